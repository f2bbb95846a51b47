package nl.veerkracht.api.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * How a figure grew from one closed period to the next, as it was first reported and as it is known now.
 *
 * @param programmeId the programme
 * @param code the indicator
 * @param definitionVersion the version of the definition by which all of it was computed
 * @param position how far the log had been read; absent when nothing was
 * @param points by the end of the period; empty while none is closed
 */
record SeriesAnswer(
        ProgrammeId programmeId,
        String code,
        int definitionVersion,
        @Nullable Long position,
        List<Point> points) {

    /**
     * The figure of the programme from its first day to the end of a period.
     *
     * @param untilDate the day after the last one of the period
     * @param closedAt when the period was closed
     * @param firstReported the figure as it was known then
     * @param nowKnown the figure as it is known now: with what came late, and without what was withdrawn
     */
    record Point(LocalDate untilDate, Instant closedAt, FigureAnswer firstReported, FigureAnswer nowKnown) {}
}
