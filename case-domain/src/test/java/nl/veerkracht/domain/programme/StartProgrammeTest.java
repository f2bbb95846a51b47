package nl.veerkracht.domain.programme;

import java.time.LocalDate;
import nl.veerkracht.domain.programme.ProgrammeCommand.StartProgramme;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Refusal;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartProgrammeTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("44444444-0000-4000-8000-000000000001");
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);

    private final AggregateTestFixture<Programme> fixture = new AggregateTestFixture<>(Programme.class);

    @Test
    void when_started_with_a_period__then_it_runs() {
        fixture.givenNoPriorActivity()
                .when(start(LocalDate.of(2026, 1, 1)))
                .expectEvents(new ProgrammeStarted(
                        PROGRAMME,
                        "MG-VEERKRACHT",
                        "Bevordering van sociale veerkracht",
                        "GM1952",
                        FROM,
                        LocalDate.of(2026, 1, 1)));
    }

    @Test
    void when_started_without_an_end__then_refused() {
        fixture.givenNoPriorActivity()
                .when(start(null))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage("PROGRAMME_PERIOD_OPEN{}");
    }

    private static StartProgramme start(@Nullable LocalDate until) {
        return new StartProgramme(
                PROGRAMME, "MG-VEERKRACHT", "Bevordering van sociale veerkracht", "GM1952", new Period(FROM, until));
    }
}
