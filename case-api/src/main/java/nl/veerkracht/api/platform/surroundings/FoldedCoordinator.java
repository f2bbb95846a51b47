package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.veerkracht.api.platform.surroundings.RegisterStreams.Standings;
import nl.veerkracht.api.platform.surroundings.RegisteredCoordinator.Employment;
import nl.veerkracht.api.platform.surroundings.RegisteredCoordinator.Profile;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmployed;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmploymentEnded;
import nl.veerkracht.domain.coordinator.events.CoordinatorEnded;
import nl.veerkracht.domain.coordinator.events.CoordinatorEvent;
import nl.veerkracht.domain.coordinator.events.CoordinatorProfileChanged;
import nl.veerkracht.domain.coordinator.events.CoordinatorRegistered;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Period;
import org.jspecify.annotations.Nullable;

/** Folds what stands about a coordinator. */
final class FoldedCoordinator {

    private @Nullable CoordinatorRegistered registered;
    private @Nullable LocalDate untilDate;
    private final List<Profile> profiles = new ArrayList<>();
    private final List<Employment> employments = new ArrayList<>();
    private final Map<OrganisationId, LocalDate> running = new LinkedHashMap<>();

    private FoldedCoordinator() {}

    static RegisteredCoordinator of(Standings<CoordinatorEvent> standings) {
        FoldedCoordinator folded = new FoldedCoordinator();
        // The sort is stable: of one day, facts keep their places (ADR-0005).
        standings.facts().stream()
                .sorted(Comparator.comparing(fact -> Objects.requireNonNull(fact.validOn())))
                .forEach(folded::take);
        return folded.coordinator(standings);
    }

    private void take(CoordinatorEvent fact) {
        if (fact instanceof CoordinatorRegistered registration) {
            registered = registration;
            profiles.add(new Profile(registration.fromDate(), registration.languages(), registration.region()));
        } else if (fact instanceof CoordinatorProfileChanged changed) {
            profiles.add(new Profile(changed.fromDate(), changed.languages(), changed.region()));
        } else if (fact instanceof CoordinatorEmployed employed) {
            running.put(employed.organisationId(), employed.fromDate());
        } else if (fact instanceof CoordinatorEmploymentEnded ended) {
            employments.add(new Employment(
                    ended.organisationId(), new Period(running.remove(ended.organisationId()), ended.untilDate())));
        } else if (fact instanceof CoordinatorEnded ended) {
            untilDate = ended.untilDate();
        }
    }

    private RegisteredCoordinator coordinator(Standings<CoordinatorEvent> standings) {
        CoordinatorRegistered registration = Objects.requireNonNull(registered, "a registration is never withdrawn");
        running.forEach((employer, since) -> employments.add(new Employment(employer, new Period(since, null))));
        return new RegisteredCoordinator(
                registration.personId(),
                registration.municipality(),
                registration.name(),
                registration.contact(),
                new Period(registration.fromDate(), untilDate),
                profiles,
                employments,
                standings.entries(),
                standings.version());
    }
}
