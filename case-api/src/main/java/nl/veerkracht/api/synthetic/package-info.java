/**
 * A synthetic programme: invented lives, played through the real rules, so that there is something to look at, to measure and to
 * evaluate before there is anything real (ADR-0019). Nobody in it exists.
 */
@NullMarked
package nl.veerkracht.api.synthetic;

import org.jspecify.annotations.NullMarked;
