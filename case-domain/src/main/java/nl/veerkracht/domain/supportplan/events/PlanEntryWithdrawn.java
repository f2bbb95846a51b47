package nl.veerkracht.domain.supportplan.events;

import java.util.Objects;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;

/**
 * An entry of a plan was withdrawn: it does not stand any more, and what it corrected does not come back.
 * Emitted by {@link nl.veerkracht.domain.supportplan.PlanCommand.WithdrawEntry} under {@link
 *     nl.veerkracht.domain.supportplan.PlanRecord}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param entry the number of the withdrawn entry: its sequence number in the plan's stream
 * @param reason why
 */
@Revision("1")
public record PlanEntryWithdrawn(PlanId planId, HouseholdId householdId, long entry, CorrectionReason reason)
        implements PlanEvent, DatedEvent.Withdrawal {

    public PlanEntryWithdrawn {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public PlanEntryWithdrawn replacing(Replaces correction) {
        throw new IllegalArgumentException("a withdrawal cannot be corrected: record the fact anew");
    }
}
