/** Broken on purpose, as the domain. */
@NullMarked
package nl.veerkracht.broken.domain;

import org.jspecify.annotations.NullMarked;
