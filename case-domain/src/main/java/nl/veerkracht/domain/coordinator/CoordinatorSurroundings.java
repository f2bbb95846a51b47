package nl.veerkracht.domain.coordinator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;

/**
 * What a decision about a coordinator needs from outside; handed to every command handler.
 *
 * @param clock tells the day on which is decided, in the zone of the municipality
 * @param organisations the organisations, folded from their own streams within the command's transaction (ADR-0012)
 * @param municipalities the municipalities by date
 * @param register lists who is a coordinator
 */
public record CoordinatorSurroundings(
        Clock clock, Organisations organisations, Municipalities municipalities, Register register) {

    public CoordinatorSurroundings {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(organisations, "organisations");
        Objects.requireNonNull(municipalities, "municipalities");
        Objects.requireNonNull(register, "register");
    }

    /** @return the day on which is decided */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The organisations, as they are at the moment of the decision. */
    @FunctionalInterface
    public interface Organisations {
        /** @return the organisation; empty when there is none with this identifier */
        Optional<OrganisationFacts> find(OrganisationId organisationId);
    }

    /**
     * What a decision about an employment needs of an organisation.
     *
     * @param municipality the CBS code of the municipality in whose register it stands
     * @param active the days on which it is there
     * @param version the version of the organisation's stream that was read
     */
    public record OrganisationFacts(String municipality, Period active, long version) {}

    /** The municipalities. */
    @FunctionalInterface
    public interface Municipalities {
        /** @return whether there is a municipality with this CBS code on {@code date} */
        boolean exists(String municipality, LocalDate date);
    }

    /** The list of coordinators; what is known of them stands in their own streams. */
    @FunctionalInterface
    public interface Register {
        /**
         * Lists a coordinator whom {@code municipality} keeps; listing one again changes nothing. Until the decision is recorded,
         * none that rests on what is known of the coordinator goes on beside it.
         */
        void enter(PersonId personId, String municipality);
    }
}
