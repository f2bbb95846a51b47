package nl.veerkracht.api.indicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.indicator.HouseholdContributions;
import nl.veerkracht.projections.indicator.Indicator;
import nl.veerkracht.projections.indicator.IndicatorFile;
import nl.veerkracht.projections.indicator.IndicatorFiles;
import nl.veerkracht.projections.indicator.Indicators;
import nl.veerkracht.projections.indicator.Participation;
import nl.veerkracht.projections.indicator.Participation.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What households contribute to the indicators of a programme. That is a pure function of what is stored of a household and of what
 * is asked, so it is remembered by the version of the one (of one generation of the view) and by the other, and only what changed is read and reckoned anew.
 */
@Component
class ReckonedContributions {

    /** In contributions, of some hundred bytes each: of a few programmes as of a few days. */
    private static final long REMEMBERED = 200_000;

    /** Up to so many are read one by one, more in one round with all others of the municipality. */
    private static final int FEW = 4;

    private final IndicatorFiles files;
    private final Cache<Key, Optional<HouseholdContributions>> remembered = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .weigher((Key key, Optional<HouseholdContributions> reckoned) -> 1 + weight(reckoned))
            .build();

    ReckonedContributions(IndicatorFiles files) {
        this.files = files;
    }

    /**
     * What is asked.
     *
     * @param municipality the CBS code of the municipality that runs the programme
     * @param day and what else the figures depend on
     * @param knownAt as known when; null for what is known now
     * @param only the one indicator that is asked about; null for all
     */
    record Question(
            String municipality,
            ProgrammeId programmeId,
            Asked day,
            @Nullable Instant knownAt,
            @Nullable Indicator only) {

        List<Indicator> indicators() {
            return only == null ? Indicators.all() : List.of(only);
        }
    }

    private record Key(String generation, String householdId, long version, Question question) {}

    private static int weight(Optional<HouseholdContributions> reckoned) {
        return reckoned.stream()
                .flatMap(household -> household.contributions().values().stream())
                .mapToInt(List::size)
                .sum();
    }

    /** @return the name of what is read now */
    String generation() {
        return files.generation();
    }

    /** @return what each household that takes part, or took part by the day, contributes */
    List<HouseholdContributions> of(Question question) {
        String generation = files.generation();
        List<Key> asked = files.versionsOfMunicipality(question.municipality()).entrySet().stream()
                .map(each -> new Key(generation, each.getKey(), each.getValue(), question))
                .toList();
        return remembered.getAll(asked, missing -> reckon(question, missing)).values().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** @return what is kept of the households of a municipality, for who asks many questions about one indicator */
    List<IndicatorFile> files(String municipality) {
        return files.ofMunicipality(municipality);
    }

    /**
     * @return what is kept of the households that are with a team
     * @throws nl.veerkracht.projections.platform.OlderVersionException when a version of the view is live that does not know the teams
     */
    List<IndicatorFile> filesOfTeam(String team) {
        return files.ofTeam(team);
    }

    private Map<Key, Optional<HouseholdContributions>> reckon(Question question, Set<? extends Key> missing) {
        Stream<IndicatorFile> read = missing.size() > FEW
                ? files.ofMunicipality(question.municipality()).stream()
                : missing.stream().flatMap(key -> files.find(key.householdId()).stream());
        Map<String, IndicatorFile> found =
                read.collect(Collectors.toMap(file -> file.householdId().value(), Function.identity()));
        Map<Key, Optional<HouseholdContributions>> reckoned = new HashMap<>();
        for (Key key : missing) {
            IndicatorFile file = found.get(key.householdId());
            if (file != null) {
                reckoned.put(key, reckon(file, question, question.indicators()));
            }
        }
        return reckoned;
    }

    /** @return what the household contributes to {@code indicators}; empty when it was not enrolled by the day, as far as was known */
    static Optional<HouseholdContributions> reckon(IndicatorFile file, Question question, List<Indicator> indicators) {
        return Participation.of(known(file, question), question.programmeId(), question.day())
                .map(participation -> HouseholdContributions.of(participation, indicators));
    }

    /** @return what was known of the household */
    static IndicatorFile known(IndicatorFile file, Question question) {
        return question.knownAt() == null ? file : file.knownAt(question.knownAt());
    }
}
