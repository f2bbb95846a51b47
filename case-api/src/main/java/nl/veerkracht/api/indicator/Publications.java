package nl.veerkracht.api.indicator;

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
 * Everything that a programme ever published of its figures, played again moment by moment: what is published next depends on what was
 * published before.
 */
final class Publications {

    private final RegisteredProgramme programme;
    private final Function<Moment, Question> questions;
    private final List<Household> households;
    private final Map<Indicator, Publication> publications = new LinkedHashMap<>();

    private Publications(
            RegisteredProgramme programme, List<IndicatorFile> files, Function<Moment, Question> questions) {
        this.programme = programme;
        this.questions = questions;
        this.households = files.stream().map(Household::new).toList();
    }

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

    /**
     * @param files what is kept of the households of its municipality
     * @param questions what is asked of them at a moment
     * @return what was published of each indicator
     */
    static Map<Indicator, Publication> of(
            RegisteredProgramme programme, List<IndicatorFile> files, Function<Moment, Question> questions) {
        Publications all = new Publications(programme, files, questions);
        Edition.moments(programme).forEach(all::publish);
        return all.publications;
    }

    /** Of each indicator the definition that held on the last day, in the order in which the product knows them. */
    static Stream<PublishedDefinition> definitions(RegisteredProgramme programme, LocalDate lastDay) {
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

    private void publish(Moment moment) {
        Map<Indicator, Integer> thresholds = new LinkedHashMap<>();
        definitions(programme, moment.lastDay()).forEach(definition -> indicator(definition)
                .ifPresent(indicator -> thresholds.put(indicator, definition.threshold())));
        Question question = questions.apply(moment);
        List<Indicator> asked = new ArrayList<>(thresholds.keySet());
        // Nothing of one household is needed for another one, and somebody waits.
        List<HouseholdContributions> contributions = households.parallelStream()
                .flatMap(household -> household.answer(question, asked).stream())
                .toList();
        Map<Split, Set<String>> names = names(contributions);
        thresholds.forEach((indicator, threshold) -> publications
                .computeIfAbsent(indicator, Publication::new)
                .publish(new Step(moment.at(), moment.closed(), contributions, names, threshold)));
    }

    /** The parts that there can be: those of the scope that the programme published, and whatever else it has households in. */
    private Map<Split, Set<String>> names(Collection<HouseholdContributions> contributions) {
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
