package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.CareRefusal.PRODUCT_CATEGORY_UNKNOWN;
import static nl.veerkracht.domain.household.CareRefusal.PROVIDER_NOT_ACTIVE;
import static nl.veerkracht.domain.household.CareRefusal.PROVIDER_NOT_PROFESSIONAL;
import static nl.veerkracht.domain.household.CareRefusal.PROVIDER_UNKNOWN;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.household.Surroundings.ProviderFacts;
import nl.veerkracht.domain.household.events.CareLaw;
import nl.veerkracht.domain.household.events.CareProduct;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Refusal;

/** Who can give professional care, and what, by the registers and lists of the day on which it is recorded. */
final class ProviderRules {

    /** Under these laws care is allotted by category; under the others there may be none. */
    private static final Set<CareLaw> BY_CATEGORY = Set.of(CareLaw.WMO, CareLaw.YOUTH_ACT);

    private ProviderRules() {}

    /**
     * @return the organisation, when it is in the register of the actor's municipality on {@code date} and works with
     *     professionals
     */
    static ProviderFacts provider(
            OrganisationId organisationId,
            HouseholdId householdId,
            Actor actor,
            LocalDate date,
            Surroundings surroundings) {
        ProviderFacts provider = surroundings
                .providers()
                .find(organisationId, householdId)
                // Of another municipality's register nothing is told, not even that it has this organisation.
                .filter(found -> found.municipality().equals(actor.municipality()))
                .orElseThrow(() -> new Refusal(PROVIDER_UNKNOWN));
        if (!provider.active().contains(date)) {
            throw new Refusal(PROVIDER_NOT_ACTIVE, Map.of("date", date));
        }
        if (!provider.professional()) {
            throw new Refusal(PROVIDER_NOT_PROFESSIONAL);
        }
        return provider;
    }

    /** @throws Refusal when the list of the law has no such category on {@code date}, or the law asks for one and there is none */
    static void requireCategory(CareProduct product, LocalDate date, Surroundings surroundings) {
        String category = product.category();
        boolean right = category == null
                ? !BY_CATEGORY.contains(product.law())
                : surroundings.careProducts().exists(product.law(), category, date);
        if (!right) {
            throw new Refusal(PRODUCT_CATEGORY_UNKNOWN);
        }
    }
}
