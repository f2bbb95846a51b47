package nl.veerkracht.api.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.indicator.Split;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a programme.
 *
 * @param programmeId the programme
 * @param validAt the day of which the figures speak
 * @param knownAt the moment at which this was known; absent for what is known now
 * @param fromDate the first day of the period of which contributions count
 * @param untilDate the day after its last one
 * @param position how far the log had been read; absent when nothing was
 * @param split by what the figures are taken apart; absent when they are not
 * @param indicators each of them
 */
record IndicatorsAnswer(
        ProgrammeId programmeId,
        LocalDate validAt,
        @Nullable Instant knownAt,
        LocalDate fromDate,
        LocalDate untilDate,
        @Nullable Long position,
        @Nullable Split split,
        List<Line> indicators) {

    /**
     * One indicator.
     *
     * @param code its code
     * @param definitionVersion the version of the definition by which it was computed
     * @param kind how the figure is made of contributions
     * @param figure the figure of the whole programme
     * @param target what the programme wants to reach in the period, and how much of it the figure is; absent when it published no
     *     definition, and of a team alone
     * @param estimate for how many residents the programme is, and how much of them the persons reached are; absent for others, and of a team
     *     alone
     * @param cells the figures of the parts, by their code; empty when nothing was taken apart
     */
    record Line(
            String code,
            int definitionVersion,
            String kind,
            FigureAnswer figure,
            @Nullable TargetAnswer target,
            @Nullable TargetAnswer estimate,
            List<Cell> cells) {}

    /**
     * A part of the programme.
     *
     * @param cell its code: a neighbourhood, a target group, a policy task or a quarter
     * @param figure its figure
     */
    record Cell(String cell, FigureAnswer figure) {}
}
