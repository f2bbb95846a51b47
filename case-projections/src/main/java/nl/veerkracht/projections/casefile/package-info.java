/**
 * The file of one household: a pure fold of its history into dated facts, and the picture of a day taken from them
 * (ADR-0005). The same two functions serve the stored view, the question what was known at a moment, and a rebuild. Nothing
 * here reads a clock or opens a personal value.
 */
@NullMarked
package nl.veerkracht.projections.casefile;

import org.jspecify.annotations.NullMarked;
