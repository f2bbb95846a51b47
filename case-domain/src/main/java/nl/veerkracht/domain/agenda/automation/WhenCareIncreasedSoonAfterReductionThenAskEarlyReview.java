package nl.veerkracht.domain.agenda.automation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.veerkracht.domain.agenda.AgendaCommand.AskEarlyReview;
import nl.veerkracht.domain.agenda.AgendaSurroundings;
import nl.veerkracht.domain.agenda.EarlyReviewRules;
import nl.veerkracht.domain.agenda.EarlyReviewRules.CareChange;
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
 * recorded. Of what stood in the household's file at the event, it looks at what still stands when it acts: so the ask is
 * caused by the event that completed the pair, however far behind the log it is. An entry that was corrected meanwhile leads to
 * nothing, and its correction is an event of its own. Withdrawing an entry can only take a cause away, and what was asked stays
 * asked.
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
        ask(event.householdId(), message, Cause::increase);
    }

    /** One that is recorded late can come before an increase that is recorded already. */
    @EventHandler
    void on(ProfessionalCareReduced event, DomainEventMessage<?> message) {
        ask(event.householdId(), message, Cause::reduction);
    }

    /** That it was asked before, or has lost its cause by now, are refusals with which all is well. */
    private void ask(HouseholdId householdId, DomainEventMessage<?> message, Function<Cause, CareChange> ofThisEvent) {
        long entry = message.getSequenceNumber();
        List<CareChange> soFar = surroundings.households().careChanges(householdId).changes().stream()
                .filter(change -> change.number() <= entry)
                .toList();
        EarlyReviewRules.causes(soFar, surroundings.earlyReviewMonths()).stream()
                .filter(cause -> ofThisEvent.apply(cause).number() == entry)
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
