package nl.veerkracht.domain.contract;

import static nl.veerkracht.domain.contract.EventSamples.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.domain.contract.EventSamples.Sample;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PlanId;

/** Examples of the events of professional care. */
final class CareSamples {

    private static final CareId CARE = new CareId("3e4a9f81-6e50-4d88-8f86-81eaf3a4d404");
    private static final CareId OTHER_CARE = new CareId("4f5ba092-7f61-4e99-9097-92fba4b5e505");
    private static final OrganisationId PROVIDER = new OrganisationId("506cb1a3-8072-4faa-81a8-a30cb5c6f606");

    private CareSamples() {}

    static Stream<Sample> all() {
        return Stream.of(
                        pair("household.professional-care-started", started(), startedMinimal()),
                        pair("household.professional-care-reduced", reduced(), reducedMinimal()),
                        pair("household.professional-care-increased", increased(), increasedMinimal()),
                        pair("household.professional-care-ended", ended(), endedMinimal()),
                        pair(
                                "household.baseline-recorded",
                                baseline(),
                                new BaselineRecorded(HOUSEHOLD, PROGRAMME, List.of(), 0, List.of(), VALID, null)),
                        pair(
                                "household.professional-involvement-recorded",
                                new ProfessionalInvolvementRecorded(
                                        HOUSEHOLD, PROVIDER, 2, VALID, UNTIL, 4, 210, REPLACES),
                                new ProfessionalInvolvementRecorded(HOUSEHOLD, PROVIDER, 0, VALID, UNTIL, 0, 0, null)))
                .flatMap(List::stream);
    }

    private static List<Sample> pair(String name, HouseholdEvent full, HouseholdEvent minimal) {
        return List.of(new Sample(name, "full", full), new Sample(name, "minimal", minimal));
    }

    private static ProfessionalCareStarted started() {
        return new ProfessionalCareStarted(
                HOUSEHOLD,
                CARE,
                new CareProduct(CareLaw.YOUTH_ACT, "45", "45A01"),
                PROVIDER,
                2,
                6,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                CareForm.IN_KIND,
                VALID,
                UNTIL,
                REPLACES);
    }

    private static ProfessionalCareStarted startedMinimal() {
        return new ProfessionalCareStarted(
                HOUSEHOLD,
                CARE,
                new CareProduct(CareLaw.ZVW, null, null),
                PROVIDER,
                0,
                1,
                CareUnit.PIECE,
                CareFrequency.WITHIN_DECISION,
                CareForm.PERSONAL_BUDGET,
                VALID,
                null,
                null);
    }

    private static ProfessionalCareReduced reduced() {
        return new ProfessionalCareReduced(
                HOUSEHOLD,
                CARE,
                6,
                3,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                VALID,
                CareReductionReason.NETWORK_TAKES_OVER,
                Set.of(PARENT, NEIGHBOUR),
                REPLACES);
    }

    private static ProfessionalCareReduced reducedMinimal() {
        return new ProfessionalCareReduced(
                HOUSEHOLD,
                CARE,
                2,
                1,
                CareUnit.ETMAAL,
                CareFrequency.PER_MONTH,
                VALID,
                CareReductionReason.OTHER,
                Set.of(),
                null);
    }

    private static ProfessionalCareIncreased increased() {
        return new ProfessionalCareIncreased(
                HOUSEHOLD,
                CARE,
                3,
                4,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                VALID,
                CareIncreaseReason.CRISIS,
                REPLACES);
    }

    private static ProfessionalCareIncreased increasedMinimal() {
        return new ProfessionalCareIncreased(
                HOUSEHOLD, CARE, 1, 2, CareUnit.EURO, CareFrequency.PER_YEAR, VALID, CareIncreaseReason.OTHER, null);
    }

    private static ProfessionalCareEnded ended() {
        return new ProfessionalCareEnded(
                HOUSEHOLD,
                CARE,
                3,
                CareUnit.DAGDEEL,
                CareFrequency.PER_FOUR_WEEKS,
                VALID,
                CareReductionReason.NETWORK_TAKES_OVER,
                Set.of(NEIGHBOUR),
                REPLACES);
    }

    private static ProfessionalCareEnded endedMinimal() {
        return new ProfessionalCareEnded(
                HOUSEHOLD,
                CARE,
                1,
                CareUnit.MINUTE,
                CareFrequency.PER_DAY,
                VALID,
                CareReductionReason.MOVED_TO_WLZ_OR_ZVW,
                Set.of(),
                null);
    }

    private static BaselineRecorded baseline() {
        return new BaselineRecorded(
                HOUSEHOLD,
                PROGRAMME,
                List.of(
                        new BaselineCare(
                                OTHER_CARE, 2, CareUnit.ETMAAL, CareFrequency.PER_WEEK, VALID.minusMonths(2), null),
                        new BaselineCare(CARE, 6, CareUnit.HOUR, CareFrequency.PER_WEEK, VALID.minusMonths(1), UNTIL)),
                7,
                List.of(
                        new BaselinePlan(new PlanId("7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c42"), 0),
                        new BaselinePlan(new PlanId("7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c41"), 11)),
                VALID,
                REPLACES);
    }
}
