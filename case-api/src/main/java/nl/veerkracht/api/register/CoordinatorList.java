package nl.veerkracht.api.register;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.api.platform.surroundings.RegisteredCoordinator;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The coordinators among whom one can be chosen.
 *
 * @param validAt the day on which they work in the municipality
 * @param coordinators the coordinators, by name; who was erased comes last
 */
record CoordinatorList(LocalDate validAt, List<Line> coordinators) {

    /**
     * One of them.
     *
     * @param personId names the coordinator
     * @param name the name; null when the coordinator was erased
     * @param erased whether the coordinator was erased
     * @param languages the languages in which they can lead a conference, by ISO 639-1 code
     * @param region the municipalities in which they work, by CBS code
     */
    record Line(PersonId personId, @Nullable String name, boolean erased, Set<String> languages, Set<String> region) {}

    static CoordinatorList of(LocalDate day, List<RegisteredCoordinator> coordinators, Opened opened) {
        // A collator is not safe for use by several threads; this one lives as long as the request.
        Comparator<Object> dutch = Collator.getInstance(Locale.forLanguageTag("nl"));
        return new CoordinatorList(
                day,
                coordinators.stream()
                        .map(coordinator -> line(coordinator, day, opened))
                        .sorted(Comparator.comparing(Line::name, Comparator.nullsLast(dutch))
                                .thenComparing(Line::personId))
                        .toList());
    }

    private static Line line(RegisteredCoordinator coordinator, LocalDate day, Opened opened) {
        @Nullable String name = opened.text(coordinator.name()).orElse(null);
        RegisteredCoordinator.Profile profile = coordinator.profileOn(day);
        return new Line(coordinator.personId(), name, name == null, profile.languages(), profile.region());
    }
}
