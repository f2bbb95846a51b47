package nl.veerkracht.domain.assessment;

import static nl.veerkracht.domain.assessment.AssessmentRefusal.ITEM_SCORE_OUT_OF_RANGE;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.ITEM_UNKNOWN;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.ONLY_SCORES_ARE_KEPT;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.SCALE_SCORE_OUT_OF_RANGE;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.SCALE_UNKNOWN;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.SCORES_ARE_COMPUTED;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.TOO_MANY_ITEMS_MISSING;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.veerkracht.domain.assessment.AssessmentCommand.GivenScore;
import nl.veerkracht.domain.assessment.Instrument.Band;
import nl.veerkracht.domain.assessment.Instrument.Items;
import nl.veerkracht.domain.assessment.Instrument.Scale;
import nl.veerkracht.domain.assessment.Instrument.Scoring;
import nl.veerkracht.domain.assessment.events.ItemScore;
import nl.veerkracht.domain.assessment.events.ScaleScore;
import nl.veerkracht.domain.shared.Refusal;

/** How answers become scores, for every instrument alike: what differs between instruments is in their data. */
final class ScoringRules {

    private ScoringRules() {}

    /**
     * The scores of one assessment.
     *
     * @param items the answers, rising by item
     * @param scales the scores, in the order of the instrument
     * @param missing how many items have no answer
     */
    record Scores(List<ItemScore> items, List<ScaleScore> scales, int missing) {}

    /** @return what {@code items}, or {@code given} scores, come to; an instrument takes one of the two */
    static Scores scores(Instrument instrument, List<ItemScore> items, List<GivenScore> given) {
        if (instrument.items() == null) {
            if (!items.isEmpty()) {
                throw new Refusal(ONLY_SCORES_ARE_KEPT);
            }
            return new Scores(List.of(), given(instrument, given), 0);
        }
        if (!given.isEmpty()) {
            throw new Refusal(SCORES_ARE_COMPUTED);
        }
        return computed(instrument, instrument.items(), items);
    }

    private static Scores computed(Instrument instrument, Items items, List<ItemScore> sent) {
        NavigableMap<Integer, ItemScore> answers = new TreeMap<>();
        for (ItemScore answer : sent) {
            if (answer.item() < 1 || answer.item() > items.count() || answers.put(answer.item(), answer) != null) {
                throw new Refusal(ITEM_UNKNOWN, Map.of("item", answer.item(), "items", items.count()));
            }
            if (answer.score() < items.minimum() || answer.score() > items.maximum()) {
                throw new Refusal(
                        ITEM_SCORE_OUT_OF_RANGE,
                        Map.of("item", answer.item(), "minimum", items.minimum(), "maximum", items.maximum()));
            }
        }
        List<ScaleScore> scales = instrument.scales().stream()
                .flatMap(scale -> computed(scale, items, answers).stream())
                .toList();
        int missing = items.count() - answers.size();
        if (scales.isEmpty()) {
            throw new Refusal(TOO_MANY_ITEMS_MISSING, Map.of("missing", missing));
        }
        return new Scores(List.copyOf(answers.values()), scales, missing);
    }

    /** @return the score of a scale; empty when too many of its items have no answer */
    private static Optional<ScaleScore> computed(Scale scale, Items items, Map<Integer, ItemScore> answers) {
        List<Integer> counted = scale.items().stream()
                .filter(answers::containsKey)
                .map(item -> items.counted(
                        item, Objects.requireNonNull(answers.get(item)).score()))
                .toList();
        if (scale.items().size() - counted.size() > scale.missing()) {
            return Optional.empty();
        }
        int score = scale.scoring() == Scoring.COUNT
                ? (int) counted.stream().filter(scale.counting()::contains).count()
                : counted.stream().mapToInt(Integer::intValue).sum();
        return Optional.of(banded(scale, score));
    }

    private static List<ScaleScore> given(Instrument instrument, List<GivenScore> given) {
        Map<String, Integer> scores = new TreeMap<>();
        for (GivenScore each : given) {
            Scale scale = instrument
                    .scale(each.scale())
                    .orElseThrow(() -> new Refusal(SCALE_UNKNOWN, Map.of("scale", each.scale())));
            if (scores.put(each.scale(), each.score()) != null) {
                throw new Refusal(SCALE_UNKNOWN, Map.of("scale", each.scale()));
            }
            if (each.score() < scale.minimum() || each.score() > scale.maximum()) {
                throw new Refusal(
                        SCALE_SCORE_OUT_OF_RANGE,
                        Map.of("scale", each.scale(), "minimum", scale.minimum(), "maximum", scale.maximum()));
            }
        }
        if (scores.isEmpty()) {
            throw new Refusal(
                    TOO_MANY_ITEMS_MISSING,
                    Map.of("missing", instrument.scales().size()));
        }
        return instrument.scales().stream()
                .flatMap(scale -> Stream.ofNullable(scores.get(scale.code())).map(score -> banded(scale, score)))
                .toList();
    }

    private static ScaleScore banded(Scale scale, int score) {
        return new ScaleScore(
                scale.code(), score, scale.band(score).map(Band::code).orElse(null));
    }
}
