package nl.veerkracht.domain.shared;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The way in which an automation acts: it gives a named command, in its own name, for a cause, and once (ADR-0015). */
@FunctionalInterface
public interface AutomatedCommands {

    /**
     * Why an automation acts. The same cause gives the same command, which takes effect once.
     *
     * @param automation the name of the automation
     * @param householdId the household that it is about
     * @param eventId the identifier of the event that led to it
     * @param subject which of the things that the event leads to; empty when it leads to one only
     * @param correlationId names in logs what the event was a part of
     */
    record Cause(String automation, HouseholdId householdId, String eventId, String subject, String correlationId) {

        public Cause {
            Objects.requireNonNull(automation, "automation");
            Objects.requireNonNull(householdId, "householdId");
            Objects.requireNonNull(eventId, "eventId");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(correlationId, "correlationId");
        }
    }

    /**
     * Gives a command. Returns when it is decided; fails, for a new try later, when it cannot be.
     *
     * @param cause why
     * @param command makes the command, for the automation as who gives it
     * @return why a rule refused it; empty when it took effect, now or before
     */
    Optional<RefusalCode> give(Cause cause, Function<By, ? extends FileCommand> command);
}
