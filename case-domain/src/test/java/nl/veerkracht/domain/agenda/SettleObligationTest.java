package nl.veerkracht.domain.agenda;

import java.time.LocalDate;
import nl.veerkracht.domain.agenda.AgendaSurroundings.ObligationFacts;
import nl.veerkracht.domain.agenda.events.AgendaEntryWithdrawn;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.agenda.events.ObligationSettled;
import nl.veerkracht.domain.agenda.events.SettlementReason;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettleObligationTest extends AgendaFixture {

    @Test
    void given_something_is_to_be_done__when_settled__then_that_is_recorded() {
        given().when(settle("2024-01-15")).expectEvents(settled("2024-01-15"));
    }

    @Test
    void of_something_that_is_not_to_be_done__then_refused() {
        refused(given().when(settle("2024-01-01")), AgendaRefusal.OBLIGATION_UNKNOWN);
        given().when(settle("2024-01-02")).expectEvents(settled("2024-01-02"));
    }

    @Test
    void of_something_that_is_done__then_refused() {
        obligations.put(OBLIGATION, facts(ObligationKind.EARLY_REVIEW, true));
        refused(given().when(settle("2024-01-15")), AgendaRefusal.OBLIGATION_DONE);
    }

    @Test
    void of_something_that_was_settled__then_refused() {
        refused(given(settled("2024-01-15")).when(settle("2024-01-15")), AgendaRefusal.OBLIGATION_DONE);
    }

    @Test
    void given_the_settlement_was_withdrawn__when_settled_again__then_that_is_recorded() {
        given(settled("2024-01-14"), new AgendaEntryWithdrawn(HOUSEHOLD, 0, CorrectionReason.NEW_INFORMATION))
                .when(settle("2024-01-15"))
                .expectEvents(settled("2024-01-15"));
    }

    @Test
    void given_it_was_postponed__when_settled__then_that_is_recorded() {
        given(PostponeObligationTest.postponed("2024-02-01", "2024-01-15"))
                .when(settle("2024-01-15"))
                .expectEvents(settled("2024-01-15"));
    }

    @Test
    void given_the_wrong_day__when_corrected__then_the_right_one_stands_in_its_place() {
        given(settled("2024-01-14"))
                .when(correct(0, settle("2024-01-15")))
                .expectEvents(settled("2024-01-15").replacing(replaces(0)));
    }

    @Test
    void to_what_another_obligation_needs__then_refused() {
        refused(
                given(PostponeObligationTest.postponed("2024-02-01", "2024-01-15"))
                        .when(correct(0, settle("2024-01-15"))),
                FactRefusal.CORRECTION_OF_OTHER_KIND);
    }

    @ParameterizedTest
    @EnumSource(
            value = ObligationKind.class,
            names = {"INVESTIGATION", "PLAN_AFTER_DECLINE", "PLAN_REVIEW", "FOLLOW_UP_CALL", "ACTION", "MEASUREMENT"})
    void of_what_a_fact_answers__then_refused(ObligationKind kind) {
        obligations.put(OBLIGATION, facts(kind, false));
        refused(given().when(settle("2024-01-15")), AgendaRefusal.OBLIGATION_WAITS_FOR_FACT);
    }

    @ParameterizedTest
    @EnumSource(
            value = ObligationKind.class,
            mode = Mode.EXCLUDE,
            names = {"INVESTIGATION", "PLAN_AFTER_DECLINE", "PLAN_REVIEW", "FOLLOW_UP_CALL", "ACTION", "MEASUREMENT"})
    void of_what_no_fact_answers__then_it_is_recorded(ObligationKind kind) {
        obligations.put(OBLIGATION, facts(kind, false));
        given().when(settle("2024-01-15"))
                .expectEvents(
                        new ObligationSettled(HOUSEHOLD, OBLIGATION, kind, SettlementReason.NOT_WANTED, TODAY, null));
    }

    private static ObligationFacts facts(ObligationKind kind, boolean done) {
        return new ObligationFacts(kind, LocalDate.of(2024, 1, 10), done, LocalDate.of(2024, 4, 15));
    }

    private static AgendaCommand.SettleObligation settle(String on) {
        return new AgendaCommand.SettleObligation(
                AGENDA, HOUSEHOLD, BY, OBLIGATION, SettlementReason.NOT_WANTED, LocalDate.parse(on));
    }

    static ObligationSettled settled(String on) {
        return new ObligationSettled(
                HOUSEHOLD,
                OBLIGATION,
                ObligationKind.EARLY_REVIEW,
                SettlementReason.NOT_WANTED,
                LocalDate.parse(on),
                null);
    }
}
