package nl.veerkracht.domain.agenda.events;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The lead caseworker was asked for an early review (vervroegde evaluatie), because professional care was increased soon after
 * it had been reduced. The ask stands also when the file is corrected afterwards so that its cause is gone: it was asked, and
 * who finds it unneeded withdraws it.
 * Emitted by {@link nl.veerkracht.domain.agenda.AgendaCommand.AskEarlyReview} under {@link
 *     nl.veerkracht.domain.agenda.EarlyReviewRules}. Since revision 1.
 *
 * @param householdId the household
 * @param householdVersion the version of the household's file on which this was decided
 * @param careId the care arrangement
 * @param reduction the entry of the reduction in the household's file; when it was corrected, the first of its chain
 * @param increase the entry of the increase in the household's file; when it was corrected, the first of its chain, so that a
 *     corrected increase is the same one
 * @param askedOn valid date: the day on which it was asked
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record EarlyReviewAsked(
        HouseholdId householdId,
        long householdVersion,
        CareId careId,
        long reduction,
        long increase,
        LocalDate askedOn,
        @Nullable Replaces replaces)
        implements AgendaEvent {

    public EarlyReviewAsked {
        Objects.requireNonNull(householdId, "householdId");
        Objects.requireNonNull(careId, "careId");
        Objects.requireNonNull(askedOn, "askedOn");
    }

    @Override
    public LocalDate validOn() {
        return askedOn;
    }

    @Override
    public EarlyReviewAsked replacing(Replaces correction) {
        return new EarlyReviewAsked(householdId, householdVersion, careId, reduction, increase, askedOn, correction);
    }
}
