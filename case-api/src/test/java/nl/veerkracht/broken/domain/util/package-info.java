/** Broken on purpose by its own name. */
@NullMarked
package nl.veerkracht.broken.domain.util;

import org.jspecify.annotations.NullMarked;
