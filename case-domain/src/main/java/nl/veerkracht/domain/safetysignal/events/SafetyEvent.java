package nl.veerkracht.domain.safetysignal.events;

import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.SafetySignalId;

/** Everything that can be recorded about a signal of unsafety: the catalogue of its events. */
public sealed interface SafetyEvent extends DatedEvent
        permits SignalRecorded,
                ConsultationHeld,
                ConversationHeld,
                ConversationSkipped,
                SignalWeighed,
                SignalReported,
                HelpOrganised,
                SignalClosed,
                SafetyEntryWithdrawn {

    /** @return the signal whose stream holds this event */
    SafetySignalId signalId();

    @Override
    SafetyEvent replacing(Replaces replaces);
}
