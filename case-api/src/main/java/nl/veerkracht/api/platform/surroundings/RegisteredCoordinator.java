package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An Eigen Kracht coordinator as the register has them; name and contact data are still sealed.
 *
 * @param personId the coordinator
 * @param municipality the CBS code of the municipality that keeps what is known of them
 * @param name the name
 * @param contact telephone number, address or e-mail; null when unknown
 * @param active the days as a coordinator
 * @param profiles where and in which languages they work, in the order of their first days; at least one
 * @param employments for whom they work, or worked, beside it
 * @param entries what stands about them, in its place
 * @param version the version of their stream that was read
 */
public record RegisteredCoordinator(
        PersonId personId,
        String municipality,
        PersonalValue name,
        @Nullable PersonalValue contact,
        Period active,
        List<Profile> profiles,
        List<Employment> employments,
        List<StandingEntry> entries,
        long version) {

    /**
     * Where and in which languages a coordinator works, until the next profile.
     *
     * @param fromDate the first day
     * @param languages ISO 639-1 codes
     * @param region CBS codes of municipalities
     */
    public record Profile(LocalDate fromDate, Set<String> languages, Set<String> region) {}

    /**
     * An employment.
     *
     * @param organisationId the employer
     * @param period its days
     */
    public record Employment(OrganisationId organisationId, Period period) {}

    public RegisteredCoordinator {
        profiles = List.copyOf(profiles);
        employments = List.copyOf(employments);
        entries = List.copyOf(entries);
    }

    /** @return whether they are a coordinator on {@code date} */
    public boolean isActiveOn(LocalDate date) {
        return active.contains(date);
    }

    /** @return for whom they work on {@code date}: with the clients of these organisations they are not independent */
    public Set<OrganisationId> employersOn(LocalDate date) {
        return employments.stream()
                .filter(employment -> employment.period().contains(date))
                .map(Employment::organisationId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return the profile of {@code date}; before their first day as a coordinator the first one */
    public Profile profileOn(LocalDate date) {
        return profiles.stream()
                .filter(profile -> !profile.fromDate().isAfter(date))
                .reduce((earlier, later) -> later)
                .orElse(profiles.get(0));
    }

    /** @return whether they work, worked or will work in {@code municipality} */
    public boolean everWorksIn(String municipality) {
        return profiles.stream().anyMatch(profile -> profile.region().contains(municipality));
    }
}
