package nl.veerkracht.api.platform.surroundings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Which programmes there are. The register holds their identifiers and codes; what they are is folded from their own streams. */
@Component
public class ProgrammeRegister {

    private final JdbcProgrammeCodes codes;
    private final RegisterStreams streams;
    private final TransactionOperations transaction;
    private final Clock clock;

    ProgrammeRegister(
            JdbcProgrammeCodes codes, RegisterStreams streams, TransactionOperations transaction, Clock clock) {
        this.codes = codes;
        this.streams = streams;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return the programme as it stands today; empty when there is none with this identifier */
    public Optional<RegisteredProgramme> find(ProgrammeId programmeId) {
        LocalDate today = LocalDate.now(clock);
        return streams.fold(programmeId, ProgrammeEvent.class, standings -> FoldedProgramme.on(today, standings));
    }

    /** @return the programme as it stood at a moment, by what was recorded by then; empty when it had not been started */
    public Optional<RegisteredProgramme> find(ProgrammeId programmeId, Instant knownAt) {
        LocalDate day = LocalDate.ofInstant(knownAt, clock.getZone());
        return streams.fold(
                programmeId, ProgrammeEvent.class, knownAt, standings -> FoldedProgramme.on(day, standings));
    }

    /** @return the programmes of {@code municipality}, by name */
    public List<RegisteredProgramme> in(String municipality) {
        return codes.all().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .filter(programme -> programme.municipality().equals(municipality))
                .sorted(Comparator.comparing(RegisteredProgramme::name).thenComparing(RegisteredProgramme::code))
                .toList();
    }

    /**
     * Finds a programme, and lets nobody else find it so before the transaction ends.
     *
     * @return the programme as it stands then; empty when there is none with this identifier
     */
    public Optional<RegisteredProgramme> findAlone(ProgrammeId programmeId) {
        codes.lock(programmeId);
        return find(programmeId);
    }

    /** Claims the codes of programmes that an earlier version started, which kept no codes. */
    public void claimCodes() {
        for (ProgrammeId programmeId : codes.withoutCode()) {
            streams.fold(programmeId, ProgrammeEvent.class, FoldedProgrammes::start)
                    .ifPresent(started -> transaction.executeWithoutResult(status -> codes.claim(started)));
        }
    }
}
