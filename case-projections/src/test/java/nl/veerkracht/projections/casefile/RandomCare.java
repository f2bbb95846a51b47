package nl.veerkracht.projections.casefile;

import static nl.veerkracht.projections.casefile.History.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.OrganisationId;

/** Random facts of professional care; not all of them would be accepted, and a view shows those all the same. */
final class RandomCare {

    static final int KINDS = 6;
    private static final OrganisationId PROVIDER = new OrganisationId("00000000-0000-4000-8000-0000000000e1");

    private RandomCare() {}

    static HouseholdEvent fact(int kind, RandomHistory.Step step) {
        CareId care = CareId.of(new UUID(0x4000L, 0x8000000000000000L + step.person() % 3));
        LocalDate on = step.on();
        int volume = 1 + step.variant();
        CareUnit unit = CareUnit.values()[step.person() % 6];
        CareFrequency frequency = CareFrequency.values()[step.variant() % 6];
        return switch (kind) {
            case 0, 1 ->
                new ProfessionalCareStarted(
                        HOUSEHOLD,
                        care,
                        new CareProduct(CareLaw.WMO, "02", step.variant() % 2 == 0 ? "02A03" : null),
                        PROVIDER,
                        0,
                        volume,
                        unit,
                        frequency,
                        CareForm.IN_KIND,
                        on,
                        step.variant() % 3 == 0 ? on.plusDays(volume) : null,
                        null);
            case 2 ->
                step.variant() % 2 == 0
                        ? new ProfessionalCareReduced(
                                HOUSEHOLD,
                                care,
                                9,
                                volume,
                                unit,
                                frequency,
                                on,
                                CareReductionReason.NETWORK_TAKES_OVER,
                                Set.of(person(step.person())),
                                null)
                        : new ProfessionalCareIncreased(
                                HOUSEHOLD, care, 1, volume, unit, frequency, on, CareIncreaseReason.CRISIS, null);
            case 3 ->
                new ProfessionalCareEnded(
                        HOUSEHOLD, care, volume, unit, frequency, on, CareReductionReason.GOAL_REACHED, Set.of(), null);
            case 4 ->
                new BaselineRecorded(
                        HOUSEHOLD,
                        PROGRAMME,
                        List.of(new BaselineCare(care, volume, unit, frequency, on.minusDays(volume), null)),
                        volume,
                        List.of(),
                        on,
                        null);
            default ->
                new ProfessionalInvolvementRecorded(
                        HOUSEHOLD, PROVIDER, 0, on, on.plusDays(volume), step.variant(), 30 * volume, null);
        };
    }
}
