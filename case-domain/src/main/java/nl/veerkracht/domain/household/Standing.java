package nl.veerkracht.domain.household;

import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.facts.Entries;
import org.jspecify.annotations.Nullable;

/**
 * The file in which a fact is about to be recorded. What a fact says of the file itself, such as the volume that a reduction
 * comes from, is taken from here and never from who sends it.
 *
 * @param entries what stands
 * @param replaced the number of the entry that the fact is going to replace; null for a first record
 */
public record Standing(
        Entries<HouseholdEvent> entries, @Nullable Long replaced) {}
