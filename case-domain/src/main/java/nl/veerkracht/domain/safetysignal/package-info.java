/**
 * Signals of unsafety (meldcode), apart from the plan and from everything that others read: commands, rules and refusals
 * (ADR-0016).
 */
@NullMarked
package nl.veerkracht.domain.safetysignal;

import org.jspecify.annotations.NullMarked;
