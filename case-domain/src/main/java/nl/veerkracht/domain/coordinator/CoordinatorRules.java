package nl.veerkracht.domain.coordinator;

import static nl.veerkracht.domain.coordinator.CoordinatorRefusal.ALREADY_EMPLOYED_THERE;
import static nl.veerkracht.domain.coordinator.CoordinatorRefusal.COORDINATOR_ENDED;
import static nl.veerkracht.domain.coordinator.CoordinatorRefusal.COORDINATOR_ENDED_BEFORE_START;
import static nl.veerkracht.domain.coordinator.CoordinatorRefusal.COORDINATOR_NOT_YET_REGISTERED;
import static nl.veerkracht.domain.coordinator.CoordinatorRefusal.LANGUAGE_UNKNOWN;
import static nl.veerkracht.domain.coordinator.CoordinatorRefusal.MUNICIPALITY_UNKNOWN;
import static nl.veerkracht.domain.coordinator.CoordinatorRefusal.NOT_EMPLOYED_THERE;
import static nl.veerkracht.domain.coordinator.CoordinatorRefusal.ORGANISATION_UNKNOWN;
import static nl.veerkracht.domain.coordinator.CoordinatorRefusal.REGION_WITHOUT_OWN_MUNICIPALITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.domain.coordinator.CoordinatorSurroundings.OrganisationFacts;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmployed;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmploymentEnded;
import nl.veerkracht.domain.coordinator.events.CoordinatorEnded;
import nl.veerkracht.domain.coordinator.events.CoordinatorEvent;
import nl.veerkracht.domain.coordinator.events.CoordinatorProfileChanged;
import nl.veerkracht.domain.coordinator.events.CoordinatorRegistered;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Spells;
import nl.veerkracht.domain.shared.facts.Violation;

/** When somebody is a coordinator, where and in which languages, and for whom they work meanwhile. */
final class CoordinatorRules {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private CoordinatorRules() {}

    static List<Violation> violations(Entries<CoordinatorEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        Entry<CoordinatorRegistered> registration = registration(entries);
        period(entries, registration, violations);
        region(entries, registration.event().municipality(), violations);
        Spells<CoordinatorEmployed> employments =
                entries.spells(CoordinatorEmployed.class, CoordinatorEmploymentEnded.class);
        employments
                .beganTwice()
                .forEach(began -> violations.add(new Violation(ALREADY_EMPLOYED_THERE, began.number())));
        employments.endedNothing().forEach(ended -> violations.add(new Violation(NOT_EMPLOYED_THERE, ended.number())));
        return violations;
    }

    /** @return the registration as it stands; there is always one */
    static Entry<CoordinatorRegistered> registration(Entries<CoordinatorEvent> entries) {
        return entries.of(CoordinatorRegistered.class).findFirst().orElseThrow();
    }

    private static void period(
            Entries<CoordinatorEvent> entries, Entry<CoordinatorRegistered> registration, List<Violation> violations) {
        entries.spells(CoordinatorRegistered.class, CoordinatorEnded.class)
                .endedNothing()
                .forEach(end -> violations.add(new Violation(
                        end.on().isBefore(registration.on()) ? COORDINATOR_ENDED_BEFORE_START : COORDINATOR_ENDED,
                        end.number())));
        entries.of(CoordinatorProfileChanged.class)
                .filter(changed -> changed.on().isBefore(registration.on()))
                .forEach(changed -> violations.add(new Violation(COORDINATOR_NOT_YET_REGISTERED, changed.number())));
        entries.of(CoordinatorEnded.class)
                .map(Entry::on)
                .min(LocalDate::compareTo)
                .ifPresent(end -> Stream.concat(
                                entries.of(CoordinatorProfileChanged.class), entries.of(CoordinatorEmployed.class))
                        .filter(begun -> !begun.on().isBefore(end))
                        .forEach(begun -> violations.add(new Violation(COORDINATOR_ENDED, begun.number()))));
    }

    /** Else the municipality that keeps the register would lose the right to what it keeps. */
    private static void region(Entries<CoordinatorEvent> entries, String keeper, List<Violation> violations) {
        entries.all()
                .filter(entry -> !regionOf(entry.event()).isEmpty())
                .filter(entry -> !regionOf(entry.event()).contains(keeper))
                .forEach(entry -> violations.add(new Violation(REGION_WITHOUT_OWN_MUNICIPALITY, entry.number())));
    }

    /**
     * @return the organisation for which {@code command} says that the coordinator works, when it is there on that day in the
     *     register of a municipality in which the coordinator works, or ever will
     */
    static OrganisationFacts employer(
            CoordinatorCommand.StartEmployment command,
            Entries<CoordinatorEvent> known,
            CoordinatorSurroundings surroundings) {
        return surroundings
                .organisations()
                .find(command.organisationId())
                .filter(organisation -> organisation.active().contains(command.fromDate()))
                .filter(organisation ->
                        known.all().anyMatch(entry -> regionOf(entry.event()).contains(organisation.municipality())))
                .orElseThrow(() -> new Refusal(ORGANISATION_UNKNOWN));
    }

    /** @throws Refusal when {@code event} names a municipality or a language that does not exist on that day */
    static void codes(CoordinatorEvent event, LocalDate on, CoordinatorSurroundings surroundings) {
        for (String municipality : regionOf(event)) {
            if (!surroundings.municipalities().exists(municipality, on)) {
                throw new Refusal(MUNICIPALITY_UNKNOWN, Map.of("municipality", municipality));
            }
        }
        for (String language : languagesOf(event)) {
            if (!LANGUAGES.contains(language)) {
                throw new Refusal(LANGUAGE_UNKNOWN, Map.of("language", language));
            }
        }
    }

    private static Set<String> regionOf(CoordinatorEvent event) {
        if (event instanceof CoordinatorRegistered registered) {
            return registered.region();
        }
        return event instanceof CoordinatorProfileChanged changed ? changed.region() : Set.of();
    }

    private static Set<String> languagesOf(CoordinatorEvent event) {
        if (event instanceof CoordinatorRegistered registered) {
            return registered.languages();
        }
        return event instanceof CoordinatorProfileChanged changed ? changed.languages() : Set.of();
    }
}
