package nl.veerkracht.api.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.api.platform.surroundings.RegisteredCoordinator;
import nl.veerkracht.api.platform.surroundings.StandingEntry;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator as the register has them.
 *
 * @param personId names the coordinator
 * @param municipality the CBS code of the municipality that keeps what is known of them
 * @param validAt the day of languages and region
 * @param name the name; null when the coordinator was erased
 * @param contact telephone number, address or e-mail; null when unknown or erased
 * @param erased whether the coordinator was erased
 * @param languages the languages in which they can lead a conference, by ISO 639-1 code
 * @param region the municipalities in which they work, by CBS code
 * @param fromDate the first day as a coordinator
 * @param untilDate the day after the last one; null while there is no end
 * @param employments for whom they work, or worked, beside it
 * @param entries what stands about them: what a correction or a withdrawal can name
 * @param version the version of what is known of them, to send in {@code If-Match} with a decision
 */
record CoordinatorAnswer(
        PersonId personId,
        String municipality,
        LocalDate validAt,
        @Nullable String name,
        @Nullable String contact,
        boolean erased,
        Set<String> languages,
        Set<String> region,
        LocalDate fromDate,
        @Nullable LocalDate untilDate,
        List<EmploymentLine> employments,
        List<StandingEntry> entries,
        long version) {

    /**
     * An employment.
     *
     * @param organisationId the employer
     * @param fromDate the first day
     * @param untilDate the day after the last one; null while there is no end
     */
    record EmploymentLine(
            OrganisationId organisationId,
            LocalDate fromDate,
            @Nullable LocalDate untilDate) {}

    static CoordinatorAnswer of(RegisteredCoordinator coordinator, LocalDate day, Opened opened) {
        @Nullable String name = opened.text(coordinator.name()).orElse(null);
        @Nullable
        String contact = coordinator.contact() == null
                ? null
                : opened.text(coordinator.contact()).orElse(null);
        RegisteredCoordinator.Profile profile = coordinator.profileOn(day);
        return new CoordinatorAnswer(
                coordinator.personId(),
                coordinator.municipality(),
                day,
                name,
                contact,
                name == null,
                profile.languages(),
                profile.region(),
                coordinator.active().fromDate(),
                coordinator.active().untilDate(),
                coordinator.employments().stream()
                        .map(employment -> new EmploymentLine(
                                employment.organisationId(),
                                employment.period().fromDate(),
                                employment.period().untilDate()))
                        .toList(),
                coordinator.entries(),
                coordinator.version());
    }
}
