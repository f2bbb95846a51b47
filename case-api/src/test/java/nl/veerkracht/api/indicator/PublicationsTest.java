package nl.veerkracht.api.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.api.indicator.Publications.Past;
import nl.veerkracht.api.indicator.ReckonedContributions.Question;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Money;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.ReportingPeriod;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.terms.Term;
import nl.veerkracht.domain.shared.terms.TermUnit;
import nl.veerkracht.projections.indicator.Participation.Asked;
import nl.veerkracht.projections.worklist.TermCode;
import nl.veerkracht.projections.worklist.Terms;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Of what a programme published, only what was not played yet is played. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicationsTest {

    private static final ReportingPeriod FIRST = closed(1, "2025-04-10T09:00:00Z");
    private static final ReportingPeriod SECOND = closed(4, "2025-07-10T09:00:00Z");

    private final Publications publications = new Publications();
    private final List<Instant> asked = new ArrayList<>();

    @Test
    void given_a_moment_that_was_played__when_a_second_quarter_is_closed__then_that_alone_is_asked_about() {
        playOn(FIRST);
        assertThat(asked).containsExactly(FIRST.closedAt());
        asked.clear();
        playOn(FIRST, SECOND);
        assertThat(asked).containsExactly(SECOND.closedAt());
        asked.clear();
        playOn(FIRST, SECOND);
        assertThat(asked).isEmpty();
    }

    @Test
    void what_was_played_is_the_beginning_of_what_was_published_later_and_of_nothing_else() {
        assertThat(publications.isBeginningOf(programme())).isTrue();
        playOn(FIRST, SECOND);
        assertThat(publications.isBeginningOf(programme(FIRST, SECOND))).isTrue();
        assertThat(publications.isBeginningOf(programme(FIRST, SECOND, closed(7, "2025-10-10T09:00:00Z"))))
                .isTrue();
        assertThat(publications.isBeginningOf(programme(FIRST))).isFalse();
        assertThat(publications.isBeginningOf(programme(FIRST, closed(4, "2025-08-10T09:00:00Z"))))
                .isFalse();
    }

    private void playOn(ReportingPeriod... periods) {
        RegisteredProgramme programme = programme(periods);
        publications.playOn(
                programme,
                new Past(
                        at -> {
                            asked.add(at);
                            return programme;
                        },
                        moment -> new Question(
                                "GM1952",
                                programme.programmeId(),
                                new Asked(moment.lastDay(), terms(), ZoneOffset.UTC),
                                moment.at(),
                                null),
                        List.of()));
    }

    /** There is no household here that has to do anything in time. */
    private static Terms terms() {
        Term any = new Term(1, TermUnit.WEEKS, false, "a test");
        return new Terms(
                Stream.of(TermCode.values()).collect(Collectors.toMap(Function.identity(), code -> any)), day -> false);
    }

    private static ReportingPeriod closed(int month, String at) {
        LocalDate from = LocalDate.of(2025, month, 1);
        return new ReportingPeriod(from, from.plusMonths(3), Instant.parse(at), null, List.of());
    }

    private static RegisteredProgramme programme(ReportingPeriod... periods) {
        return new RegisteredProgramme(
                new ProgrammeId("44444444-0000-4000-8000-000000000001"),
                "MG",
                "Veerkracht",
                "GM1952",
                new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2028, 1, 1)),
                null,
                List.of(),
                null,
                List.of(),
                List.of(periods),
                new Money(null, List.of()),
                List.of(),
                List.of(),
                periods.length);
    }
}
