package nl.veerkracht.domain.agenda.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ObligationId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done by a day was postponed to a later one. A term that an act sets is not moved by it: it is noted beside it.
 * Emitted by {@link nl.veerkracht.domain.agenda.AgendaCommand.PostponeObligation} under {@link
 *     nl.veerkracht.domain.agenda.ObligationRules}. Since revision 1.
 *
 * @param householdId the household
 * @param obligationId the obligation, named by what it follows from
 * @param kind what has to be done
 * @param dueOn the day on which it was due, before anything was postponed; of a birthday the last day of its month
 * @param postponedTo the day by which it is to be done now
 * @param reason why
 * @param postponedOn valid date: the day on which it was postponed
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ObligationPostponed(
        HouseholdId householdId,
        ObligationId obligationId,
        ObligationKind kind,
        LocalDate dueOn,
        LocalDate postponedTo,
        PostponementReason reason,
        LocalDate postponedOn,
        @Nullable Replaces replaces)
        implements AgendaEvent {

    public ObligationPostponed {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(obligationId, "obligationId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(postponedTo, "postponedTo");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(postponedOn, "postponedOn");
    }

    @Override
    public LocalDate validOn() {
        return postponedOn;
    }

    @Override
    public ObligationPostponed replacing(Replaces correction) {
        return new ObligationPostponed(
                householdId, obligationId, kind, dueOn, postponedTo, reason, postponedOn, correction);
    }
}
