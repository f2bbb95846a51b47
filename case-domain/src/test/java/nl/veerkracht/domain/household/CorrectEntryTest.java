package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
class CorrectEntryTest extends HouseholdFixture {

    @Test
    void given_a_mistyped_name__when_corrected__then_the_fact_stands_anew() {
        given(mother())
                .when(correct(2, addMember(MOTHER, MemberRole.PARENT, LocalDate.of(2015, 6, 1))))
                .expectEvents(new HouseholdMemberAdded(
                        HOUSEHOLD,
                        MOTHER,
                        about(MOTHER, "Naam"),
                        null,
                        null,
                        null,
                        MemberRole.PARENT,
                        Membership.PRIMARY,
                        LocalDate.of(2015, 6, 1),
                        new Replaces(2, CorrectionReason.TYPING_ERROR)));
    }

    @Test
    void given_other_entries_about_her__when_her_name_is_corrected__then_they_still_stand() {
        given(mother(), child(), new CarerIdentified(HOUSEHOLD, MOTHER, CHILD, HoursBand.UP_TO_4, day(6, 1), null))
                .when(correct(2, addMember(MOTHER, MemberRole.PARENT, LocalDate.of(2015, 6, 1))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_entries_that_stand_on_it__when_moved_after_them__then_refused_naming_them() {
        refused(
                given(
                                mother(),
                                child(),
                                new CarerIdentified(HOUSEHOLD, MOTHER, CHILD, HoursBand.UP_TO_4, day(6, 1), null))
                        .when(correct(2, addMember(MOTHER, MemberRole.PARENT, day(6, 2)))),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(4L)));
    }

    @Test
    void when_the_corrected_fact_itself_cannot_stand__then_refused_with_its_own_code() {
        refused(
                given(mother(), left(MOTHER, day(6, 1)))
                        .when(correct(
                                3,
                                new RemoveMember(
                                        HOUSEHOLD, BY, MOTHER, LocalDate.of(2015, 5, 31), LeavingReason.MOVED))),
                HouseholdRefusal.LEFT_BEFORE_JOINED);
    }

    @Test
    void given_she_left_on_the_day_she_came__when_her_name_is_corrected__then_she_still_left() {
        given(mother(), left(MOTHER, LocalDate.of(2015, 6, 1)))
                .when(correct(2, addMember(MOTHER, MemberRole.PARENT, LocalDate.of(2015, 6, 1))))
                .expectSuccessfulHandlerExecution();
        assertThat(claimed).isEmpty();
    }

    @Test
    void given_no_such_entry__then_refused() {
        refused(
                given(mother()).when(correct(3, addMember(MOTHER, MemberRole.PARENT, day(6, 1)))),
                FactRefusal.ENTRY_UNKNOWN,
                Map.of("entry", 3L));
    }

    @Test
    void given_an_entry_that_was_corrected__then_refused() {
        refused(
                given(mother(), mother().replacing(new Replaces(2, CorrectionReason.TYPING_ERROR)))
                        .when(correct(2, addMember(MOTHER, MemberRole.PARENT, day(6, 1)))),
                FactRefusal.ENTRY_NOT_STANDING);
    }

    @Test
    void given_a_correction__when_it_is_corrected_itself__then_accepted() {
        given(mother(), mother().replacing(new Replaces(2, CorrectionReason.TYPING_ERROR)))
                .when(correct(3, addMember(MOTHER, MemberRole.PARENT, day(6, 1))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void by_another_kind_of_fact__then_refused() {
        refused(
                given(mother())
                        .when(correct(
                                2, new RecordConcern(HOUSEHOLD, BY, LifeDomain.FINANCES, Severity.LIGHT, day(6, 1)))),
                FactRefusal.CORRECTION_OF_OTHER_KIND);
    }

    @Test
    void about_another_person__then_refused() {
        refused(
                given(mother()).when(correct(2, addMember(FATHER, MemberRole.PARENT, day(6, 1)))),
                FactRefusal.CORRECTION_OF_OTHER_SUBJECT);
    }

    @Test
    void given_a_stale_screen__then_refused() {
        refused(
                given(mother())
                        .when(new CorrectEntry(
                                HOUSEHOLD,
                                onScreen(1),
                                2,
                                CorrectionReason.TYPING_ERROR,
                                addMember(MOTHER, MemberRole.PARENT, day(6, 1)))),
                FactRefusal.STALE_VERSION);
    }

    @Test
    void a_corrected_date_must_be_possible_too() {
        refused(
                given(new ConcernRecorded(HOUSEHOLD, LifeDomain.FINANCES, Severity.LIGHT, day(6, 1), null))
                        .when(correct(
                                2,
                                new RecordConcern(
                                        HOUSEHOLD, BY, LifeDomain.FINANCES, Severity.LIGHT, TODAY.plusDays(1)))),
                FactRefusal.DATE_IN_FUTURE);
    }

    @Test
    void given_a_closed_file__when_an_entry_is_corrected__then_accepted() {
        given(mother(), closed(day(12, 1)))
                .when(correct(2, addMember(MOTHER, MemberRole.PARENT, day(6, 1))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void correcting_the_registration_keeps_the_team_that_had_it() {
        RegisterHousehold byOtherTeam = new RegisterHousehold(
                HOUSEHOLD,
                new By(COLLEAGUE, null),
                "WK195201",
                HouseholdType.SINGLE_PARENT,
                RegistrationSource.SCHOOL,
                day(2, 20));
        given(new CaseHandedOver(HOUSEHOLD, "c-1", "c-2", "hoogezand", "zuidbroek", null, day(8, 1), null))
                .when(correct(0, byOtherTeam))
                .expectEvents(new HouseholdRegistered(
                        HOUSEHOLD,
                        "GM1952",
                        "hoogezand",
                        "WK195201",
                        HouseholdType.SINGLE_PARENT,
                        RegistrationSource.SCHOOL,
                        day(2, 20),
                        new Replaces(0, CorrectionReason.TYPING_ERROR)));
    }

    @Test
    void correcting_a_handover_never_moves_the_file() {
        HandOver elsewhere = new HandOver(HOUSEHOLD, new By(COLLEAGUE, null), "c-4", "wij-beijum", null, day(8, 2));
        given(new CaseHandedOver(HOUSEHOLD, "c-1", "c-2", "hoogezand", "zuidbroek", null, day(8, 1), null))
                .when(correct(2, elsewhere))
                .expectEvents(new CaseHandedOver(
                        HOUSEHOLD,
                        "c-1",
                        "c-4",
                        "hoogezand",
                        "zuidbroek",
                        null,
                        day(8, 2),
                        new Replaces(2, CorrectionReason.TYPING_ERROR)));
    }

    @Test
    void moving_a_membership_moves_the_residence() {
        given(mother())
                .when(correct(2, addMember(MOTHER, MemberRole.PARENT, day(6, 1))))
                .expectSuccessfulHandlerExecution();
        assertThat(claimed).containsEntry(MOTHER, List.of(new Period(day(6, 1), null)));
    }

    private static CorrectEntry correct(long entry, Fact fact) {
        return new CorrectEntry(HOUSEHOLD, BY, entry, CorrectionReason.TYPING_ERROR, fact);
    }
}
