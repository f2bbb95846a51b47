/** Broken on purpose, as another feature of the domain. */
@NullMarked
package nl.veerkracht.broken.domain.programme;

import org.jspecify.annotations.NullMarked;
