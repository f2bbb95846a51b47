/** Broken on purpose, as views. */
@NullMarked
package nl.veerkracht.broken.projections;

import org.jspecify.annotations.NullMarked;
