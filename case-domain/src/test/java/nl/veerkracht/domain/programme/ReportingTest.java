package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.time.LocalDate;
import nl.veerkracht.domain.programme.ProgrammeCommand.CloseReportingPeriod;
import nl.veerkracht.domain.programme.ProgrammeCommand.FinaliseFigures;
import nl.veerkracht.domain.programme.ProgrammeCommand.ReviseFigures;
import nl.veerkracht.domain.programme.events.FiguresFinalised;
import nl.veerkracht.domain.programme.events.FiguresRevised;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.programme.events.RevisionReason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A period is closed, its figures become definitive, and whatever is changed after that is published with a reason. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingTest extends ProgrammeFixture {

    private static final FiguresFinalised FINAL = new FiguresFinalised(PROGRAMME, day(1, 1), day(4, 1));

    @Test
    void given_a_quarter_that_is_over__when_closed__then_its_figures_are_provisional() {
        given(started()).when(close(day(1, 1), day(4, 1))).expectEvents(closed(day(1, 1), day(4, 1)));
    }

    @Test
    void a_period_can_be_closed_from_the_day_after_its_last_one() {
        given(new ProgrammeStarted(PROGRAMME, "MG", "Veerkracht", "GM1952", FROM, LocalDate.of(2024, 1, 16), null))
                .when(close(day(12, 1), LocalDate.of(2024, 1, 1)))
                .expectSuccessfulHandlerExecution();
        refused(
                given(started()).when(close(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1))),
                ProgrammeRefusal.REPORTING_PERIOD_NOT_OVER);
    }

    @Test
    void a_period_of_parts_of_months_is_refused() {
        refused(given(started()).when(close(day(1, 2), day(4, 1))), ProgrammeRefusal.REPORTING_PERIOD_NOT_WHOLE_MONTHS);
        refused(
                given(started()).when(close(day(1, 1), day(3, 31))),
                ProgrammeRefusal.REPORTING_PERIOD_NOT_WHOLE_MONTHS);
        refused(given(started()).when(close(day(4, 1), day(4, 1))), ProgrammeRefusal.REPORTING_PERIOD_NOT_WHOLE_MONTHS);
        refused(given(started()).when(close(day(4, 1), day(1, 1))), ProgrammeRefusal.REPORTING_PERIOD_NOT_WHOLE_MONTHS);
    }

    @Test
    void months_in_which_the_programme_does_not_run_are_refused() {
        refused(
                given(started()).when(close(LocalDate.of(2022, 12, 1), day(3, 1))),
                ProgrammeRefusal.REPORTING_PERIOD_OUTSIDE_PROGRAMME);
        refused(
                given(new ProgrammeStarted(PROGRAMME, "MG", "Veerkracht", "GM1952", FROM, day(10, 1), null))
                        .when(close(day(7, 1), day(11, 1))),
                ProgrammeRefusal.REPORTING_PERIOD_OUTSIDE_PROGRAMME);
    }

    @Test
    void the_first_and_the_last_month_of_a_programme_may_be_months_in_part() {
        given(new ProgrammeStarted(PROGRAMME, "MG", "Veerkracht", "GM1952", day(1, 16), day(9, 2), null))
                .when(close(day(1, 1), day(10, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_month_is_in_one_closed_period() {
        refused(
                given(started(), closed(day(1, 1), day(4, 1))).when(close(day(3, 1), day(6, 1))),
                ProgrammeRefusal.REPORTING_PERIOD_OVERLAPS);
        given(started(), closed(day(1, 1), day(4, 1)))
                .when(close(day(4, 1), day(7, 1)))
                .expectEvents(closed(day(4, 1), day(7, 1)));
    }

    @Test
    void given_a_closed_period__when_finalised__then_its_figures_are_definitive() {
        given(started(), closed(day(1, 1), day(4, 1)))
                .when(finalise(day(1, 1), day(4, 1)))
                .expectEvents(FINAL);
    }

    @Test
    void given_no_such_closed_period__when_finalised__then_refused() {
        refused(
                given(started(), closed(day(1, 1), day(4, 1))).when(finalise(day(1, 1), day(3, 1))),
                ProgrammeRefusal.REPORTING_PERIOD_NOT_CLOSED);
        refused(
                given(started(), closed(day(1, 1), day(4, 1))).when(finalise(day(4, 1), day(1, 1))),
                ProgrammeRefusal.REPORTING_PERIOD_NOT_CLOSED);
    }

    @Test
    void given_definitive_figures__when_finalised_again__then_refused() {
        refused(
                given(started(), closed(day(1, 1), day(4, 1)), FINAL).when(finalise(day(1, 1), day(4, 1))),
                ProgrammeRefusal.FIGURES_ALREADY_FINAL);
    }

    @Test
    void given_definitive_figures__when_revised_and_revised_again__then_each_has_its_reason() {
        FiguresRevised first = new FiguresRevised(PROGRAMME, day(1, 1), day(4, 1), RevisionReason.LATE_ENTRIES);
        given(started(), closed(day(1, 1), day(4, 1)), FINAL)
                .when(revise(RevisionReason.LATE_ENTRIES))
                .expectEvents(first);
        given(started(), closed(day(1, 1), day(4, 1)), FINAL, first)
                .when(revise(RevisionReason.DEFINITION_CHANGED))
                .expectEvents(new FiguresRevised(PROGRAMME, day(1, 1), day(4, 1), RevisionReason.DEFINITION_CHANGED));
    }

    @Test
    void given_provisional_figures__when_revised__then_refused() {
        refused(
                given(started(), closed(day(1, 1), day(4, 1))).when(revise(RevisionReason.ERROR_IN_REPORT)),
                ProgrammeRefusal.FIGURES_NOT_FINAL);
    }

    private static CloseReportingPeriod close(LocalDate fromDate, LocalDate untilDate) {
        return new CloseReportingPeriod(PROGRAMME, BY, fromDate, untilDate);
    }

    private static FinaliseFigures finalise(LocalDate fromDate, LocalDate untilDate) {
        return new FinaliseFigures(PROGRAMME, BY, fromDate, untilDate);
    }

    private static ReviseFigures revise(RevisionReason reason) {
        return new ReviseFigures(PROGRAMME, BY, day(1, 1), day(4, 1), reason);
    }
}
