/**
 * The stages on which a play is played without a database, by the real aggregates, and the way by which what was played gets into
 * the log's database at once (ADR-0019).
 */
@NullMarked
package nl.veerkracht.api.synthetic.stage;

import org.jspecify.annotations.NullMarked;
