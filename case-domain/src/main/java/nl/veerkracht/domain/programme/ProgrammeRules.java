package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.programme.ProgrammeRefusal.PROGRAMME_CANNOT_BE_WITHDRAWN;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.PROGRAMME_CANNOT_SHRINK;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.PROGRAMME_PERIOD_EMPTY;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.PUBLICATION_STANDS;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.REPORTING_PERIOD_NOT_OVER;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.SCOPE_NEIGHBOURHOOD_UNKNOWN;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.domain.programme.events.FiguresFinalised;
import nl.veerkracht.domain.programme.events.FiguresRevised;
import nl.veerkracht.domain.programme.events.FundingGranted;
import nl.veerkracht.domain.programme.events.PopulationEstimated;
import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.programme.events.ReportingPeriodClosed;
import nl.veerkracht.domain.programme.events.ScopeSet;
import nl.veerkracht.domain.programme.events.TargetSet;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.DateRules;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;

/** What holds for a programme as a whole, and for the day on which something about it is recorded. */
final class ProgrammeRules {

    private ProgrammeRules() {}

    /** @return the start as it stands; there is always one */
    static ProgrammeStarted started(Entries<ProgrammeEvent> entries) {
        return entries.of(ProgrammeStarted.class).findFirst().map(Entry::event).orElseThrow();
    }

    /** What happened lies in the past; what a programme decides of itself can be agreed ahead. */
    static void check(
            ProgrammeEvent event, LocalDate on, Entries<ProgrammeEvent> candidate, ProgrammeSurroundings surroundings) {
        LocalDate today = surroundings.today();
        if (event instanceof PopulationEstimated || event instanceof TargetSet || event instanceof FundingGranted) {
            DateRules.happened(on, today);
        } else if (event instanceof ReportingPeriodClosed && on.isAfter(today)) {
            throw new Refusal(REPORTING_PERIOD_NOT_OVER, Map.of("untilDate", on));
        } else if (!(event instanceof FiguresFinalised || event instanceof FiguresRevised)) {
            DateRules.agreed(on, today);
        }
        if (event instanceof ProgrammeStarted started && !started.fromDate().isBefore(started.untilDate())) {
            throw new Refusal(PROGRAMME_PERIOD_EMPTY);
        } else if (event instanceof ScopeSet scope) {
            neighbourhoods(scope, started(candidate).municipality(), surroundings);
        }
    }

    private static void neighbourhoods(ScopeSet scope, String municipality, ProgrammeSurroundings surroundings) {
        for (String neighbourhood : scope.neighbourhoods()) {
            if (!surroundings.neighbourhoods().exists(municipality, neighbourhood, scope.fromDate())) {
                throw new Refusal(SCOPE_NEIGHBOURHOOD_UNKNOWN, Map.of("neighbourhood", neighbourhood));
            }
        }
    }

    /**
     * Whoever corrects it, a programme stays with the municipality that started it. It can be corrected to run longer, and not to
     * run shorter: whether a household enrolled on a day that would go is not known here (ADR-0012).
     *
     * @return {@code is}, in the municipality of {@code was}
     */
    static ProgrammeStarted lasting(ProgrammeStarted was, ProgrammeStarted is) {
        if (is.fromDate().isAfter(was.fromDate()) || is.untilDate().isBefore(was.untilDate())) {
            throw new Refusal(
                    PROGRAMME_CANNOT_SHRINK, Map.of("fromDate", was.fromDate(), "untilDate", was.untilDate()));
        }
        return new ProgrammeStarted(
                is.programmeId(), is.code(), is.name(), was.municipality(), is.fromDate(), is.untilDate(), null);
    }

    /** @throws Refusal when {@code original} is public: it was said, and stays said */
    static void guardPublication(ProgrammeEvent original) {
        if (original instanceof ProgrammeEvent.Publication) {
            throw new Refusal(PUBLICATION_STANDS);
        }
    }

    /** @throws Refusal when {@code original} cannot be taken back */
    static void guardWithdrawal(ProgrammeEvent original) {
        guardPublication(original);
        if (original instanceof ProgrammeStarted) {
            throw new Refusal(PROGRAMME_CANNOT_BE_WITHDRAWN);
        }
    }
}
