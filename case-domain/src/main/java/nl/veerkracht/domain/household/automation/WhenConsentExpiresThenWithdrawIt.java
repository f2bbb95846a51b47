package nl.veerkracht.domain.household.automation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.veerkracht.domain.household.HouseholdRefusal;
import nl.veerkracht.domain.household.NetworkCommand.WithdrawConsent;
import nl.veerkracht.domain.household.automation.ConsentExpiryRules.ConsentFact;
import nl.veerkracht.domain.household.automation.ExpiringConsents.ExpiringConsent;
import nl.veerkracht.domain.household.events.ConsentEndReason;
import nl.veerkracht.domain.household.events.ConsentGiven;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdFileReopened;
import nl.veerkracht.domain.shared.AutomatedCommands;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.RefusalCode;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws a consent when the day until which it was given has come: from then on the file says who ended it and why, as it
 * does of any other consent. Events only tell it what to watch; what it does, it does when a day has come.
 */
@ProcessingGroup(WhenConsentExpiresThenWithdrawIt.GROUP)
@DisallowReplay
public final class WhenConsentExpiresThenWithdrawIt {

    /** The name of the automation, and of the processor that feeds it. */
    public static final String GROUP = "consent-expiry";

    private final ExpiringConsents expiring;
    private final Function<HouseholdId, List<ConsentFact>> files;
    private final AutomatedCommands commands;

    /**
     * @param expiring what is watched
     * @param files what stands about consents in a household's file, folded from its own stream
     * @param commands takes the withdrawal to the household
     */
    public WhenConsentExpiresThenWithdrawIt(
            ExpiringConsents expiring, Function<HouseholdId, List<ConsentFact>> files, AutomatedCommands commands) {
        this.expiring = Objects.requireNonNull(expiring);
        this.files = Objects.requireNonNull(files);
        this.commands = Objects.requireNonNull(commands);
    }

    @EventHandler
    void on(ConsentGiven event, DomainEventMessage<?> message) {
        if (event.untilDate() != null) {
            expiring.note(new ExpiringConsent(
                    event.householdId(), message.getSequenceNumber(), event.untilDate(), message.getIdentifier(), 0));
        }
    }

    @EventHandler
    void on(HouseholdFileReopened event) {
        expiring.resume(event.householdId());
    }

    /** It may be the closing of the file that was withdrawn. */
    @EventHandler
    void on(EntryWithdrawn event) {
        expiring.resume(event.householdId());
    }

    /** @return some consents whose day has come, and those after {@code last}; empty when there are no more */
    public List<ExpiringConsent> due(LocalDate today, @Nullable ExpiringConsent last) {
        return expiring.due(today, last);
    }

    /** Withdraws a consent whose day has come, unless its file tells that there is nothing to withdraw. */
    public void withdraw(ExpiringConsent consent, LocalDate today) {
        Optional<RefusalCode> refused = ConsentExpiryRules.expired(
                        files.apply(consent.householdId()), consent.entry(), today)
                .flatMap(given -> commands.give(
                        new AutomatedCommands.Cause(GROUP, consent.householdId(), consent.eventId(), "", ""),
                        by -> new WithdrawConsent(
                                consent.householdId(),
                                by,
                                given.personId(),
                                given.scope(),
                                ConsentEndReason.EXPIRED,
                                consent.untilDate())));
        if (refused.filter(HouseholdRefusal.FILE_CLOSED::equals).isPresent()) {
            expiring.holdBack(consent);
        } else {
            expiring.settle(consent);
        }
    }
}
