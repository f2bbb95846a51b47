/** Broken on purpose, as one feature of the domain. */
@NullMarked
package nl.veerkracht.broken.domain.household;

import org.jspecify.annotations.NullMarked;
