package nl.veerkracht.api.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.api.indicator.Edition.Moment;
import nl.veerkracht.api.indicator.ReckonedContributions.Question;
import nl.veerkracht.api.platform.surroundings.PublishedDefinition;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.projections.indicator.HouseholdContributions;
import nl.veerkracht.projections.indicator.Indicator;
import nl.veerkracht.projections.indicator.IndicatorFile;
import nl.veerkracht.projections.indicator.Indicators;
import nl.veerkracht.projections.indicator.Publication;
import nl.veerkracht.projections.indicator.Publication.Step;
import nl.veerkracht.projections.indicator.Split;

/**
 * Everything that a programme published of its figures, played moment by moment: what is published next depends on what was published
 * before. What was played stands, so only what came since is played later. For one thread at a time.
 */
final class Publications {

    private final Map<Indicator, Publication> publications = new LinkedHashMap<>();
    private final Map<Moment, RegisteredProgramme> played = new LinkedHashMap<>();

    /**
     * From where it is known what there was at a moment.
     *
     * @param programme the programme as it stood at a moment
     * @param question what is asked of households at a moment
     * @param files what is kept of the households of the programme's municipality
     */
    record Past(
            Function<Instant, RegisteredProgramme> programme,
            Function<Moment, Question> question,
            List<IndicatorFile> files) {}

    /** What is kept of a household, and what it contributed when it was asked last. */
    private static final class Household {

        private final IndicatorFile file;
        private Optional<Answered> answered = Optional.empty();

        private record Answered(Question question, long version, Optional<HouseholdContributions> contributions) {

            boolean answers(Question asked, long known) {
                return version == known && question.day().equals(asked.day());
            }
        }

        Household(IndicatorFile file) {
            this.file = file;
        }

        /** Of the same day, and when nothing was recorded meanwhile, it contributes the same. */
        Optional<HouseholdContributions> answer(Question question, List<Indicator> indicators) {
            long known = ReckonedContributions.known(file, question).version();
            answered = answered.filter(last -> last.answers(question, known))
                    .or(() -> Optional.of(
                            new Answered(question, known, ReckonedContributions.reckon(file, question, indicators))));
            return answered.get().contributions();
        }
    }

    /** @return whether the programme published all of this, and after it whatever else it published */
    boolean isBeginningOf(RegisteredProgramme programme) {
        List<Moment> moments = Edition.moments(programme);
        return played.size() <= moments.size()
                && moments.subList(0, played.size()).equals(List.copyOf(played.keySet()));
    }

    /** Plays what the programme published since. When it fails, nothing of this is of use any more. */
    void playOn(RegisteredProgramme programme, Past past) {
        List<Household> households = past.files().stream().map(Household::new).toList();
        List<Moment> moments = Edition.moments(programme);
        for (Moment moment : moments.subList(played.size(), moments.size())) {
            RegisteredProgramme then = past.programme().apply(moment.at());
            publish(moment, then, past.question().apply(moment), households);
            played.put(moment, then);
        }
    }

    /** @return what was published of an indicator; nothing when it never was */
    Publication of(Indicator indicator) {
        return publications.getOrDefault(indicator, new Publication(indicator));
    }

    /** @return the definitions that held on the last day of an edition, as the programme had published them by then */
    Stream<PublishedDefinition> definitions(Edition edition) {
        return played.entrySet().stream()
                .filter(each -> each.getKey().at().equals(edition.publishedBy()))
                .flatMap(each -> definitions(each.getValue(), edition.lastDay()));
    }

    /** Of each indicator the definition that held on the last day, in the order in which the product knows them. */
    private static Stream<PublishedDefinition> definitions(RegisteredProgramme programme, LocalDate lastDay) {
        Map<String, PublishedDefinition> valid = PublishedDefinition.of(programme).stream()
                .filter(definition -> !definition.validFrom().isAfter(lastDay))
                .collect(Collectors.toMap(PublishedDefinition::code, Function.identity(), (one, later) -> later));
        return Indicators.all().stream()
                .map(Indicator::code)
                .distinct()
                .flatMap(code -> Stream.ofNullable(valid.get(code)));
    }

    static Optional<Indicator> indicator(PublishedDefinition definition) {
        return Indicators.find(definition.code(), definition.version());
    }

    private void publish(Moment moment, RegisteredProgramme programme, Question question, List<Household> households) {
        Map<Indicator, Integer> thresholds = new LinkedHashMap<>();
        definitions(programme, moment.lastDay()).forEach(definition -> indicator(definition)
                .ifPresent(indicator -> thresholds.put(indicator, definition.threshold())));
        List<Indicator> asked = new ArrayList<>(thresholds.keySet());
        // Nothing of one household is needed for another one, and somebody waits.
        List<HouseholdContributions> contributions = households.parallelStream()
                .flatMap(household -> household.answer(question, asked).stream())
                .toList();
        Map<Split, Set<String>> names = names(programme, contributions);
        thresholds.forEach((indicator, threshold) -> publications
                .computeIfAbsent(indicator, Publication::new)
                .publish(new Step(moment.at(), moment.closed(), contributions, names, threshold)));
    }

    /** The parts that there can be: those of the scope that the programme published, and whatever else it has households in. */
    private static Map<Split, Set<String>> names(
            RegisteredProgramme programme, Collection<HouseholdContributions> contributions) {
        Set<String> neighbourhoods = new TreeSet<>();
        Set<String> groups = new TreeSet<>();
        Set<String> tasks = new TreeSet<>();
        for (HouseholdContributions household : contributions) {
            neighbourhoods.add(household.neighbourhood());
            groups.add(household.targetGroup().name());
            household.policyTasks().forEach(task -> tasks.add(task.toString()));
        }
        RegisteredProgramme.Scope scope = programme.scope();
        if (scope != null) {
            neighbourhoods.addAll(scope.neighbourhoods());
            scope.targetGroups().stream().map(TargetGroup::name).forEach(groups::add);
        }
        return Map.of(Split.NEIGHBOURHOOD, neighbourhoods, Split.TARGET_GROUP, groups, Split.POLICY_TASK, tasks);
    }
}
