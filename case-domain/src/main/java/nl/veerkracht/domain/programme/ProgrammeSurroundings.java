package nl.veerkracht.domain.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;

/**
 * What a decision about a programme needs from outside; handed to every command handler.
 *
 * @param clock tells the day on which is decided, in the zone of the municipality
 * @param codes the reservation that keeps a code to one programme (ADR-0012)
 * @param neighbourhoods the neighbourhoods by date
 * @param indicators the definitions by which the product can reckon
 */
public record ProgrammeSurroundings(Clock clock, Codes codes, Neighbourhoods neighbourhoods, Indicators indicators) {

    public ProgrammeSurroundings {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(neighbourhoods, "neighbourhoods");
        Objects.requireNonNull(indicators, "indicators");
    }

    /** @return the day on which is decided */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Keeps two programmes from having the same code, and lists which programmes there are. */
    @FunctionalInterface
    public interface Codes {
        /**
         * Makes the code of {@code started} that of its programme, in place of the one it had before.
         *
         * @return whether it is free: false when another programme has it
         */
        boolean claim(ProgrammeStarted started);
    }

    /** The neighbourhoods. */
    @FunctionalInterface
    public interface Neighbourhoods {
        /** @return whether the municipality has a neighbourhood with this CBS code on {@code date} */
        boolean exists(String municipality, String neighbourhood, LocalDate date);
    }

    /** The definitions of indicators by which figures can be reckoned. */
    @FunctionalInterface
    public interface Indicators {
        /** @return the definition; empty when the product cannot reckon by it */
        Optional<IndicatorDefinition> find(String code, int version);
    }
}
