package nl.veerkracht.domain.household.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.household.HouseholdRefusal;
import nl.veerkracht.domain.household.NetworkCommand.WithdrawConsent;
import nl.veerkracht.domain.household.automation.ConsentExpiryRules.ConsentFact;
import nl.veerkracht.domain.household.automation.ExpiringConsents.ExpiringConsent;
import nl.veerkracht.domain.household.events.ConsentEndReason;
import nl.veerkracht.domain.household.events.ConsentGiven;
import nl.veerkracht.domain.household.events.ConsentGiver;
import nl.veerkracht.domain.household.events.ConsentScope;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdFileReopened;
import nl.veerkracht.domain.household.events.ReopeningReason;
import nl.veerkracht.domain.shared.AutomatedCommands.Cause;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.GivenCommands;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** {@link WhenConsentExpiresThenWithdrawIt}: what it watches, what it gives, and what becomes of what it watched. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawExpiredConsentTest {

    private static final HouseholdId HOUSEHOLD = new HouseholdId("11111111-0000-4000-8000-000000000001");
    private static final PersonId MOTHER = new PersonId("22222222-0000-4000-8000-000000000001");
    private static final LocalDate UNTIL = LocalDate.of(2024, 6, 1);
    private static final ExpiringConsent WATCHED = new ExpiringConsent(HOUSEHOLD, 5, UNTIL, "event-5", 0);

    private final List<ConsentFact> file = new ArrayList<>(List.of(new ConsentFact(5, 5, given(UNTIL))));
    private final GivenCommands commands = new GivenCommands();
    private final Watched watched = new Watched();
    private final WhenConsentExpiresThenWithdrawIt automation =
            new WhenConsentExpiresThenWithdrawIt(watched, household -> file, commands);

    @Test
    void a_consent_with_a_last_day_is_watched_and_one_without_is_not() {
        GenericDomainEventMessage<?> message =
                new GenericDomainEventMessage<>("Household", HOUSEHOLD.value(), 5, given(UNTIL), Map.of());
        automation.on(given(UNTIL), message);
        automation.on(given(null), message);

        assertThat(watched.told)
                .containsExactly("note " + new ExpiringConsent(HOUSEHOLD, 5, UNTIL, message.getIdentifier(), 0));
    }

    @Test
    void when_its_day_has_come_it_is_withdrawn_from_that_day_on_and_never_looked_at_again() {
        automation.withdraw(WATCHED, LocalDate.of(2024, 6, 3));

        assertThat(commands.given)
                .containsExactly(new GivenCommands.Given(
                        new Cause("consent-expiry", HOUSEHOLD, "event-5", "", ""),
                        new WithdrawConsent(
                                HOUSEHOLD,
                                GivenCommands.AUTOMATION,
                                MOTHER,
                                ConsentScope.RESEARCH,
                                ConsentEndReason.EXPIRED,
                                UNTIL)));
        assertThat(watched.told).containsExactly("settle " + WATCHED);
    }

    @Test
    void one_that_does_not_stand_any_more_is_settled_without_a_command() {
        file.clear();
        automation.withdraw(WATCHED, UNTIL);

        assertThat(commands.given).isEmpty();
        assertThat(watched.told).containsExactly("settle " + WATCHED);
    }

    @Test
    void in_a_closed_file_it_waits_and_is_looked_at_again_when_the_file_may_be_open() {
        commands.answer = HouseholdRefusal.FILE_CLOSED;
        automation.withdraw(WATCHED, UNTIL);
        automation.on(new HouseholdFileReopened(HOUSEHOLD, ReopeningReason.NEW_REQUEST, UNTIL, null));
        automation.on(new EntryWithdrawn(HOUSEHOLD, 9, CorrectionReason.OTHER));

        assertThat(watched.told).containsExactly("hold " + WATCHED, "resume " + HOUSEHOLD, "resume " + HOUSEHOLD);
    }

    @Test
    void what_is_refused_for_another_reason_is_not_tried_for_ever() {
        commands.answer = HouseholdRefusal.CONSENT_DID_NOT_EXPIRE;
        automation.withdraw(WATCHED, UNTIL);

        assertThat(watched.told).containsExactly("settle " + WATCHED);
    }

    private static ConsentGiven given(@Nullable LocalDate until) {
        return new ConsentGiven(
                HOUSEHOLD, MOTHER, ConsentScope.RESEARCH, ConsentGiver.SELF, until, LocalDate.of(2023, 6, 1), null);
    }

    private static final class Watched implements ExpiringConsents {

        final List<String> told = new ArrayList<>();

        @Override
        public void note(ExpiringConsent consent) {
            told.add("note " + consent);
        }

        @Override
        public List<ExpiringConsent> due(LocalDate today, @Nullable ExpiringConsent after) {
            return List.of();
        }

        @Override
        public void settle(ExpiringConsent consent) {
            told.add("settle " + consent);
        }

        @Override
        public void holdBack(ExpiringConsent consent) {
            told.add("hold " + consent);
        }

        @Override
        public void resume(HouseholdId householdId) {
            told.add("resume " + householdId);
        }
    }
}
