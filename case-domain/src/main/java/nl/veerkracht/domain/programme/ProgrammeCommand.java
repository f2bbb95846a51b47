package nl.veerkracht.domain.programme;

import java.time.LocalDate;
import java.util.Set;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.programme.events.*;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.UserCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a programme. Every command can be refused with {@code STALE_VERSION} and the date codes; its Javadoc names
 * the others.
 */
public sealed interface ProgrammeCommand extends UserCommand {

    /** @return the programme to which the command is given */
    ProgrammeId programmeId();

    @Override
    default ProgrammeId about() {
        return programmeId();
    }

    /** A command that records one fact, and can therefore also correct one. */
    sealed interface Fact extends ProgrammeCommand {
        /** @return the fact to record */
        ProgrammeEvent event();
    }

    /** A command about a period over which the programme reports; what it makes public stays public. */
    sealed interface Reporting extends ProgrammeCommand {
        /** @return what is made public */
        ProgrammeEvent.Publication publication();
    }

    /**
     * Starts a programme of the actor's municipality. Emits: {@link ProgrammeStarted}. Refuses with: PROGRAMME_PERIOD_EMPTY,
     * PROGRAMME_CODE_TAKEN.
     *
     * @param code a short code, unique among programmes
     * @param name the Dutch name
     * @param fromDate the first day on which households can take part
     * @param untilDate the day after the last one
     */
    record StartProgramme(
            @TargetAggregateIdentifier ProgrammeId programmeId,
            By by,
            String code,
            String name,
            LocalDate fromDate,
            LocalDate untilDate)
            implements Fact {

        public StartProgramme {
            if (code.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException("a programme has a code and a name");
            }
        }

        @Override
        public ProgrammeEvent event() {
            return new ProgrammeStarted(programmeId, code, name, by.actor().municipality(), fromDate, untilDate, null);
        }
    }

    /**
     * Emits: {@link PopulationEstimated}. Refuses with: none of its own.
     *
     * @param residents how many residents the target groups have
     */
    record EstimatePopulation(@TargetAggregateIdentifier ProgrammeId programmeId, By by, int residents, LocalDate on)
            implements Fact {
        @Override
        public ProgrammeEvent event() {
            return new PopulationEstimated(programmeId, residents, on, null);
        }
    }

    /**
     * Emits: {@link TargetSet}. Refuses with: INDICATOR_NOT_PUBLISHED, TARGET_YEAR_OUTSIDE_PROGRAMME.
     *
     * @param indicator the code of the indicator
     * @param year the calendar year; null for the whole programme
     * @param value in the unit of the indicator
     */
    record SetTarget(
            @TargetAggregateIdentifier ProgrammeId programmeId,
            By by,
            String indicator,
            @Nullable Integer year,
            long value,
            LocalDate setOn)
            implements Fact {
        @Override
        public ProgrammeEvent event() {
            return new TargetSet(programmeId, indicator, year, value, setOn, null);
        }
    }

    /**
     * Emits: {@link BudgetSet}. Refuses with: FUNDING_EXCEEDS_BUDGET.
     *
     * @param totalCents of the whole programme, in euro cents
     */
    record SetBudget(@TargetAggregateIdentifier ProgrammeId programmeId, By by, long totalCents, LocalDate on)
            implements Fact {
        @Override
        public ProgrammeEvent event() {
            return new BudgetSet(programmeId, totalCents, on, null);
        }
    }

    /**
     * Emits: {@link FundingGranted}. Refuses with: BUDGET_MISSING, FUNDING_EXCEEDS_BUDGET.
     *
     * @param funder the name of the organisation that gives it
     * @param amountCents in euro cents
     */
    record GrantFunding(
            @TargetAggregateIdentifier ProgrammeId programmeId,
            By by,
            String funder,
            FunderKind funderKind,
            long amountCents,
            LocalDate grantedOn)
            implements Fact {
        @Override
        public ProgrammeEvent event() {
            return new FundingGranted(programmeId, funder, funderKind, amountCents, grantedOn, null);
        }
    }

    /**
     * Emits: {@link ScopeSet}. Refuses with: SCOPE_NEIGHBOURHOOD_UNKNOWN.
     *
     * @param targetGroups for whom the programme is; at least one
     * @param neighbourhoods the CBS codes; empty for the whole municipality
     */
    record SetScope(
            @TargetAggregateIdentifier ProgrammeId programmeId,
            By by,
            Set<TargetGroup> targetGroups,
            Set<String> neighbourhoods,
            LocalDate fromDate)
            implements Fact {
        @Override
        public ProgrammeEvent event() {
            return new ScopeSet(programmeId, targetGroups, neighbourhoods, fromDate, null);
        }
    }

