package nl.veerkracht.domain.household;

import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked about the professional care of a household; see {@link HouseholdCommand} for what every command has. A
 * volume is a whole number of at least 1 in its unit.
 */
public sealed interface CareCommand extends HouseholdCommand.PartFact {

    /**
     * Emits: {@link ProfessionalCareStarted}. Refuses with: CARE_ALREADY_STARTED, CARE_ENDS_BEFORE_START,
     * PRODUCT_CATEGORY_UNKNOWN, PROVIDER_UNKNOWN, PROVIDER_NOT_ACTIVE, PROVIDER_NOT_PROFESSIONAL.
     */
    record StartCare(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            CareId careId,
            CareProduct product,
            OrganisationId organisationId,
            int volume,
            CareUnit unit,
            CareFrequency frequency,
            CareForm form,
            LocalDate fromDate,
            @Nullable LocalDate untilDate)
            implements CareCommand {

        public StartCare {
            CareEvent.requireVolume(volume);
        }

        @Override
        public CareId about() {
            return careId;
        }

        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            ProviderRules.requireCategory(product, fromDate, surroundings);
            long version = ProviderRules.provider(organisationId, householdId, by.actor(), fromDate, surroundings)
                    .version();
            return new ProfessionalCareStarted(
                    householdId,
                    careId,
                    product,
                    organisationId,
                    version,
                    volume,
                    unit,
                    frequency,
                    form,
                    CareDates.start(fromDate, standing.entries()),
                    CareDates.until(untilDate, standing.entries()),
                    null);
        }
    }

    /**
     * Emits: {@link ProfessionalCareReduced}, from the volume that stands on the day. Refuses with: CARE_UNKNOWN,
     * CARE_NOT_RUNNING, CARE_IN_OTHER_UNIT, NOT_A_REDUCTION, TAKEN_OVER_BY_NOBODY, TAKEN_OVER_FOR_OTHER_REASON,
     * TAKEN_OVER_BY_STRANGER, BASELINE_MISSING.
     */
    record ReduceCare(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            CareId careId,
            int toVolume,
            CareUnit unit,
            CareFrequency frequency,
            LocalDate fromDate,
            CareReductionReason reason,
            Set<PersonId> takenOverBy)
            implements CareCommand {

        public ReduceCare {
            CareEvent.requireVolume(toVolume);
            takenOverBy = Set.copyOf(takenOverBy);
        }

        @Override
        public CareId about() {
            return careId;
        }

        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            LocalDate on = CareDates.less(fromDate, reason);
            CareCourse course = CareRules.running(standing, careId, on);
            int fromVolume = CareRules.volumeBefore(standing, course, on);
            return new ProfessionalCareReduced(
                    householdId, careId, fromVolume, toVolume, unit, frequency, on, reason, takenOverBy, null);
        }
    }

    /**
     * Emits: {@link ProfessionalCareIncreased}, from the volume that stands on the day. Refuses with: CARE_UNKNOWN,
     * CARE_NOT_RUNNING, CARE_IN_OTHER_UNIT, NOT_AN_INCREASE.
     */
    record IncreaseCare(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            CareId careId,
            int toVolume,
            CareUnit unit,
            CareFrequency frequency,
            LocalDate fromDate,
            CareIncreaseReason reason)
            implements CareCommand {

        public IncreaseCare {
            CareEvent.requireVolume(toVolume);
        }

        @Override
        public CareId about() {
            return careId;
        }

        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            CareCourse course = CareRules.running(standing, careId, fromDate);
            int fromVolume = CareRules.volumeBefore(standing, course, fromDate);
            return new ProfessionalCareIncreased(
                    householdId, careId, fromVolume, toVolume, unit, frequency, fromDate, reason, null);
        }
    }

    /**
     * Emits: {@link ProfessionalCareEnded}, from the volume that stands on the day. Refuses with: CARE_UNKNOWN,
     * CARE_NOT_RUNNING, CARE_ENDS_BEFORE_START, CARE_ALREADY_ENDED, CARE_CHANGES_AFTER_END, TAKEN_OVER_BY_NOBODY,
     * TAKEN_OVER_FOR_OTHER_REASON, TAKEN_OVER_BY_STRANGER, BASELINE_MISSING.
     */
    record EndCare(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            CareId careId,
            LocalDate fromDate,
            CareReductionReason reason,
            Set<PersonId> takenOverBy)
            implements CareCommand {

        public EndCare {
            takenOverBy = Set.copyOf(takenOverBy);
        }

        @Override
        public CareId about() {
            return careId;
        }

        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            LocalDate on = CareDates.less(fromDate, reason);
            CareCourse course = CareRules.known(standing, careId);
            return new ProfessionalCareEnded(
                    householdId,
                    careId,
                    CareRules.volumeBefore(standing, course, on),
                    course.start().unit(),
                    course.start().frequency(),
                    on,
                    reason,
                    takenOverBy,
                    null);
        }
    }

    /**
     * Emits: {@link BaselineRecorded}, of the care and the circle that stand on the day, which lies before the first outcome: care
     * that became less, a conference that was held, a plan that was adopted. Refuses with: NOT_ENROLLED,
     * BASELINE_ALREADY_RECORDED, BASELINE_AFTER_OUTCOME.
     */
    record RecordBaseline(
            @TargetAggregateIdentifier HouseholdId householdId, By by, ProgrammeId programmeId, LocalDate on)
            implements CareCommand {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            Surroundings.PlanFacts plans = surroundings.plans().facts(householdId);
            BaselineRules.guardPlans(standing.entries(), programmeId, on, plans.outcomes());
            return new BaselineRecorded(
                    householdId,
                    programmeId,
                    BaselineRules.care(standing.entries(), on),
                    BaselineRules.networkSize(standing.entries(), on),
                    plans.read(),
                    on,
                    null);
        }
    }

    /**
     * Emits: {@link ProfessionalInvolvementRecorded}. Refuses with: INVOLVEMENT_ENDS_BEFORE_START, INVOLVEMENT_OVERLAPS,
     * PROVIDER_UNKNOWN, PROVIDER_NOT_ACTIVE, PROVIDER_NOT_PROFESSIONAL.
     */
    record RecordProfessionalInvolvement(
            @TargetAggregateIdentifier HouseholdId householdId,
            By by,
            OrganisationId organisationId,
            LocalDate fromDate,
            LocalDate untilDate,
            int contacts,
            int minutes)
            implements CareCommand {
        @Override
        public HouseholdEvent event(Surroundings surroundings, Standing standing) {
            long version = ProviderRules.provider(organisationId, householdId, by.actor(), fromDate, surroundings)
                    .version();
            return new ProfessionalInvolvementRecorded(
                    householdId, organisationId, version, fromDate, untilDate, contacts, minutes, null);
        }
    }
}
