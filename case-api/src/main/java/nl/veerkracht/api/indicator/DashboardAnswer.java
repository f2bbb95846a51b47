package nl.veerkracht.api.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Status;
import nl.veerkracht.domain.programme.events.IndicatorDirection;
import nl.veerkracht.domain.programme.events.IndicatorTexts;
import nl.veerkracht.domain.programme.events.IndicatorUnit;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.indicator.Publication;
import nl.veerkracht.projections.indicator.Split;
import org.jspecify.annotations.Nullable;

/**
 * What a programme publishes of its figures.
 *
 * @param programmeId the programme
 * @param name its Dutch name
 * @param untilDate the day after the last one of which the figures speak: the end of a closed period
 * @param knownAt the moment by which they were published
 * @param status whether the figures of the last period were provisional or definitive then
 * @param position how far the log had been read; absent when nothing was
 * @param editions the ends of all closed periods of which figures can be asked
 * @param indicators the indicators of which the programme had published a definition by then
 */
record DashboardAnswer(
        ProgrammeId programmeId,
        String name,
        LocalDate untilDate,
        Instant knownAt,
        Status status,
        @Nullable Long position,
        List<LocalDate> editions,
        List<Line> indicators) {

    /**
     * One indicator, by the definition that held on the last day.
     *
     * @param code its code
     * @param definitionVersion the version of the definition
     * @param texts what it is and how it is reckoned, in words
     * @param unit in what it is told
     * @param direction what the programme hopes for
     * @param threshold on how many households or subjects a figure rests at least that is shown
     * @param target what is to be reached in the whole programme; absent when nothing was agreed
     * @param populationEstimate how many residents the programme is meant for; absent when that is not known, and for what does not
     *     count them
     * @param cells the figures, from the whole to its parts
     */
    record Line(
            String code,
            int definitionVersion,
            IndicatorTexts texts,
            IndicatorUnit unit,
            IndicatorDirection direction,
            int threshold,
            @Nullable Long target,
            @Nullable Integer populationEstimate,
            List<Cell> cells) {}

    /**
     * One figure.
     *
     * @param scope what it is about
     * @param fromDate the first day of the period of which contributions count
     * @param untilDate the day after its last one
     * @param split by what the year is taken apart; absent for what is no part
     * @param part the part of that split
     * @param publishedAt when the figure was published, and as known when it is; absent when it is held back
     * @param value the figure; null when it is held back or was not measured, which is not 0
     * @param reason why there is no value; absent when there is one
     * @param numerator what stands above the line; absent with the value
     * @param denominator what stands below it; absent with the value
     * @param households how many households it rests on; absent with the value
     * @param target what the programme wants to reach, to date or in the year, and how much of it the figure is; absent for other scopes
     * @param estimate for how many residents the programme is, and how much of them the persons reached to date are; absent for others
     */
    record Cell(
            Publication.Scope scope,
            LocalDate fromDate,
            LocalDate untilDate,
            @Nullable Split split,
            @Nullable String part,
            @Nullable Instant publishedAt,
            @Nullable BigDecimal value,
            @Nullable Reason reason,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Integer households,
            @Nullable TargetAnswer target,
            @Nullable TargetAnswer estimate) {

        Cell against(@Nullable TargetAnswer agreed, @Nullable TargetAnswer estimated) {
            return new Cell(
                    scope,
                    fromDate,
                    untilDate,
                    split,
                    part,
                    publishedAt,
                    value,
                    reason,
                    numerator,
                    denominator,
                    households,
                    agreed,
                    estimated);
        }
    }

    /** Why there is no value. */
    enum Reason {
        /** it rests on too few, or protects a figure that does */
        HELD_BACK,
        /** the product records no facts on which it could rest */
        NOT_RECORDED,
        /** there is nothing by which it could be divided */
        NOTHING_TO_MEASURE
    }
}
