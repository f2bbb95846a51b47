package nl.veerkracht.domain.assessment;

import static nl.veerkracht.domain.assessment.Assessments.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.HouseholdFacts;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.Participation;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.Window;
import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.shared.RefusalCode;
import nl.veerkracht.domain.shared.Refusals;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;

/** The assessments of a household on 15 January 2024, with what is known of the household written out. */
abstract class AssessmentFixture {

    final List<Participation> participations = new ArrayList<>(
            List.of(new Participation(PROGRAMME, LocalDate.of(2022, 1, 1)), new Participation(PROGRAMME, ENROLLED)));
    boolean open = true;
    private FixtureConfiguration<AssessmentFile> fixture = new AggregateTestFixture<>(AssessmentFile.class);

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(AssessmentFile.class);
        fixture.registerInjectableResource(new AssessmentSurroundings(
                Clock.fixed(Instant.parse("2024-01-15T09:00:00Z"), ZoneId.of("Europe/Amsterdam")),
                (id, version) -> Stream.of(STRAIN, ALONE, LICENSED)
                        .filter(each -> each.id().equals(id) && each.version().equals(version))
                        .findFirst(),
                household -> new HouseholdFacts(
                        9,
                        open,
                        participations,
                        Map.of(MOTHER, Optional.empty(), CHILD, Optional.of(YearMonth.of(2017, 4)))),
                Map.of(
                        Moment.T0, new Window(0, 30, 30),
                        Moment.T1, new Window(6, 30, 30),
                        Moment.T2, new Window(12, 30, 30))));
    }

    TestExecutor<AssessmentFile> given(AssessmentEvent... facts) {
        return facts.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) facts);
    }

    static void refused(ResultValidator<AssessmentFile> result, RefusalCode code) {
        Refusals.refused(result, code);
    }

    static void refused(ResultValidator<AssessmentFile> result, RefusalCode code, Map<String, Object> parameters) {
        Refusals.refused(result, code, parameters);
    }
}
