package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.programme.ProgrammeCommand.CloseReportingPeriod;
import nl.veerkracht.domain.programme.ProgrammeCommand.CorrectEntry;
import nl.veerkracht.domain.programme.ProgrammeCommand.EstimatePopulation;
import nl.veerkracht.domain.programme.ProgrammeCommand.Fact;
import nl.veerkracht.domain.programme.ProgrammeCommand.GrantFunding;
import nl.veerkracht.domain.programme.ProgrammeCommand.SetBudget;
import nl.veerkracht.domain.programme.ProgrammeCommand.SetTarget;
import nl.veerkracht.domain.programme.ProgrammeCommand.StartProgramme;
import nl.veerkracht.domain.programme.events.FunderKind;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.programme.events.TargetSet;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectProgrammeEntryTest extends ProgrammeFixture {

    @Test
    void given_a_misspelt_name_and_code__when_corrected__then_the_new_ones_stand_and_the_code_is_claimed() {
        given(started())
                .when(correct(0, start("MG-2", FROM, UNTIL)))
                .expectEvents(new ProgrammeStarted(
                        PROGRAMME, "MG-2", "Veerkracht in Midden-Groningen", "GM1952", FROM, UNTIL, REPLACES_0));
        assertThat(claimedCodes).containsExactly("MG-2");
    }

    @Test
    void given_another_programme_with_the_new_code__then_refused() {
        takenCodes.add("MG-2");

        refused(given(started()).when(correct(0, start("MG-2", FROM, UNTIL))), ProgrammeRefusal.PROGRAMME_CODE_TAKEN);
    }

    @Test
    void whoever_corrects_it_it_stays_with_its_municipality() {
        By elsewhere = new By(new Actor("p-2", Actor.Role.MANAGER, "", "GM0014"), null);
        given(started())
                .when(correct(0, new StartProgramme(PROGRAMME, elsewhere, "MG-2", "Elders", FROM, UNTIL)))
                .expectEvents(new ProgrammeStarted(PROGRAMME, "MG-2", "Elders", "GM1952", FROM, UNTIL, REPLACES_0));
    }

    @Test
    void it_can_run_longer_at_both_ends() {
        given(started())
                .when(correct(0, start("MG-VEERKRACHT", FROM.minusDays(1), UNTIL.plusDays(1))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_cannot_run_shorter_since_a_household_may_have_enrolled_on_a_day_that_would_go() {
        refused(
                given(started()).when(correct(0, start("MG-VEERKRACHT", FROM.plusDays(1), UNTIL))),
                ProgrammeRefusal.PROGRAMME_CANNOT_SHRINK,
                Map.of("fromDate", FROM, "untilDate", UNTIL));
        refused(
                given(started()).when(correct(0, start("MG-VEERKRACHT", FROM, UNTIL.minusDays(1)))),
                ProgrammeRefusal.PROGRAMME_CANNOT_SHRINK);
    }

    @Test
    void given_fundings__when_their_budget_is_corrected_below_them__then_refused_naming_those_that_are_too_much() {
        refused(
                given(started(), budget(100_000, day(1, 1)), funding(40_000, day(2, 1)), funding(30_000, day(3, 1)))
                        .when(correct(1, new SetBudget(PROGRAMME, BY, 50_000, day(1, 1)))),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(3L)));
    }

    @Test
    void given_a_funding__when_corrected_above_the_budget__then_refused() {
        refused(
                given(started(), budget(100_000, day(1, 1)), funding(40_000, day(2, 1)))
                        .when(correct(2, new GrantFunding(PROGRAMME, BY, "NPG", FunderKind.NPG, 100_001, day(2, 1)))),
                ProgrammeRefusal.FUNDING_EXCEEDS_BUDGET);
    }

    @Test
    void a_target_is_corrected_for_the_same_year() {
        TargetSet target = new TargetSet(PROGRAMME, "households-reached", 2023, 40, day(2, 1), null);
        given(started(), target, published(1, FROM))
                .when(correct(1, new SetTarget(PROGRAMME, BY, "households-reached", 2023, 45, day(2, 1))))
                .expectEvents(new TargetSet(PROGRAMME, "households-reached", 2023, 45, day(2, 1), REPLACES_1));
        refused(
                given(started(), target, published(1, FROM))
                        .when(correct(1, new SetTarget(PROGRAMME, BY, "households-reached", 2024, 45, day(2, 1)))),
                FactRefusal.CORRECTION_OF_OTHER_SUBJECT);
    }

    @Test
    void by_another_kind_of_fact__then_refused() {
        refused(
                given(started(), budget(100_000, day(1, 1)))
                        .when(correct(1, new EstimatePopulation(PROGRAMME, BY, 600, day(1, 1)))),
                FactRefusal.CORRECTION_OF_OTHER_KIND);
    }

    @Test
    void what_was_published_stands() {
        Fact any = new SetBudget(PROGRAMME, BY, 1, day(1, 1));
        refused(given(started(), published(1, FROM)).when(correct(1, any)), ProgrammeRefusal.PUBLICATION_STANDS);
        refused(
                given(started(), closed(day(1, 1), day(4, 1))).when(correct(1, any)),
                ProgrammeRefusal.PUBLICATION_STANDS);
        assertThat(CloseReportingPeriod.class.getInterfaces()).doesNotContain(Fact.class);
    }

    @Test
    void given_no_such_entry__then_refused() {
        refused(given(started()).when(correct(1, start("MG", FROM, UNTIL))), FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void given_an_entry_that_was_corrected__then_refused() {
        refused(
                given(started(), started().replacing(REPLACES_0)).when(correct(0, start("MG", FROM, UNTIL))),
                FactRefusal.ENTRY_NOT_STANDING);
    }

    private static StartProgramme start(String code, LocalDate fromDate, LocalDate untilDate) {
        return new StartProgramme(PROGRAMME, BY, code, "Veerkracht in Midden-Groningen", fromDate, untilDate);
    }

    private static CorrectEntry correct(long entry, Fact corrected) {
        return new CorrectEntry(PROGRAMME, BY, entry, CorrectionReason.TYPING_ERROR, corrected);
    }
}
