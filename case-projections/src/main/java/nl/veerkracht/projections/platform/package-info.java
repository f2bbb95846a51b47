/**
 * What all views share: how their documents are written and read, and how the documents of one batch of events are held
 * back and written together (ADR-0021).
 */
@NullMarked
package nl.veerkracht.projections.platform;

import org.jspecify.annotations.NullMarked;
