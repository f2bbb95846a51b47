package nl.veerkracht.api.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a programme shows: a {@link DashboardAnswer}, said in words.
 *
 * @param id the programme
 * @param name its Dutch name
 * @param edition what was published; null while nothing is
 */
record DashboardPage(String id, String name, @Nullable Edition edition) {

    /**
     * The figures up to the end of a closed period.
     *
     * @param upTo up to which day
     * @param status whether they are provisional or definitive
     * @param statusMeans what that means
     * @param known when that was known, and how far the log had been read
     * @param firstReported whether they are as they were first reported
     * @param choices the editions of which one can be chosen, the last one first
     * @param indicators the indicators
     */
    record Edition(
            String upTo,
            String status,
            String statusMeans,
            String known,
            boolean firstReported,
            List<Choice> choices,
            List<Line> indicators) {}

    /** An edition that can be chosen. */
    record Choice(String value, String label, boolean chosen) {}

    /**
     * One indicator.
     *
     * @param code its code
     * @param name its name
     * @param toDate the figure of the whole programme
     * @param toDateOf the period that it is about; null for what is not measured
     * @param facts what it is to be held against
     * @param divided whether it has a numerator and a denominator
     * @param periods the figures by period, those of several together behind them
     * @param years the figures by year, and what they are made of
     * @param definition how it is reckoned
     */
    record Line(
            String code,
            String name,
            Shown toDate,
            @Nullable String toDateOf,
            List<Fact> facts,
            boolean divided,
            List<Row> periods,
            List<Year> years,
            List<Fact> definition) {}

    /** Something with a name. */
    record Fact(String name, String value) {}

    /**
     * A year, and its parts.
     *
     * @param label which days it has
     * @param whole the figure of the year
     * @param splits the figures of its parts, by what it is taken apart
     */
    record Year(String label, Row whole, List<Parts> splits) {}

    /** The parts of one split. */
    record Parts(String name, List<Row> parts) {}

    /**
     * A figure in a table; what there is not is empty.
     *
     * @param label what it is about
     * @param together whether it is about several periods that are only told together
     * @param figure the figure
     * @param numerator what stands above the line
     * @param denominator what stands below it
     * @param households how many households it rests on
     */
    record Row(String label, boolean together, Shown figure, String numerator, String denominator, String households) {}

    /**
     * A figure, or the word that stands in its place.
     *
     * @param text the figure with its unit, or why there is none in a few words
     * @param number the figure for machines; null when there is none
     * @param heldBack whether it is held back
     * @param why a sentence about why it was not measured; null for all others
     */
    record Shown(
            String text,
            @Nullable String number,
            boolean heldBack,
            @Nullable String why) {

        /** @return whether a dash stands for it */
        public boolean notMeasured() {
            return number == null && !heldBack;
        }
    }
}
