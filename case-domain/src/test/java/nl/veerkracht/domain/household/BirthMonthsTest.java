package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.NetworkCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BirthMonthsTest extends HouseholdFixture {

    @Test
    void a_membership_from_birth_starts_on_the_first_of_that_month() {
        given().when(add(day(7, 19))).expectEvents(bornInJuly(day(7, 1)));
    }

    @Test
    void a_membership_from_another_month_keeps_its_day() {
        given().when(add(day(8, 2))).expectEvents(bornInJuly(day(8, 2)));
    }

    @Test
    void who_leaves_in_the_month_of_birth_leaves_on_the_first_of_the_next() {
        given(bornInJuly(day(7, 1))).when(remove(day(7, 19))).expectEvents(left(CHILD, day(8, 1)));
    }

    @Test
    void who_leaves_later_leaves_on_the_day() {
        given(bornInJuly(day(7, 1))).when(remove(day(8, 19))).expectEvents(left(CHILD, day(8, 19)));
    }

    @Test
    void care_since_birth_starts_on_the_first_of_that_month() {
        given(mother(), bornInJuly(day(7, 1)))
                .when(new MarkCarer(HOUSEHOLD, BY, MOTHER, CHILD, HoursBand.OVER_16, day(7, 19)))
                .expectEvents(new CarerIdentified(HOUSEHOLD, MOTHER, CHILD, HoursBand.OVER_16, day(7, 1), null));
    }

    @Test
    void a_strength_about_a_newborn_is_of_the_month() {
        given(bornInJuly(day(7, 1)))
                .when(new RecordStrength(HOUSEHOLD, BY, LifeDomain.PHYSICAL_HEALTH, about(CHILD, "gezond"), day(7, 19)))
                .expectEvents(new StrengthRecorded(
                        HOUSEHOLD, LifeDomain.PHYSICAL_HEALTH, about(CHILD, "gezond"), day(7, 1), null));
    }

    @Test
    void a_strength_about_somebody_else_keeps_its_day() {
        given(mother(), bornInJuly(day(7, 1)))
                .when(new RecordStrength(
                        HOUSEHOLD, BY, LifeDomain.PHYSICAL_HEALTH, about(MOTHER, "gezond"), day(7, 19)))
                .expectEvents(new StrengthRecorded(
                        HOUSEHOLD, LifeDomain.PHYSICAL_HEALTH, about(MOTHER, "gezond"), day(7, 19), null));
    }

    @Test
    void what_parents_were_told_and_agreed_to_about_a_newborn_is_of_the_month() {
        ConsentGiven given =
                new ConsentGiven(HOUSEHOLD, CHILD, ConsentScope.RESEARCH, ConsentGiver.PARENT, null, day(7, 1), null);

        given(bornInJuly(day(7, 1)))
                .when(new GiveInformation(HOUSEHOLD, BY, CHILD, day(7, 19)))
                .expectEvents(new InformationGiven(HOUSEHOLD, CHILD, day(7, 1), null));
        given(bornInJuly(day(7, 1)))
                .when(new GiveConsent(
                        HOUSEHOLD, BY, CHILD, ConsentScope.RESEARCH, ConsentGiver.PARENT, null, day(7, 19)))
                .expectEvents(given);
        given(bornInJuly(day(7, 1)), given)
                .when(new WithdrawConsent(
                        HOUSEHOLD, BY, CHILD, ConsentScope.RESEARCH, ConsentEndReason.TAKEN_BACK, day(7, 19)))
                .expectEvents(new ConsentWithdrawn(
                        HOUSEHOLD, CHILD, ConsentScope.RESEARCH, ConsentEndReason.TAKEN_BACK, day(7, 1), null));
    }

    @Test
    void a_birth_that_was_registered_counts_too() {
        given(
                        unborn(),
                        new ChildBorn(
                                HOUSEHOLD, UNBORN, null, YearMonth.of(2023, 11), about(UNBORN, "2023-11-21"), null))
                .when(new RemoveMember(HOUSEHOLD, BY, UNBORN, day(11, 21), LeavingReason.DECEASED))
                .expectEvents(new HouseholdMemberLeft(HOUSEHOLD, UNBORN, day(12, 1), LeavingReason.DECEASED, null));
    }

    @Test
    void a_correction_is_no_way_around() {
        given(bornInJuly(day(7, 1)))
                .when(new CorrectEntry(HOUSEHOLD, BY, 2, CorrectionReason.WRONG_DATE, add(day(7, 19))))
                .expectEvents(bornInJuly(day(7, 1)).replacing(new Replaces(2, CorrectionReason.WRONG_DATE)));
    }

    private static AddMember add(LocalDate from) {
        return new AddMember(
                HOUSEHOLD,
                BY,
                CHILD,
                about(CHILD, "Naam"),
                YearMonth.of(2023, 7),
                about(CHILD, "2023-07-19"),
                null,
                MemberRole.CHILD,
                Membership.PRIMARY,
                from);
    }

    private static HouseholdMemberAdded bornInJuly(LocalDate from) {
        return new HouseholdMemberAdded(
                HOUSEHOLD,
                CHILD,
                about(CHILD, "Naam"),
                YearMonth.of(2023, 7),
                about(CHILD, "2023-07-19"),
                null,
                MemberRole.CHILD,
                Membership.PRIMARY,
                from,
                null);
    }

    private static RemoveMember remove(LocalDate on) {
        return new RemoveMember(HOUSEHOLD, BY, CHILD, on, LeavingReason.MOVED);
    }
}
