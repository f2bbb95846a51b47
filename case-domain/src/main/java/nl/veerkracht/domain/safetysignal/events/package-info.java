/**
 * What happened to a signal of unsafety: contracts that outlive the code (ADR-0003), kept in a log of their own (ADR-0016). None
 * is {@code HouseholdRelated}: whoever follows a household must not come across them.
 */
@NullMarked
package nl.veerkracht.domain.safetysignal.events;

import org.jspecify.annotations.NullMarked;
