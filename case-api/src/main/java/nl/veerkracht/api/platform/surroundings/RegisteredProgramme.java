package nl.veerkracht.api.platform.surroundings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.programme.events.FunderKind;
import nl.veerkracht.domain.programme.events.IndicatorPublished;
import nl.veerkracht.domain.programme.events.PartnerRole;
import nl.veerkracht.domain.programme.events.RevisionReason;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it stands today.
 *
 * @param programmeId names it
 * @param code its short code
 * @param name its Dutch name
 * @param municipality the CBS code of the municipality that runs it
 * @param period in which households can take part
 * @param populationEstimate how many residents it is meant for; null while nobody has estimated it
 * @param targets what it wants to reach, the last word for each indicator and year
 * @param scope for whom and where it is; null while that is not settled
 * @param definitions all versions of all definitions that it published, in the order of publishing
 * @param periods the periods that were closed, by date
 * @param money its budget and who pays it
 * @param partners who works or worked with it, by their first days
 * @param entries what stands about it, in its place
 * @param version the version of its stream that was read
 */
public record RegisteredProgramme(
        ProgrammeId programmeId,
        String code,
        String name,
        String municipality,
        Period period,
        @Nullable Integer populationEstimate,
        List<Target> targets,
        @Nullable Scope scope,
        List<IndicatorPublished> definitions,
        List<ReportingPeriod> periods,
        Money money,
        List<Partner> partners,
        List<StandingEntry> entries,
        long version) {

    public RegisteredProgramme {
        targets = List.copyOf(targets);
        definitions = List.copyOf(definitions);
        periods = List.copyOf(periods);
        partners = List.copyOf(partners);
        entries = List.copyOf(entries);
    }

    /**
     * What a programme wants to reach.
     *
     * @param indicator the code of the indicator
     * @param year the calendar year; null for the whole programme
     * @param value in the unit of the indicator
     */
    public record Target(String indicator, @Nullable Integer year, long value) {}

    /**
     * For whom and where a programme is.
     *
     * @param targetGroups for whom
     * @param neighbourhoods the CBS codes of the neighbourhoods; empty for the whole municipality
     * @param fromDate since when
     */
    public record Scope(Set<TargetGroup> targetGroups, Set<String> neighbourhoods, LocalDate fromDate) {}

    /**
     * What a programme may cost, and who pays it.
     *
     * @param budgetCents the budget of today, in euro cents; null while there is none
     * @param fundings what was promised
     */
    public record Money(@Nullable Long budgetCents, List<Funding> fundings) {

        /** @return what was promised in all, in euro cents */
        public long grantedCents() {
            return fundings.stream().mapToLong(Funding::amountCents).sum();
        }

        /** @return what of the budget nobody has promised, in euro cents; null while there is no budget */
        public @Nullable Long missingCents() {
            return budgetCents == null ? null : Long.valueOf(budgetCents - grantedCents());
        }
    }

    /**
     * Money that somebody promised.
     *
     * @param funder the name of the organisation that gives it
     * @param funderKind where the money comes from
     * @param amountCents how much, in euro cents
     * @param grantedOn the day of the promise
     */
    public record Funding(String funder, FunderKind funderKind, long amountCents, LocalDate grantedOn) {}

    /**
     * An organisation that works with a programme.
     *
     * @param name its name
     * @param role what it does
     * @param fromDate the first day
     * @param untilDate the day after the last one; null while there is no end
     */
    public record Partner(
            String name,
            PartnerRole role,
            LocalDate fromDate,
            @Nullable LocalDate untilDate) {}

    /** What the figures of a closed period are. */
    public enum Status {
        /** voorlopig: they may still change */
        PROVISIONAL,
        /** definitief: they change only with a reason */
        DEFINITIVE
    }

    /**
     * A period over which a programme has reported.
     *
     * @param fromDate the first day, the first of a month
     * @param untilDate the day after the last one, the first of a month
     * @param closedAt when it was closed
     * @param finalisedAt when its figures became definitive; null while they are provisional
     * @param revisions when they were published anew, and why
     */
    public record ReportingPeriod(
            LocalDate fromDate,
            LocalDate untilDate,
            Instant closedAt,
            @Nullable Instant finalisedAt,
            List<Revision> revisions) {

        public ReportingPeriod {
            revisions = List.copyOf(revisions);
        }

        /** @return when its figures were published anew, in that order */
        public List<Instant> revisedAt() {
            return revisions.stream().map(Revision::at).toList();
        }

        /** @return what its figures are */
        public Status status() {
            return finalisedAt == null ? Status.PROVISIONAL : Status.DEFINITIVE;
        }
    }

    /**
     * Figures that were published anew.
     *
     * @param at when
     * @param reason why
     */
    public record Revision(Instant at, RevisionReason reason) {}
}
