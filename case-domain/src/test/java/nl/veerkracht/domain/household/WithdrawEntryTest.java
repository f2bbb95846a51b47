package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.NetworkCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawEntryTest extends HouseholdFixture {

    @Test
    void given_a_neighbour_of_the_wrong_file__when_withdrawn__then_withdrawn() {
        given(neighbour())
                .when(withdraw(2))
                .expectEvents(new EntryWithdrawn(HOUSEHOLD, 2, CorrectionReason.WRONG_FILE));
    }

    @Test
    void given_she_was_informed_too__when_withdrawn__then_accepted() {
        given(new InformationGiven(HOUSEHOLD, NEIGHBOUR, day(5, 1), null), neighbour())
                .when(withdraw(3))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_entries_that_stand_on_it__then_refused_naming_them() {
        refused(
                given(
                                mother(),
                                child(),
                                new CarerIdentified(HOUSEHOLD, MOTHER, CHILD, HoursBand.UP_TO_4, day(6, 1), null),
                                left(MOTHER, day(8, 1)))
                        .when(withdraw(2)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(4L, 5L)));
    }

    @Test
    void given_it_takes_part__when_its_only_lead_is_withdrawn__then_refused() {
        refused(
                given(enrolled(day(4, 1))).when(withdraw(1)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(2L)));
    }

    @Test
    void given_a_later_handover__when_an_earlier_one_is_withdrawn__then_refused() {
        refused(
                given(handover("hoogezand", "zuidbroek", "c-2"), handover("zuidbroek", "hoogezand", "c-3"))
                        .when(withdraw(2)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(3L)));
    }

    @Test
    void the_registration_carries_the_whole_file() {
        refused(given().when(withdraw(0)), HouseholdRefusal.REGISTRATION_CANNOT_BE_WITHDRAWN);
    }

    @Test
    void given_no_such_entry__then_refused() {
        refused(given().when(withdraw(2)), FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void given_a_withdrawn_entry__then_refused() {
        refused(
                given(neighbour(), new EntryWithdrawn(HOUSEHOLD, 2, CorrectionReason.WRONG_FILE))
                        .when(withdraw(2)),
                FactRefusal.ENTRY_NOT_STANDING);
    }

    @Test
    void a_withdrawal_cannot_be_withdrawn() {
        refused(
                given(neighbour(), new EntryWithdrawn(HOUSEHOLD, 2, CorrectionReason.WRONG_FILE))
                        .when(withdraw(3)),
                FactRefusal.ENTRY_NOT_STANDING);
    }

    @Test
    void given_it_was_withdrawn__when_recorded_anew__then_it_stands() {
        given(neighbour(), new EntryWithdrawn(HOUSEHOLD, 2, CorrectionReason.WRONG_FILE))
                .when(addToCircle(NEIGHBOUR, day(5, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_work_after_reopening__when_the_reopening_is_withdrawn__then_refused_naming_it() {
        refused(
                given(closed(day(11, 1)), reopened(day(12, 1)), mother()).when(withdraw(3)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(4L)));
    }

    @Test
    void a_closing_by_mistake_can_be_withdrawn() {
        given(closed(day(11, 1))).when(withdraw(2)).expectSuccessfulHandlerExecution();
    }

    @Test
    void withdrawing_a_membership_frees_the_residence() {
        given(mother()).when(withdraw(2)).expectSuccessfulHandlerExecution();
        assertThat(claimed).containsEntry(MOTHER, List.of());
    }

    private static WithdrawEntry withdraw(long entry) {
        return new WithdrawEntry(HOUSEHOLD, BY, entry, CorrectionReason.WRONG_FILE);
    }

    private static CaseHandedOver handover(String fromTeam, String toTeam, String toUser) {
        return new CaseHandedOver(HOUSEHOLD, "c-1", toUser, fromTeam, toTeam, null, day(8, 1), null);
    }
}
