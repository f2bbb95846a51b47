package nl.veerkracht.domain.safetysignal;

import static nl.veerkracht.domain.safetysignal.SafetyRefusal.SIGNAL_WITHDRAWN;

import java.util.List;
import java.util.Objects;
import nl.veerkracht.domain.safetysignal.events.SafetyEntryWithdrawn;
import nl.veerkracht.domain.safetysignal.events.SafetyEvent;
import nl.veerkracht.domain.safetysignal.events.SignalRecorded;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.DateRules;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.FactRecord;
import nl.veerkracht.domain.shared.facts.Recorded;
import nl.veerkracht.domain.shared.facts.Violation;

/** The facts of one signal of unsafety, under all their rules. */
final class SafetyRecord extends FactRecord<SafetyEvent, SafetySurroundings> {

    SafetyRecord() {
        super(SafetyRecord::subject);
    }

    Recorded record(SafetyCommand.Fact command, SafetySurroundings surroundings) {
        return record(command.by(), () -> List.of(command.event(surroundings)), surroundings);
    }

    Recorded correct(SafetyCommand.CorrectEntry command, SafetySurroundings surroundings) {
        return correct(
                command.by(),
                new Replaces(command.entry(), command.reason()),
                () -> command.corrected().event(surroundings),
                surroundings);
    }

    Recorded withdraw(SafetyCommand.WithdrawEntry command, SafetySurroundings surroundings) {
        return withdraw(
                command.by(),
                new SafetyEntryWithdrawn(command.signalId(), command.entry(), command.reason()),
                surroundings);
    }

    @Override
    protected List<Violation> violations(Entries<SafetyEvent> candidate) {
        return SafetyRules.violations(candidate);
    }

    /** Every fact of a signal is something that happened. */
    @Override
    protected void check(SafetyEvent event, Entries<SafetyEvent> candidate, SafetySurroundings surroundings) {
        DateRules.happened(Objects.requireNonNull(event.validOn()), surroundings.today());
        SignalRecorded signal = candidate
                .of(SignalRecorded.class)
                .findFirst()
                .orElseThrow(() -> new Refusal(SIGNAL_WITHDRAWN))
                .event();
        SafetyRules.persons(event, signal.householdId(), surroundings);
    }

    /** Whoever corrects it, a signal stays with the municipality that recorded it. */
    @Override
    protected SafetyEvent keeping(SafetyEvent original, SafetyEvent corrected) {
        if (original instanceof SignalRecorded was && corrected instanceof SignalRecorded is) {
            return new SignalRecorded(
                    is.signalId(),
                    is.householdId(),
                    was.municipality(),
                    is.householdVersion(),
                    is.kinds(),
                    is.persons(),
                    is.text(),
                    is.source(),
                    is.observedOn(),
                    null);
        }
        return corrected;
    }

    @Override
    protected void settle(Entries<SafetyEvent> candidate, SafetySurroundings surroundings) {
        boolean first = entries().all().findAny().isEmpty();
        if (first) {
            candidate.of(SignalRecorded.class).map(Entries.Entry::event).forEach(signal -> surroundings
                    .register()
                    .enter(signal.signalId(), signal.householdId()));
        }
    }

    /** The recording is about its household: a correction cannot carry a signal to another one. */
    private static Object subject(SafetyEvent event) {
        return event instanceof SignalRecorded recorded ? recorded.householdId() : event.signalId();
    }
}
