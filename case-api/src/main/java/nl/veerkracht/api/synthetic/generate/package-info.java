/** Fills a store with a synthetic programme of many municipalities, beside or without an application (ADR-0019). */
@NullMarked
package nl.veerkracht.api.synthetic.generate;

import org.jspecify.annotations.NullMarked;
