package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.*;
import static nl.veerkracht.domain.supportplan.Meetings.*;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectConferenceEntryTest extends PlanFixture {

    private static PlanCommand.CorrectEntry correct(long entry, PlanCommand.Fact fact) {
        return new PlanCommand.CorrectEntry(PLAN, HOUSEHOLD, BY, entry, CorrectionReason.WRONG_DATE, fact);
    }

    private static PlanCommand.WithdrawEntry withdraw(long entry) {
        return new PlanCommand.WithdrawEntry(PLAN, HOUSEHOLD, BY, entry, CorrectionReason.WRONG_FILE);
    }

    private static ConferenceCommand.PrepareParticipant prepare(PersonId person, LocalDate on) {
        return new ConferenceCommand.PrepareParticipant(PLAN, HOUSEHOLD, BY, CONFERENCE, person, null, on);
    }

    @Test
    void given_a_wrong_day_of_preparation__when_corrected__then_the_new_one_stands_in_its_place() {
        given(afterwards())
                .when(correct(6, prepare(SISTER, day(10, 21))))
                .expectEvents(new ParticipantPrepared(
                        PLAN,
                        HOUSEHOLD,
                        CONFERENCE,
                        SISTER,
                        null,
                        day(10, 21),
                        new Replaces(6, CorrectionReason.WRONG_DATE)));
    }

    @Test
    void given_a_meeting_that_rests_on_it__then_a_preparation_after_it_is_refused_and_names_the_meeting() {
        refused(
                given(afterwards()).when(correct(6, prepare(SISTER, day(11, 4)))),
                CONFERENCE_OVER,
                Map.of("entry", 6L));
        refused(given(afterwards()).when(withdraw(6)), FactRefusal.ENTRY_STILL_NEEDED, Map.of("entries", List.of(9L)));
    }

    @Test
    void given_a_correction_about_somebody_else__then_refused() {
        refused(
                given(afterwards()).when(correct(6, prepare(NEIGHBOUR, day(10, 21)))),
                FactRefusal.CORRECTION_OF_OTHER_SUBJECT);
    }

    @Test
    void given_a_request_on_which_everything_rests__then_its_withdrawal_names_all_of_it() {
        refused(
                given(requested(), appointed(), invited(SISTER)).when(withdraw(1)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(2L, 3L)));
    }

    @Test
    void given_a_meeting_that_never_was__when_withdrawn__then_the_conference_is_to_come_again() {
        given(afterwards())
                .when(withdraw(9))
                .expectEvents(new PlanEntryWithdrawn(PLAN, HOUSEHOLD, 9, CorrectionReason.WRONG_FILE));
    }
}
