package nl.veerkracht.api.platform.surroundings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.veerkracht.api.platform.surroundings.RegisterStreams.Standings;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Funding;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Money;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Partner;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.ReportingPeriod;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Revision;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Scope;
import nl.veerkracht.api.platform.surroundings.RegisteredProgramme.Target;
import nl.veerkracht.domain.programme.events.BudgetSet;
import nl.veerkracht.domain.programme.events.FiguresFinalised;
import nl.veerkracht.domain.programme.events.FiguresRevised;
import nl.veerkracht.domain.programme.events.FundingGranted;
import nl.veerkracht.domain.programme.events.IndicatorPublished;
import nl.veerkracht.domain.programme.events.PartnerJoined;
import nl.veerkracht.domain.programme.events.PartnerLeft;
import nl.veerkracht.domain.programme.events.PopulationEstimated;
import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.programme.events.ReportingPeriodClosed;
import nl.veerkracht.domain.programme.events.ScopeSet;
import nl.veerkracht.domain.programme.events.TargetSet;
import nl.veerkracht.domain.shared.Period;
import org.jspecify.annotations.Nullable;

/** Makes of what stands about a programme how it is on a day. Of two facts that say the same thing the later one counts. */
final class FoldedProgramme {

    private final LocalDate today;
    private final Map<List<@Nullable Object>, Target> targets = new LinkedHashMap<>();
    private final List<IndicatorPublished> definitions = new ArrayList<>();
    private final List<Funding> fundings = new ArrayList<>();
    private final Map<String, Partner> partners = new HashMap<>();
    private final List<Partner> left = new ArrayList<>();
    private final Map<LocalDate, ReportingPeriod> periods = new TreeMap<>();
    private @Nullable ProgrammeStarted started;
    private @Nullable Integer populationEstimate;
    private @Nullable Scope scope;
    private @Nullable Long budgetCents;

    private FoldedProgramme(LocalDate today) {
        this.today = today;
    }

    /** A fact, and when it was recorded. */
    private record Dated(ProgrammeEvent fact, Instant recordedAt) {

        LocalDate on() {
            return Objects.requireNonNull(fact.validOn());
        }
    }

    /** @param today facts of a later day do not count yet, but for partners, who are listed with their days */
    static RegisteredProgramme on(LocalDate today, Standings<ProgrammeEvent> standings) {
        List<Dated> dated = new ArrayList<>();
        for (int place = 0; place < standings.facts().size(); place++) {
            dated.add(new Dated(
                    standings.facts().get(place), standings.recordedAt().get(place)));
        }
        FoldedProgramme fold = new FoldedProgramme(today);
        // What is published of one period carries one day: a stable sort leaves it in the order of recording.
        dated.stream().sorted(Comparator.comparing(Dated::on)).forEach(one -> fold.take(one.fact(), one.recordedAt()));
        return fold.programme(standings);
    }

    private void take(ProgrammeEvent fact, Instant recordedAt) {
        if (fact instanceof ProgrammeStarted start) {
            started = start;
        } else if (fact instanceof IndicatorPublished definition) {
            definitions.add(definition);
        } else if (fact instanceof PartnerJoined joined) {
            partners.put(joined.name(), new Partner(joined.name(), joined.role(), joined.fromDate(), null));
        } else if (fact instanceof PartnerLeft gone) {
            Partner partner = Objects.requireNonNull(partners.remove(gone.name()), "who leaves has joined");
            left.add(new Partner(partner.name(), partner.role(), partner.fromDate(), gone.untilDate()));
        } else if (fact instanceof ProgrammeEvent.Publication publication) {
            report(publication, recordedAt);
        } else if (!Objects.requireNonNull(fact.validOn()).isAfter(today)) {
            hold(fact);
        }
    }

    private void hold(ProgrammeEvent fact) {
        if (fact instanceof PopulationEstimated estimate) {
            populationEstimate = estimate.residents();
        } else if (fact instanceof TargetSet target) {
            List<@Nullable Object> key = new ArrayList<>();
            key.add(target.indicator());
            key.add(target.year());
            targets.put(key, new Target(target.indicator(), target.year(), target.value()));
        } else if (fact instanceof BudgetSet budget) {
            budgetCents = budget.totalCents();
        } else if (fact instanceof FundingGranted funding) {
            fundings.add(
                    new Funding(funding.funder(), funding.funderKind(), funding.amountCents(), funding.grantedOn()));
        } else if (fact instanceof ScopeSet set) {
            scope = new Scope(set.targetGroups(), set.neighbourhoods(), set.fromDate());
        }
    }

    private void report(ProgrammeEvent.Publication publication, Instant at) {
        if (publication instanceof ReportingPeriodClosed closed) {
            periods.put(
                    closed.fromDate(), new ReportingPeriod(closed.fromDate(), closed.untilDate(), at, null, List.of()));
        } else if (publication instanceof FiguresFinalised figures) {
            periods.computeIfPresent(
                    figures.fromDate(),
                    (from, period) -> new ReportingPeriod(from, period.untilDate(), period.closedAt(), at, List.of()));
        } else if (publication instanceof FiguresRevised figures) {
            periods.computeIfPresent(figures.fromDate(), (from, period) -> {
                List<Revision> revisions = new ArrayList<>(period.revisions());
                revisions.add(new Revision(at, figures.reason()));
                return new ReportingPeriod(
                        from, period.untilDate(), period.closedAt(), period.finalisedAt(), revisions);
            });
        }
    }

    private RegisteredProgramme programme(Standings<ProgrammeEvent> standings) {
        ProgrammeStarted start = Objects.requireNonNull(started, "a start can be corrected, and never withdrawn");
        List<Partner> all = new ArrayList<>(left);
        all.addAll(partners.values());
        all.sort(Comparator.comparing(Partner::fromDate).thenComparing(Partner::name));
        return new RegisteredProgramme(
                start.programmeId(),
                start.code(),
                start.name(),
                start.municipality(),
                new Period(start.fromDate(), start.untilDate()),
                populationEstimate,
                List.copyOf(targets.values()),
                scope,
                definitions,
                List.copyOf(periods.values()),
                new Money(budgetCents, List.copyOf(fundings)),
                all,
                standings.entries(),
                standings.version());
    }
}
