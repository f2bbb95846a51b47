/** Tests of what is kept for the indicators, of what households contribute, and of the figures that are made of it. */
@NullMarked
package nl.veerkracht.projections.indicator;

import org.jspecify.annotations.NullMarked;
