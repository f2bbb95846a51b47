package nl.veerkracht.domain.supportplan.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The plan was adopted: it is the plan by which all work.
 * Emitted by {@link nl.veerkracht.domain.supportplan.PlanCommand.AdoptPlan} under {@link
 *     nl.veerkracht.domain.supportplan.AdoptionRules}. Since revision 1.
 *
 * @param planId the plan
 * @param householdId the household
 * @param householdVersion the version of the household's file by which its persons were checked
 * @param adoptedBy who adopted it, at least one
 * @param basis how it came about
 * @param conferenceId the conference in which it came about; null without one
 * @param reviewOn the day on which it will be reviewed
 * @param adoptedOn valid date: the day of the adoption
 * @param replaces the entry that this one corrects; null for a first record
 */
@Revision("1")
public record PlanAdopted(
        PlanId planId,
        HouseholdId householdId,
        long householdVersion,
        Set<PersonId> adoptedBy,
        AdoptionBasis basis,
        @Nullable ConferenceId conferenceId,
        LocalDate reviewOn,
        LocalDate adoptedOn,
        @Nullable Replaces replaces)
        implements PlanEvent {

    public PlanAdopted {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(householdId, "householdId");
        adoptedBy =
                Collections.unmodifiableSet(new TreeSet<>(adoptedBy)); // sorted: stored bytes do not depend on chance
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(reviewOn, "reviewOn");
        Objects.requireNonNull(adoptedOn, "adoptedOn");
    }

    @Override
    public LocalDate validOn() {
        return adoptedOn;
    }

    @Override
    public PlanAdopted replacing(Replaces correction) {
        return new PlanAdopted(
                planId, householdId, householdVersion, adoptedBy, basis, conferenceId, reviewOn, adoptedOn, correction);
    }
}
