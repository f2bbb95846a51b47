package nl.veerkracht.api.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.api.platform.surroundings.PublishedDefinition;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Funding;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Partner;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Revision;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Scope;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Status;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Target;
import nl.veerkracht.api.platform.surroundings.StandingEntry;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it stands today.
 *
 * @param programmeId names it
 * @param code its short code
 * @param name its Dutch name
 * @param municipality the CBS code of the municipality that runs it
 * @param fromDate the first day on which households can take part
 * @param untilDate the day after the last one
 * @param populationEstimate how many residents it is meant for; null while nobody has estimated it
 * @param scope for whom and where it is; null while that is not settled
 * @param targets what it wants to reach
 * @param funding what it may cost, who pays it, and what is missing
 * @param partners who works or worked with it
 * @param definitions all versions of the definitions that it published
 * @param periods the periods over which it has reported
 * @param entries what stands about it: what a correction or a withdrawal can name
 * @param version the version of the programme, to send in {@code If-Match} with a decision
 */
record ProgrammeAnswer(
        ProgrammeId programmeId,
        String code,
        String name,
        String municipality,
        LocalDate fromDate,
        LocalDate untilDate,
        @Nullable Integer populationEstimate,
        @Nullable Scope scope,
        List<Target> targets,
        FundingAnswer funding,
        List<Partner> partners,
        List<PublishedDefinition> definitions,
        List<PeriodAnswer> periods,
        List<StandingEntry> entries,
        long version) {

    static ProgrammeAnswer of(RegisteredProgramme programme) {
        return new ProgrammeAnswer(
                programme.programmeId(),
                programme.code(),
                programme.name(),
                programme.municipality(),
                programme.period().fromDate(),
                Objects.requireNonNull(programme.period().untilDate()),
                programme.populationEstimate(),
                programme.scope(),
                programme.targets(),
                new FundingAnswer(
                        programme.money().budgetCents(),
                        programme.money().fundings(),
                        programme.money().grantedCents(),
                        programme.money().missingCents()),
                programme.partners(),
                PublishedDefinition.of(programme),
                programme.periods().stream()
                        .map(period -> new PeriodAnswer(
                                period.fromDate(),
                                period.untilDate(),
                                period.status(),
                                period.closedAt(),
                                period.finalisedAt(),
                                period.revisions()))
                        .toList(),
                programme.entries(),
                programme.version());
    }

    /**
     * What a programme may cost, and who pays it.
     *
     * @param budgetCents the budget, in euro cents; null while there is none
     * @param fundings what was promised
     * @param grantedCents what was promised in all, in euro cents
     * @param missingCents what of the budget nobody has promised, in euro cents; null while there is no budget
     */
    record FundingAnswer(
            @Nullable Long budgetCents,
            List<Funding> fundings,
            long grantedCents,
            @Nullable Long missingCents) {}

    /**
     * A period over which the programme has reported.
     *
     * @param fromDate the first day
     * @param untilDate the day after the last one
     * @param status what its figures are
     * @param closedAt when it was closed
     * @param finalisedAt when its figures became definitive; null while they are provisional
     * @param revisions when they were published anew, and why
     */
    record PeriodAnswer(
            LocalDate fromDate,
            LocalDate untilDate,
            Status status,
            Instant closedAt,
            @Nullable Instant finalisedAt,
            List<Revision> revisions) {}
}