    /**
     * Emits: {@link PartnerJoined}. Refuses with: PARTNER_ALREADY_JOINED.
     *
     * @param name the name of the organisation
     */
    record AddPartner(
            @TargetAggregateIdentifier ProgrammeId programmeId,
            By by,
            String name,
            PartnerRole role,
            LocalDate fromDate)
            implements Fact {
        @Override
        public ProgrammeEvent event() {
            return new PartnerJoined(programmeId, name, role, fromDate, null);
        }
    }

    /**
     * Emits: {@link PartnerLeft}. Refuses with: PARTNER_NOT_JOINED.
     *
     * @param name the name by which the organisation joined
     * @param untilDate the day after its last one
     */
    record EndPartnership(@TargetAggregateIdentifier ProgrammeId programmeId, By by, String name, LocalDate untilDate)
            implements Fact {
        @Override
        public ProgrammeEvent event() {
            return new PartnerLeft(programmeId, name, untilDate, null);
        }
    }

    /**
     * Publishes a definition as the product has it. Emits: {@link IndicatorPublished}. Refuses with: INDICATOR_NOT_RECKONED,
     * INDICATOR_VERSION_NOT_NEXT, INDICATOR_VALID_TOO_EARLY.
     *
     * @param code the code of the indicator
     * @param version 1, or one more than the version that was published last
     * @param validFrom the first day on which it counts
     * @param threshold a figure that rests on fewer households or persons is not shown; null for that of the product
     */
    record PublishIndicator(
            @TargetAggregateIdentifier ProgrammeId programmeId,
            By by,
            String code,
            int version,
            LocalDate validFrom,
            @Nullable Integer threshold)
            implements ProgrammeCommand {}

    /**
     * Emits: {@link ReportingPeriodClosed}. Refuses with: REPORTING_PERIOD_NOT_WHOLE_MONTHS, REPORTING_PERIOD_OUTSIDE_PROGRAMME,
     * REPORTING_PERIOD_NOT_OVER, REPORTING_PERIOD_OVERLAPS.
     *
     * @param fromDate the first day of the period
     * @param untilDate the day after its last one
     */
    record CloseReportingPeriod(
            @TargetAggregateIdentifier ProgrammeId programmeId, By by, LocalDate fromDate, LocalDate untilDate)
            implements Reporting {
        @Override
        public ProgrammeEvent.Publication publication() {
            return new ReportingPeriodClosed(programmeId, fromDate, untilDate);
        }
    }

    /**
     * Emits: {@link FiguresFinalised}. Refuses with: REPORTING_PERIOD_NOT_CLOSED, FIGURES_ALREADY_FINAL.
     *
     * @param fromDate the first day of the period
     * @param untilDate the day after its last one
     */
    record FinaliseFigures(
            @TargetAggregateIdentifier ProgrammeId programmeId, By by, LocalDate fromDate, LocalDate untilDate)
            implements Reporting {
        @Override
        public ProgrammeEvent.Publication publication() {
            return new FiguresFinalised(programmeId, fromDate, untilDate);
        }
    }

    /**
     * Emits: {@link FiguresRevised}. Refuses with: FIGURES_NOT_FINAL.
     *
     * @param fromDate the first day of the period
     * @param untilDate the day after its last one
     * @param reason why the figures are published anew
     */
    record ReviseFigures(
            @TargetAggregateIdentifier ProgrammeId programmeId,
            By by,
            LocalDate fromDate,
            LocalDate untilDate,
            RevisionReason reason)
            implements Reporting {
        @Override
        public ProgrammeEvent.Publication publication() {
            return new FiguresRevised(programmeId, fromDate, untilDate, reason);
        }
    }

    /**
     * Records a fact in place of an earlier entry. Emits: the event of {@code corrected}, with {@code replaces}. Refuses
     * with: ENTRY_UNKNOWN, ENTRY_NOT_STANDING, ENTRY_STILL_NEEDED, CORRECTION_OF_OTHER_KIND, CORRECTION_OF_OTHER_SUBJECT,
     * PUBLICATION_STANDS, PROGRAMME_CANNOT_SHRINK, PROGRAMME_CODE_TAKEN.
     *
     * @param entry the number of the entry to correct
     * @param reason why
     * @param corrected the command that records the fact as it should have been
     */
    record CorrectEntry(
            @TargetAggregateIdentifier ProgrammeId programmeId,
            By by,
            long entry,
            CorrectionReason reason,
            Fact corrected)
            implements ProgrammeCommand {}

    /**
     * Takes an entry back that should not be there. Emits: {@link ProgrammeEntryWithdrawn}. Refuses with: ENTRY_UNKNOWN,
     * ENTRY_NOT_STANDING, ENTRY_STILL_NEEDED, PROGRAMME_CANNOT_BE_WITHDRAWN, PUBLICATION_STANDS.
     *
     * @param entry the number of the entry to withdraw
     * @param reason why
     */
    record WithdrawEntry(@TargetAggregateIdentifier ProgrammeId programmeId, By by, long entry, CorrectionReason reason)
            implements ProgrammeCommand {}
}
