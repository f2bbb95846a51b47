/** What a safety officer sends: the facts of a signal of unsafety, without her name, which is in her token. */
@NullMarked
package nl.veerkracht.api.safetysignal.request;

import org.jspecify.annotations.NullMarked;
