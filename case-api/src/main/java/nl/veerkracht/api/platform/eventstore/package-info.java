/**
 * The event log: where it lives, how events are written and read, and how readers follow it without missing an event
 * that commits late (ADR-0002, ADR-0003).
 */
@NullMarked
package nl.veerkracht.api.platform.eventstore;

import org.jspecify.annotations.NullMarked;
