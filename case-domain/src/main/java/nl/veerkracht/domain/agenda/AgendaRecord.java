package nl.veerkracht.domain.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.veerkracht.domain.agenda.events.AgendaEntryWithdrawn;
import nl.veerkracht.domain.agenda.events.AgendaEvent;
import nl.veerkracht.domain.agenda.events.EarlyReviewAsked;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.DateRules;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.FactRecord;
import nl.veerkracht.domain.shared.facts.Recorded;
import nl.veerkracht.domain.shared.facts.Violation;

/** The facts of a household's agenda, under all their rules. */
final class AgendaRecord extends FactRecord<AgendaEvent, AgendaSurroundings> {

    /** The increases for which a review was ever asked: also those whose ask was withdrawn, which no entry tells any more. */
    private final Set<Long> asked = new HashSet<>();

    AgendaRecord() {
        super(AgendaRules::subject);
    }

    /** Takes in what was recorded. */
    void take(AgendaEvent event, long number) {
        on(event, number);
        if (event instanceof EarlyReviewAsked ask) {
            asked.add(ask.increase());
        }
    }

    Recorded record(AgendaCommand.Fact command, AgendaSurroundings surroundings) {
        return record(command.by(), () -> List.of(command.event(surroundings)), surroundings);
    }

    Recorded correct(AgendaCommand.CorrectEntry command, AgendaSurroundings surroundings) {
        return correct(
                command.by(),
                new Replaces(command.entry(), command.reason()),
                () -> command.corrected().event(surroundings),
                surroundings);
    }

    Recorded withdraw(AgendaCommand.WithdrawEntry command, AgendaSurroundings surroundings) {
        return withdraw(
                command.by(),
                new AgendaEntryWithdrawn(command.householdId(), command.entry(), command.reason()),
                surroundings);
    }

    /** Asks stand apart from one another: none needs another, and none excludes one. */
    @Override
    protected List<Violation> violations(Entries<AgendaEvent> candidate) {
        return ObligationRules.violations(candidate);
    }

    @Override
    protected void check(AgendaEvent event, Entries<AgendaEvent> candidate, AgendaSurroundings surroundings) {
        DateRules.happened(Objects.requireNonNull(event.validOn()), surroundings.today());
        if (event instanceof EarlyReviewAsked ask && ask.replaces() == null && asked.contains(ask.increase())) {
            throw new Refusal(AgendaRefusal.EARLY_REVIEW_ALREADY_ASKED);
        }
    }
}
