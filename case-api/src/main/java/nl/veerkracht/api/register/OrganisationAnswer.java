package nl.veerkracht.api.register;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.api.platform.surroundings.RegisteredOrganisation;
import nl.veerkracht.api.platform.surroundings.StandingEntry;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the register has it.
 *
 * @param organisationId names it
 * @param name the name by which it is known
 * @param type what kind of organisation it is
 * @param fromDate the first day on which the municipality works with it
 * @param untilDate the day after the last one; null while there is no end
 * @param entries what stands about it: what a correction or a withdrawal can name
 * @param version the version of the organisation, to send in {@code If-Match} with a decision
 */
record OrganisationAnswer(
        OrganisationId organisationId,
        String name,
        OrganisationType type,
        LocalDate fromDate,
        @Nullable LocalDate untilDate,
        List<StandingEntry> entries,
        long version) {

    static OrganisationAnswer of(RegisteredOrganisation organisation) {
        return new OrganisationAnswer(
                organisation.organisationId(),
                organisation.name(),
                organisation.type(),
                organisation.active().fromDate(),
                organisation.active().untilDate(),
                organisation.entries(),
                organisation.version());
    }
}
