package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;

/**
 * An entry of a register that stands: what a correction or a withdrawal can be about.
 *
 * @param entry its number
 * @param kind what it records: the event's name in the catalogue without the part before the dot
 * @param validOn the day from which it holds
 */
public record StandingEntry(long entry, String kind, LocalDate validOn) {}
