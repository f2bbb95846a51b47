package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.household.CareCommand.*;
import nl.veerkracht.domain.household.Surroundings.ProviderFacts;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Sample facts about professional care: support of six hours per week from May 2023 on, and what becomes of it. */
final class Cares {

    static final CareId CARE = new CareId("55555555-0000-4000-8000-000000000001");
    static final CareId OTHER_CARE = new CareId("55555555-0000-4000-8000-000000000002");
    static final OrganisationId PROVIDER = new OrganisationId("66666666-0000-4000-8000-000000000001");
    static final OrganisationId FORMER_PROVIDER = new OrganisationId("66666666-0000-4000-8000-000000000004");
    static final OrganisationId VOLUNTEERS = new OrganisationId("66666666-0000-4000-8000-000000000002");
    static final OrganisationId ELSEWHERE = new OrganisationId("66666666-0000-4000-8000-000000000003");
    static final CareProduct SUPPORT = new CareProduct(CareLaw.WMO, "02", "02A03");
    static final Map<OrganisationId, ProviderFacts> PROVIDERS = Map.of(
            PROVIDER, new ProviderFacts("GM1952", true, new Period(day(4, 1), null), 3),
            FORMER_PROVIDER, new ProviderFacts("GM1952", true, new Period(day(4, 1), day(9, 1)), 1),
            VOLUNTEERS, new ProviderFacts("GM1952", false, new Period(day(1, 1), null), 0),
            ELSEWHERE, new ProviderFacts("GM0014", true, new Period(day(1, 1), null), 0));

    private Cares() {}

    static StartCare start(LocalDate on) {
        return start(SUPPORT, PROVIDER, on, null);
    }

    static StartCare start(CareProduct product, OrganisationId provider, LocalDate on, @Nullable LocalDate until) {
        return new StartCare(
                HOUSEHOLD,
                BY,
                CARE,
                product,
                provider,
                6,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                CareForm.IN_KIND,
                on,
                until);
    }

    static ReduceCare reduce(int volume, LocalDate on) {
        return new ReduceCare(
                HOUSEHOLD,
                BY,
                CARE,
                volume,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                on,
                CareReductionReason.GOAL_REACHED,
                Set.of());
    }

    static ReduceCare takeOver(LocalDate on, PersonId... persons) {
        return new ReduceCare(
                HOUSEHOLD,
                BY,
                CARE,
                3,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                on,
                CareReductionReason.NETWORK_TAKES_OVER,
                Set.of(persons));
    }

    static IncreaseCare increase(int volume, LocalDate on) {
        return new IncreaseCare(
                HOUSEHOLD, BY, CARE, volume, CareUnit.HOUR, CareFrequency.PER_WEEK, on, CareIncreaseReason.NEED_GREW);
    }

    static EndCare end(LocalDate on) {
        return new EndCare(HOUSEHOLD, BY, CARE, on, CareReductionReason.GOAL_REACHED, Set.of());
    }

    static RecordBaseline recordBaseline(LocalDate on) {
        return new RecordBaseline(HOUSEHOLD, BY, PROGRAMME, on);
    }

    static ProfessionalCareStarted started(LocalDate on) {
        return started(on, null);
    }

    static ProfessionalCareStarted started(LocalDate on, @Nullable LocalDate until) {
        return started(SUPPORT, on, until);
    }

    static ProfessionalCareStarted started(CareProduct product, LocalDate on, @Nullable LocalDate until) {
        return new ProfessionalCareStarted(
                HOUSEHOLD,
                CARE,
                product,
                PROVIDER,
                3,
                6,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                CareForm.IN_KIND,
                on,
                until,
                null);
    }

    static ProfessionalCareReduced reduced(int from, int to, LocalDate on) {
        return new ProfessionalCareReduced(
                HOUSEHOLD,
                CARE,
                from,
                to,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                on,
                CareReductionReason.GOAL_REACHED,
                Set.of(),
                null);
    }

    static ProfessionalCareIncreased increased(int from, int to, LocalDate on) {
        return new ProfessionalCareIncreased(
                HOUSEHOLD,
                CARE,
                from,
                to,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                on,
                CareIncreaseReason.NEED_GREW,
                null);
    }

    static ProfessionalCareEnded careEnded(int from, LocalDate on) {
        return new ProfessionalCareEnded(
                HOUSEHOLD,
                CARE,
                from,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                on,
                CareReductionReason.GOAL_REACHED,
                Set.of(),
                null);
    }

    static BaselineRecorded baseline(LocalDate on) {
        return new BaselineRecorded(HOUSEHOLD, PROGRAMME, List.of(), 0, List.of(), on, null);
    }
}
