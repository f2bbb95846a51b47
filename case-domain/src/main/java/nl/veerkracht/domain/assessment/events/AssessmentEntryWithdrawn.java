package nl.veerkracht.domain.assessment.events;

import java.util.Objects;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;

/**
 * An entry about assessments was withdrawn: it does not stand any more, and what it corrected does not come back.
 * Emitted by {@link nl.veerkracht.domain.assessment.AssessmentCommand.WithdrawEntry} under {@link
 *     nl.veerkracht.domain.assessment.MeasurementRules}. Since revision 1.
 *
 * @param householdId the household
 * @param entry the number of the withdrawn entry: its sequence number in the stream of the household's assessments
 * @param reason why
 */
@Revision("1")
public record AssessmentEntryWithdrawn(HouseholdId householdId, long entry, CorrectionReason reason)
        implements AssessmentEvent, DatedEvent.Withdrawal {

    public AssessmentEntryWithdrawn {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public AssessmentEntryWithdrawn replacing(Replaces correction) {
        throw new IllegalArgumentException("a withdrawal cannot be corrected: record the fact anew");
    }
}
