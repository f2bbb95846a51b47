package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.veerkracht.domain.household.HouseholdCommand.AddMember;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.domain.shared.facts.Recorded;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddMemberTest extends HouseholdFixture {

    @Test
    void given_an_open_file__when_a_parent_is_added__then_she_is_a_member_from_that_day() {
        given().when(addMember(MOTHER, MemberRole.PARENT, day(6, 1)))
                .expectEvents(new HouseholdMemberAdded(
                        HOUSEHOLD,
                        MOTHER,
                        about(MOTHER, "Naam"),
                        null,
                        null,
                        null,
                        MemberRole.PARENT,
                        Membership.PRIMARY,
                        day(6, 1),
                        null))
                .expectResultMessagePayload(new Recorded(List.of(2L)));
        assertThat(claimed).containsEntry(MOTHER, List.of(new Period(day(6, 1), null)));
    }

    @Test
    void a_secondary_membership_claims_no_residence() {
        given().when(new AddMember(
                        HOUSEHOLD,
                        BY,
                        CHILD,
                        about(CHILD, "Naam"),
                        null,
                        null,
                        null,
                        MemberRole.CHILD,
                        Membership.SECONDARY,
                        day(6, 1)))
                .expectSuccessfulHandlerExecution();
        assertThat(claimed).isEmpty();
    }

    @Test
    void given_a_member__when_added_again__then_refused_naming_the_entry() {
        refused(
                given(mother()).when(addMember(MOTHER, MemberRole.PARENT, day(6, 1))),
                HouseholdRefusal.MEMBER_ALREADY_PRESENT,
                java.util.Map.of("entry", 3L));
    }

    @Test
    void given_a_member_who_left__when_added_again_on_the_day_of_leaving__then_a_member_again() {
        given(mother(), left(MOTHER, day(6, 1)))
                .when(addMember(MOTHER, MemberRole.PARENT, day(6, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_member_who_left__when_added_again_the_day_before__then_refused() {
        refused(
                given(mother(), left(MOTHER, day(6, 1))).when(addMember(MOTHER, MemberRole.PARENT, day(5, 31))),
                HouseholdRefusal.MEMBER_ALREADY_PRESENT);
    }

    @Test
    void given_somebody_of_the_circle__when_added_as_a_member__then_refused() {
        refused(
                given(neighbour()).when(addMember(NEIGHBOUR, MemberRole.RESIDENT, day(6, 1))),
                HouseholdRefusal.MEMBER_IS_IN_CIRCLE);
    }

    @Test
    void given_somebody_who_left_the_circle__when_added_as_a_member_that_day__then_a_member() {
        given(neighbour(), leftCircle(NEIGHBOUR, day(6, 1)))
                .when(addMember(NEIGHBOUR, MemberRole.RESIDENT, day(6, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_person_of_another_household__when_added__then_refused() {
        livingElsewhere.add(MOTHER);
        refused(
                given().when(addMember(MOTHER, MemberRole.PARENT, day(6, 1))),
                HouseholdRefusal.PERSON_IN_OTHER_HOUSEHOLD,
                java.util.Map.of());
    }

    @Test
    void when_membership_starts_before_the_month_of_birth__then_refused() {
        refused(given().when(bornIn(YearMonth.of(2023, 7), day(6, 30))), HouseholdRefusal.MEMBER_BEFORE_BIRTH);
    }

    @Test
    void when_membership_starts_in_the_month_of_birth__then_a_member() {
        given().when(bornIn(YearMonth.of(2023, 7), day(7, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void when_an_unborn_child_has_a_birth_date__then_refused() {
        AddMember command = new AddMember(
                HOUSEHOLD,
                BY,
                UNBORN,
                about(UNBORN, "kind"),
                YearMonth.of(2023, 7),
                about(UNBORN, "2023-07-02"),
                null,
                MemberRole.UNBORN,
                Membership.PRIMARY,
                day(7, 1));
        refused(given().when(command), HouseholdRefusal.UNBORN_HAS_NO_BIRTH_DATE);
    }

    @Test
    void membership_can_be_agreed_a_year_ahead_and_not_a_day_more() {
        given().when(addMember(MOTHER, MemberRole.PARENT, LocalDate.of(2025, 1, 15)))
                .expectSuccessfulHandlerExecution();
        prepare();
        refused(
                given().when(addMember(MOTHER, MemberRole.PARENT, LocalDate.of(2025, 1, 16))),
                FactRefusal.DATE_TOO_FAR_AHEAD);
    }

    @Test
    void nothing_is_recorded_of_before_1900() {
        given().when(addMember(MOTHER, MemberRole.PARENT, LocalDate.of(1900, 1, 1)))
                .expectSuccessfulHandlerExecution();
        prepare();
        refused(
                given().when(addMember(MOTHER, MemberRole.PARENT, LocalDate.of(1899, 12, 31))),
                FactRefusal.DATE_TOO_LONG_AGO);
    }

    @Test
    void given_a_closed_file__when_a_member_is_added__then_refused() {
        refused(
                given(closed(day(12, 1))).when(addMember(MOTHER, MemberRole.PARENT, day(6, 1))),
                HouseholdRefusal.FILE_CLOSED);
    }

    @Test
    void given_a_screen_that_a_colleague_has_overtaken__then_refused_with_the_current_version() {
        AddMember seen = addMember(MOTHER, MemberRole.PARENT, day(6, 1));
        AddMember stale = new AddMember(
                HOUSEHOLD,
                onScreen(1),
                MOTHER,
                seen.name(),
                null,
                null,
                null,
                MemberRole.PARENT,
                Membership.PRIMARY,
                day(6, 1));
        refused(given(child()).when(stale), FactRefusal.STALE_VERSION, java.util.Map.of("currentVersion", 2L));
        prepare();
        given().when(stale).expectSuccessfulHandlerExecution();
    }

    private static AddMember bornIn(YearMonth month, LocalDate from) {
        return new AddMember(
                HOUSEHOLD,
                BY,
                CHILD,
                about(CHILD, "Naam"),
                month,
                about(CHILD, month.atDay(2).toString()),
                null,
                MemberRole.CHILD,
                Membership.PRIMARY,
                from);
    }
}
