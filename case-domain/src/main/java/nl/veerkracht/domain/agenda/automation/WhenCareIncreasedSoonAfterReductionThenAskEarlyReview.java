package nl.veerkracht.domain.agenda.automation;

import java.util.Objects;
import java.util.function.Predicate;
import nl.veerkracht.domain.agenda.AgendaCommand.AskEarlyReview;
import nl.veerkracht.domain.agenda.AgendaSurroundings;
import nl.veerkracht.domain.agenda.EarlyReviewRules;
import nl.veerkracht.domain.agenda.EarlyReviewRules.Cause;
import nl.veerkracht.domain.household.events.ProfessionalCareIncreased;
import nl.veerkracht.domain.household.events.ProfessionalCareReduced;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.AutomatedCommands;
import nl.veerkracht.domain.shared.HouseholdId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;

/**
 * Asks the lead caseworker for an early review when care is increased soon after a reduction, in whichever order the two are
 * recorded. It looks at the household's file as it is when it acts: an entry that was corrected meanwhile leads to nothing, and
 * its correction is an event of its own. Withdrawing an entry can only take a cause away, and what was asked stays asked.
 */
@ProcessingGroup(WhenCareIncreasedSoonAfterReductionThenAskEarlyReview.GROUP)
@DisallowReplay
public final class WhenCareIncreasedSoonAfterReductionThenAskEarlyReview {

    /** The name of the automation, and of the processor that feeds it. */
    public static final String GROUP = "early-review";

    private final AgendaSurroundings surroundings;
    private final AutomatedCommands commands;

    public WhenCareIncreasedSoonAfterReductionThenAskEarlyReview(
            AgendaSurroundings surroundings, AutomatedCommands commands) {
        this.surroundings = Objects.requireNonNull(surroundings);
        this.commands = Objects.requireNonNull(commands);
    }

    @EventHandler
    void on(ProfessionalCareIncreased event, DomainEventMessage<?> message) {
        long entry = message.getSequenceNumber();
        ask(event.householdId(), message, cause -> cause.increase().number() == entry);
    }

    /** One that is recorded late can come before an increase that is recorded already. */
    @EventHandler
    void on(ProfessionalCareReduced event, DomainEventMessage<?> message) {
        long entry = message.getSequenceNumber();
        ask(event.householdId(), message, cause -> cause.reduction().number() == entry);
    }

    /** That it was asked before, or has lost its cause by now, are refusals with which all is well. */
    private void ask(HouseholdId householdId, DomainEventMessage<?> message, Predicate<Cause> ofThisEvent) {
        EarlyReviewRules.causes(
                        surroundings.households().careChanges(householdId).changes(), surroundings.earlyReviewMonths())
                .stream()
                .filter(ofThisEvent)
                .map(cause -> cause.increase().number())
                .forEach(increase -> commands.give(
                        new AutomatedCommands.Cause(
                                GROUP,
                                householdId,
                                message.getIdentifier(),
                                "increase " + increase,
                                String.valueOf(message.getMetaData().getOrDefault("correlationId", ""))),
                        by -> new AskEarlyReview(AgendaId.of(householdId), householdId, by, increase)));
    }
}
