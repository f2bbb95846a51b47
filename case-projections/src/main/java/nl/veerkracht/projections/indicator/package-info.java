/**
 * The indicators of a programme: of each household the dated facts on which they rest, what these contribute, and the figures that
 * are computed from contributions alone.
 */
@NullMarked
package nl.veerkracht.projections.indicator;

import org.jspecify.annotations.NullMarked;
