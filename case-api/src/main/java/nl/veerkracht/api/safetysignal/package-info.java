/** Signals of unsafety over HTTP, for safety officers and nobody else (ADR-0016). */
@NullMarked
package nl.veerkracht.api.safetysignal;

import org.jspecify.annotations.NullMarked;
