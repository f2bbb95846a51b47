package nl.veerkracht.domain.household.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * How much professionals of an organisation were really involved with the household in a period, beside what care was arranged.
 * No contacts and no minutes is a measurement too: nobody came.
 * Emitted by {@link nl.veerkracht.domain.household.CareCommand.RecordProfessionalInvolvement} under {@link
 *     nl.veerkracht.domain.household.InvolvementRules}. Since revision 1.
 *
 * @param householdId the household
 * @param organisationId the organisation
 * @param organisationVersion the version of the organisation's stream on which the decision rested
 * @param fromDate valid date: first day of the period
 * @param untilDate the day after the last one of the period
 * @param contacts how many contacts there were
 * @param minutes how many minutes were spent, contacts included
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ProfessionalInvolvementRecorded(
        HouseholdId householdId,
        OrganisationId organisationId,
        long organisationVersion,
        LocalDate fromDate,
        LocalDate untilDate,
        int contacts,
        int minutes,
        @Nullable Replaces replaces)
        implements HouseholdEvent {

    public ProfessionalInvolvementRecorded {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(fromDate, "fromDate");
        Objects.requireNonNull(untilDate, "untilDate");
        if (contacts < 0 || minutes < 0) {
            throw new IllegalArgumentException("contacts and minutes are counted from 0");
        }
    }

    @Override
    public LocalDate validOn() {
        return fromDate;
    }

    @Override
    public ProfessionalInvolvementRecorded replacing(Replaces correction) {
        return new ProfessionalInvolvementRecorded(
                householdId, organisationId, organisationVersion, fromDate, untilDate, contacts, minutes, correction);
    }
}
