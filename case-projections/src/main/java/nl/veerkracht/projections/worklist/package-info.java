/**
 * The worklist: which obligations follow from what stands in the streams of a household, and what each of them is on a day. The
 * fold keeps dated facts; the terms and the day are arguments of the picture (ADR-0005, ADR-0014).
 */
@NullMarked
package nl.veerkracht.projections.worklist;

import org.jspecify.annotations.NullMarked;
