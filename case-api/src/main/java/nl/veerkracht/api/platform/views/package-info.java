/**
 * The views at work: where they are stored, the processors that feed them and how far these have come, what is parked because
 * it could not be folded, and the proof that what is stored equals the log (ADR-0002, ADR-0005, ADR-0021).
 */
@NullMarked
package nl.veerkracht.api.platform.views;

import org.jspecify.annotations.NullMarked;
