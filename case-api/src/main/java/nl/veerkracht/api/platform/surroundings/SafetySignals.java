package nl.veerkracht.api.platform.surroundings;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.api.platform.eventstore.SafetyLog;
import nl.veerkracht.api.platform.surroundings.KnownSignal.State;
import nl.veerkracht.api.platform.surroundings.KnownSignal.Step;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.safetysignal.events.HelpOrganised;
import nl.veerkracht.domain.safetysignal.events.SafetyEvent;
import nl.veerkracht.domain.safetysignal.events.SignalClosed;
import nl.veerkracht.domain.safetysignal.events.SignalRecorded;
import nl.veerkracht.domain.safetysignal.events.SignalReported;
import nl.veerkracht.domain.safetysignal.events.SignalWeighed;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/** The signals of unsafety, folded from their own log at the moment of the question: there is no view of them. */
@Component
public class SafetySignals {

    private final SafetyLog log;
    private final JdbcSignalRegister register;

    SafetySignals(SafetyLog log, JdbcSignalRegister register) {
        this.log = log;
        this.register = register;
    }

    /** @return the signal as it stands; empty when there is none with this identifier */
    public Optional<KnownSignal> find(SafetySignalId signalId) {
        List<? extends DomainEventMessage<?>> events = log.read(signalId);
        return events.isEmpty() ? Optional.empty() : Optional.of(folded(events));
    }

    /** @return all signals about a household, those that were closed or withdrawn among them */
    public List<KnownSignal> about(HouseholdId householdId) {
        return register.of(householdId).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private static KnownSignal folded(List<? extends DomainEventMessage<?>> events) {
        // Household and municipality stay what they were, also when the recording was corrected or withdrawn.
        SignalRecorded signal = (SignalRecorded) events.get(0).getPayload();
        List<Step> steps = StandingFacts.numbered(events, SafetyEvent.class).stream()
                .map(standing -> step(standing.number(), standing.event()))
                .sorted(Comparator.comparing(Step::on))
                .toList();
        return new KnownSignal(
                signal.signalId(),
                signal.householdId(),
                signal.municipality(),
                state(steps),
                steps.stream()
                        .filter(step -> step.fact() instanceof SignalRecorded)
                        .map(Step::on)
                        .findFirst()
                        .orElse(null),
                steps,
                events.get(events.size() - 1).getSequenceNumber());
    }

    private static Step step(long number, SafetyEvent event) {
        String name = EventCatalog.of(event.getClass()).orElseThrow().name();
        return new Step(
                number, name.substring(name.indexOf('.') + 1), Objects.requireNonNull(event.validOn()), (Record) event);
    }

    private static State state(List<Step> steps) {
        if (!has(steps, SignalRecorded.class)) {
            return State.WITHDRAWN;
        } else if (has(steps, SignalClosed.class)) {
            return State.CLOSED;
        } else if (has(steps, SignalReported.class) || has(steps, HelpOrganised.class)) {
            return State.DECIDED;
        }
        return has(steps, SignalWeighed.class) ? State.WEIGHED : State.RECORDED;
    }

    private static boolean has(List<Step> steps, Class<? extends SafetyEvent> kind) {
        return steps.stream().anyMatch(step -> kind.isInstance(step.fact()));
    }
}
