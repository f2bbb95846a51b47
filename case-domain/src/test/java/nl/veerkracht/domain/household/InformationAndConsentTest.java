package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;

import java.time.LocalDate;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.NetworkCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InformationAndConsentTest extends HouseholdFixture {

    @Test
    void given_somebody_of_the_circle__when_informed__then_that_stands() {
        given(neighbour())
                .when(new GiveInformation(HOUSEHOLD, BY, NEIGHBOUR, day(6, 1)))
                .expectEvents(new InformationGiven(HOUSEHOLD, NEIGHBOUR, day(6, 1), null));
    }

    @Test
    void given_nobody__when_informed__then_refused() {
        refused(
                given().when(new GiveInformation(HOUSEHOLD, BY, NEIGHBOUR, day(6, 1))),
                HouseholdRefusal.PERSON_UNKNOWN);
    }

    @Test
    void given_a_member__when_she_consents__then_that_stands() {
        given(mother()).when(give(null, day(6, 1))).expectEvents(given(null, day(6, 1)));
    }

    @Test
    void given_nobody__when_a_consent_is_recorded__then_refused() {
        refused(given().when(give(null, day(6, 1))), HouseholdRefusal.PERSON_UNKNOWN);
    }

    @Test
    void given_a_consent__when_withdrawn__then_withdrawn() {
        given(mother(), given(null, day(6, 1)))
                .when(withdraw(day(7, 1)))
                .expectEvents(new ConsentWithdrawn(
                        HOUSEHOLD, MOTHER, ConsentScope.RESEARCH, ConsentEndReason.TAKEN_BACK, day(7, 1), null));
    }

    @Test
    void given_no_consent__when_withdrawn__then_refused() {
        refused(given(mother()).when(withdraw(day(7, 1))), HouseholdRefusal.NO_SUCH_CONSENT);
    }

    @Test
    void before_it_was_given__then_refused() {
        refused(given(mother(), given(null, day(6, 1))).when(withdraw(day(5, 31))), HouseholdRefusal.NO_SUCH_CONSENT);
    }

    @Test
    void on_the_last_day_of_the_consent__then_withdrawn() {
        given(mother(), given(day(7, 2), day(6, 1))).when(withdraw(day(7, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void after_the_consent_ended__then_refused() {
        refused(
                given(mother(), given(day(7, 1), day(6, 1))).when(withdraw(day(7, 1))),
                HouseholdRefusal.NO_SUCH_CONSENT);
    }

    @Test
    void given_it_was_withdrawn__when_withdrawn_again__then_refused() {
        refused(
                given(
                                mother(),
                                given(null, day(6, 1)),
                                new ConsentWithdrawn(
                                        HOUSEHOLD,
                                        MOTHER,
                                        ConsentScope.RESEARCH,
                                        ConsentEndReason.TAKEN_BACK,
                                        day(7, 1),
                                        null))
                        .when(withdraw(day(8, 1))),
                HouseholdRefusal.NO_SUCH_CONSENT);
    }

    @Test
    void given_its_day_has_come__when_it_expires__then_withdrawn_from_that_day_on() {
        given(mother(), given(day(7, 1), day(6, 1)))
                .when(expire(day(7, 1)))
                .expectEvents(new ConsentWithdrawn(
                        HOUSEHOLD, MOTHER, ConsentScope.RESEARCH, ConsentEndReason.EXPIRED, day(7, 1), null));
    }

    @Test
    void on_any_other_day_it_did_not_expire() {
        refused(
                given(mother(), given(day(7, 1), day(6, 1))).when(expire(day(6, 30))),
                HouseholdRefusal.CONSENT_DID_NOT_EXPIRE);
        refused(
                given(mother(), given(day(7, 1), day(6, 1))).when(expire(day(7, 2))),
                HouseholdRefusal.CONSENT_DID_NOT_EXPIRE);
    }

    @Test
    void one_without_an_end_did_not_expire() {
        refused(
                given(mother(), given(null, day(6, 1))).when(expire(day(7, 1))),
                HouseholdRefusal.CONSENT_DID_NOT_EXPIRE);
    }

    @Test
    void given_it_expired__when_it_expires_again__then_refused() {
        refused(
                given(mother(), given(day(7, 1), day(6, 1)), expired(day(7, 1))).when(expire(day(7, 1))),
                HouseholdRefusal.CONSENT_DID_NOT_EXPIRE);
    }

    @Test
    void given_it_was_given_anew_before_its_end__when_it_expires__then_refused() {
        refused(
                given(mother(), given(day(7, 1), day(6, 1)), given(null, day(6, 15)))
                        .when(expire(day(7, 1))),
                HouseholdRefusal.CONSENT_DID_NOT_EXPIRE);
    }

    @Test
    void given_it_expired__when_it_turns_out_to_be_given_anew_before__then_the_expiry_goes_first() {
        refused(
                given(mother(), given(day(7, 1), day(6, 1)), expired(day(7, 1))).when(give(null, day(6, 15))),
                HouseholdRefusal.CONSENT_DID_NOT_EXPIRE);
        given(
                        mother(),
                        given(day(7, 1), day(6, 1)),
                        expired(day(7, 1)),
                        new EntryWithdrawn(HOUSEHOLD, 4, CorrectionReason.NEW_INFORMATION))
                .when(give(null, day(6, 15)))
                .expectSuccessfulHandlerExecution();
    }

    private static WithdrawConsent expire(LocalDate on) {
        return new WithdrawConsent(HOUSEHOLD, BY, MOTHER, ConsentScope.RESEARCH, ConsentEndReason.EXPIRED, on);
    }

    private static ConsentWithdrawn expired(LocalDate on) {
        return new ConsentWithdrawn(HOUSEHOLD, MOTHER, ConsentScope.RESEARCH, ConsentEndReason.EXPIRED, on, null);
    }

    private static GiveConsent give(@Nullable LocalDate until, LocalDate on) {
        return new GiveConsent(HOUSEHOLD, BY, MOTHER, ConsentScope.RESEARCH, ConsentGiver.SELF, until, on);
    }

    private static ConsentGiven given(@Nullable LocalDate until, LocalDate on) {
        return new ConsentGiven(HOUSEHOLD, MOTHER, ConsentScope.RESEARCH, ConsentGiver.SELF, until, on, null);
    }

    private static WithdrawConsent withdraw(LocalDate on) {
        return new WithdrawConsent(HOUSEHOLD, BY, MOTHER, ConsentScope.RESEARCH, ConsentEndReason.TAKEN_BACK, on);
    }
}
