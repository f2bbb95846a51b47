/**
 * Measures what a command, a load, a worklist and a generated store cost beside a floor of plain reads and writes, for
 * {@code scripts/bench}. No tests: a figure is read by a person, since a machine that is busy with something else would fail a test
 * for no reason.
 */
@NullMarked
package nl.veerkracht.api.bench;

import org.jspecify.annotations.NullMarked;
