package nl.veerkracht.domain.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.organisation.events.OrganisationRegistered;

/**
 * What a decision about an organisation needs from outside; handed to every command handler.
 *
 * @param clock tells the day on which is decided, in the zone of the municipality
 * @param names the reservation that keeps a name to one organisation (ADR-0012)
 */
public record OrganisationSurroundings(Clock clock, Names names) {

    public OrganisationSurroundings {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(names, "names");
    }

    /** @return the day on which is decided */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Keeps two organisations of one municipality and one type from having the same name. */
    @FunctionalInterface
    public interface Names {
        /**
         * Makes name and type of {@code registration} those of its organisation, in place of the ones it had before.
         *
         * @return whether they are free: false when another organisation of the municipality has them, or had them
         */
        boolean claim(OrganisationRegistered registration);
    }
}
