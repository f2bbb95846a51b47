package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A conference (Eigen Kracht-conferentie) was asked for, and the central person said yes to it.
 * Emitted by {@link nl.veerkracht.domain.supportplan.ConferenceCommand.RequestConference} under {@link
 *     nl.veerkracht.domain.supportplan.ConferenceRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param householdVersion the version of the household's file by which its persons were checked
 * @param conferenceId the conference
 * @param variant what it is for
 * @param question the question for which a plan is to be made; sealed by every person whom it names
 * @param centralPerson the one whom it is about (hoofdpersoon), a member of the household
 * @param agreedOn the day on which the central person said yes
 * @param requestedBy who asked for it
 * @param requestedOn valid date: the day of the request
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record ConferenceRequested(
        PlanId planId,
        HouseholdId householdId,
        long householdVersion,
        ConferenceId conferenceId,
        ConferenceVariant variant,
        PersonalValue question,
        PersonId centralPerson,
        LocalDate agreedOn,
        RequestedBy requestedBy,
        LocalDate requestedOn,
        @Nullable Replaces replaces)
        implements ConferenceEvent {

    public ConferenceRequested {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(conferenceId, "conferenceId");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(centralPerson, "centralPerson");
        Objects.requireNonNull(agreedOn, "agreedOn");
        Objects.requireNonNull(requestedBy, "requestedBy");
        Objects.requireNonNull(requestedOn, "requestedOn");
    }

    @Override
    public LocalDate validOn() {
        return requestedOn;
    }

    @Override
    public ConferenceRequested replacing(Replaces correction) {
        return new ConferenceRequested(
                planId,
                householdId,
                householdVersion,
                conferenceId,
                variant,
                question,
                centralPerson,
                agreedOn,
                requestedBy,
                requestedOn,
                correction);
    }

    /** @return the same fact without the text */
    public ConferenceRequested withoutQuestion() {
        return new ConferenceRequested(
                planId,
                householdId,
                householdVersion,
                conferenceId,
                variant,
                PersonalValue.nothing(question.subjects()),
                centralPerson,
                agreedOn,
                requestedBy,
                requestedOn,
                replaces);
    }
}
