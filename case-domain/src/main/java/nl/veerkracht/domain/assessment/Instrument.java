package nl.veerkracht.domain.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.veerkracht.domain.assessment.events.Respondent;
import nl.veerkracht.domain.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One version of a measuring instrument (meetinstrument), as data: what may be recorded with it and how its scores are made. It
 * holds no text of an item.
 *
 * @param id names the instrument, such as {@code pss-10}
 * @param version names the version; scores of two versions are never mixed unseen
 * @param name what it is called
 * @param valid from when until when it is used
 * @param about of whom it can be taken
 * @param respondents who can answer it
 * @param ages the ages for which it was made; null for all
 * @param items its items; null when only scores are kept
 * @param scales its scales, at least one; each domain of a matrix is a scale
 * @param notes where this comes from, and what may be done with it
 */
public record Instrument(
        String id,
        String version,
        Name name,
        Period valid,
        Set<Subject> about,
        Set<Respondent> respondents,
        @Nullable Ages ages,
        @Nullable Items items,
        List<Scale> scales,
        Notes notes) {

    public Instrument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(valid, "valid");
        Objects.requireNonNull(notes, "notes");
        about = Set.copyOf(about);
        respondents = Set.copyOf(respondents);
        scales = List.copyOf(scales);
        require(!about.isEmpty() && !respondents.isEmpty() && !scales.isEmpty(), id, "is of no use");
        Set<String> codes = new HashSet<>();
        for (Scale scale : scales) {
            require(codes.add(scale.code()), id, "has two scales " + scale.code());
            require(
                    scale.scoring() == Scoring.GIVEN == (items == null),
                    id,
                    "scores are computed, or given, and not both");
            require(items == null || items.have(scale.items()), id, scale.code() + " has items that are not there");
        }
    }

    /** What something is called in both languages of the product. */
    public record Name(String nl, String en) {}

    /** Of whom an assessment can be. */
    public enum Subject {
        /** one person */
        PERSON,
        /** the household as a whole */
        HOUSEHOLD
    }

    /** Ages in years, both included; null where there is no bound. */
    public record Ages(@Nullable Integer from, @Nullable Integer until) {}

    /**
     * The items, numbered from 1 on.
     *
     * @param count how many there are
     * @param minimum the lowest answer
     * @param maximum the highest answer
     * @param reversed the items that are worded the other way round: their answers are mirrored before they count
     */
    public record Items(int count, int minimum, int maximum, Set<Integer> reversed) {

        public Items {
            reversed = Set.copyOf(reversed);
            if (count < 1 || minimum >= maximum || !have(count, reversed)) {
                throw new IllegalArgumentException(
                        "these are no items: " + count + " of " + minimum + " to " + maximum);
            }
        }

        boolean have(Set<Integer> numbers) {
            return have(count, numbers);
        }

        private static boolean have(int count, Set<Integer> numbers) {
            return numbers.stream().allMatch(number -> number >= 1 && number <= count);
        }

        int counted(int item, int answer) {
            return reversed.contains(item) ? minimum + maximum - answer : answer;
        }
    }

    /** How a score is made. */
    public enum Scoring {
        /** the answers added up */
        SUM,
        /** the number of answers that count */
        COUNT,
        /** a score that is given, since the items are not kept */
        GIVEN
    }

    /**
     * One scale.
     *
     * @param code names it in an event, for ever
     * @param name what it is called
     * @param scoring how its score is made
     * @param items the items that belong to it; empty when the score is given
     * @param counting which answers count, after mirroring; empty unless answers are counted
     * @param missing how many of its items may be without an answer
     * @param minimum the lowest score
     * @param maximum the highest score
     * @param bands what the scores mean, from low to high without a hole; empty when the source gives none
     */
    public record Scale(
            String code,
            Name name,
            Scoring scoring,
            Set<Integer> items,
            Set<Integer> counting,
            int missing,
            int minimum,
            int maximum,
            List<Band> bands) {

        public Scale {
            items = Set.copyOf(items);
            counting = Set.copyOf(counting);
            bands = List.copyOf(bands);
            require(items.isEmpty() == (scoring == Scoring.GIVEN), code, "is made of items, or given");
            require(
                    counting.isEmpty() == (scoring != Scoring.COUNT),
                    code,
                    "says which answers count, or adds them up");
            require(missing >= 0 && (missing == 0 || missing < items.size()), code, "needs an answer at least");
            require(minimum < maximum, code, "has no scores");
            int next = minimum;
            for (Band band : bands) {
                require(band.from() == next && band.until() >= next, code, "has a hole at " + next);
                next = band.until() + 1;
            }
            require(bands.isEmpty() || next == maximum + 1, code, "has no band for its highest score");
        }

        /** @return the band in which {@code score} lies; empty when the scale has none */
        Optional<Band> band(int score) {
            return bands.stream()
                    .filter(band -> score >= band.from() && score <= band.until())
                    .findFirst();
        }
    }

    /** What the scores from {@code from} to {@code until}, both included, mean. */
    public record Band(String code, Name name, int from, int until) {}

    /**
     * Where the facts of an instrument come from.
     *
     * @param source the source, and what in it was not looked up
     * @param licence what may be done with the instrument
     */
    public record Notes(String source, String licence) {}

    /** @return the scale with this code; empty when there is none */
    public Optional<Scale> scale(String code) {
        return scales.stream().filter(scale -> scale.code().equals(code)).findFirst();
    }

    /** @return the numbers of all items; none when only scores are kept */
    IntStream itemNumbers() {
        return items == null ? IntStream.empty() : IntStream.rangeClosed(1, items.count());
    }

    private static void require(boolean holds, String what, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(what + ": " + otherwise);
        }
    }
}
