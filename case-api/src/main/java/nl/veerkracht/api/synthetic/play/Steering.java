package nl.veerkracht.api.synthetic.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.veerkracht.api.platform.surroundings.ListedIndicators;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.synthetic.Doing;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.programme.IndicatorDefinition;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.programme.events.FunderKind;
import nl.veerkracht.domain.programme.events.PartnerRole;
import nl.veerkracht.domain.programme.events.RevisionReason;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;

/**
 * What the programme manager records about the programme itself: money, definitions and targets in the weeks before it begins, and then
 * each quarter its figures, provisionally some weeks after its end and definitively in the spring after its year.
 */
final class Steering {

    private static final int YEARS = 3;

    /** The project's description: 700,000 euro of the national programme, at least 120 households. The rest is an assumption. */
    private static final long NPG_CENTS = 70_000_000;

    private static final long OWN_CENTS = 15_000_000;
    private static final long BUDGET_CENTS = 90_000_000;
    private static final int HOUSEHOLDS = 120;
    private static final String REACH = "households-reached";

    private static final int DAYS_UNTIL_MONEY = 7;
    private static final int DAYS_UNTIL_DEFINITIONS = 21;
    private static final int MONTHS_UNTIL_FINAL = 4;
    private static final int DAYS_UNTIL_REVISED = 40;

    private static final List<String> INDICATORS = ListedIndicators.own().all().stream()
            .filter(definition -> definition.version() == 1)
            .map(IndicatorDefinition::code)
            .toList();

    private final Place place;
    private final Parameters parameters;
    private final Chance chance;
    private final ProgrammeId programme;
    private final LocalDate firstDay;
    private final LocalDate from;
    private final LocalDate until;
    private final List<Diary.Line> lines = new ArrayList<>();

    /** @param firstDay the day on which the programme is recorded; it begins some weeks later */
    Steering(Place place, Parameters parameters, Chance chance, ProgrammeId programme, LocalDate firstDay) {
        this.place = place;
        this.parameters = parameters;
        this.chance = chance;
        this.programme = programme;
        this.firstDay = firstDay;
        this.from = firstDay.plusWeeks(Courses.WEEKS_BEFORE);
        this.until = from.plusYears(YEARS);
    }

    /** @return the start of the programme, before anything else */
    Doing start() {
        return doing(
                OfficeHours.on(firstDay, chance),
                by -> new ProgrammeCommand.StartProgramme(programme, by, place.programme(), place.name(), from, until));
    }

    /** @return what is recorded before {@code end}, in any order */
    List<Diary.Line> linesBefore(Instant end) {
        money();
        definitions();
        laterTargets();
        reports();
        return lines.stream().filter(line -> line.written().at().isBefore(end)).toList();
    }

    private void money() {
        LocalDate day = firstDay.plusDays(DAYS_UNTIL_MONEY);
        inOneGo(
                day,
                List.of(
                        by -> new ProgrammeCommand.SetScope(
                                programme,
                                by,
                                Set.of(TargetGroup.COMPLEX_YOUTH_CARE, TargetGroup.OGGZ),
                                Set.of(),
                                from),
                        by -> new ProgrammeCommand.EstimatePopulation(
                                programme, by, parameters.count(Parameter.RESIDENTS), firstDay),
                        by -> new ProgrammeCommand.SetBudget(programme, by, BUDGET_CENTS, firstDay),
                        by -> new ProgrammeCommand.GrantFunding(
                                programme, by, "Nationaal Programma Groningen", FunderKind.NPG, NPG_CENTS, firstDay),
                        by -> new ProgrammeCommand.GrantFunding(
                                programme, by, "Gemeente (fictief)", FunderKind.MUNICIPALITY, OWN_CENTS, day),
                        by -> new ProgrammeCommand.AddPartner(
                                programme, by, "Universitair onderzoek (fictief)", PartnerRole.RESEARCH, from),
                        by -> new ProgrammeCommand.AddPartner(
                                programme, by, "Sociale teams (fictief)", PartnerRole.EXECUTION, from)));
    }

    private void definitions() {
        LocalDate day = firstDay.plusDays(DAYS_UNTIL_DEFINITIONS);
        List<Function<By, ProgrammeCommand>> said = new ArrayList<>();
        INDICATORS.forEach(
                code -> said.add(by -> new ProgrammeCommand.PublishIndicator(programme, by, code, 1, from, null)));
        said.add(by -> new ProgrammeCommand.SetTarget(programme, by, REACH, null, HOUSEHOLDS, day));
        said.add(target(from.getYear(), day));
        inOneGo(day, said);
    }

    /** What is wanted of a later year is settled in its first weeks. */
    private void laterTargets() {
        for (int year = from.getYear() + 1; year <= until.minusDays(1).getYear(); year++) {
            LocalDate day = LocalDate.of(year, 1, 10).plusDays(chance.between(0, 9));
            inOneGo(day, List.of(target(year, day)));
        }
    }

    /** By the end of a year as many of all households as of all days. */
    private Function<By, ProgrammeCommand> target(int year, LocalDate day) {
        LocalDate nextYear = LocalDate.of(year + 1, 1, 1);
        LocalDate last = nextYear.isAfter(until) ? until : nextYear;
        long value = HOUSEHOLDS * ChronoUnit.DAYS.between(from, last) / ChronoUnit.DAYS.between(from, until);
        return by -> new ProgrammeCommand.SetTarget(programme, by, REACH, year, value, day);
    }

    private void reports() {
        List<Period> quarters = quarters();
        for (Period quarter : quarters) {
            LocalDate end = end(quarter);
            inOneGo(
                    end.plusDays(chance.between(18, 28)),
                    List.of(by -> new ProgrammeCommand.CloseReportingPeriod(programme, by, quarter.fromDate(), end)));
        }
        for (int year = from.getYear(); year < until.getYear(); year++) {
            int reported = year;
            LocalDate spring =
                    LocalDate.of(year + 1, 1, 1).plusMonths(MONTHS_UNTIL_FINAL).plusDays(chance.between(0, 20));
            inOneGo(
                    spring,
                    quarters.stream()
                            .filter(quarter -> quarter.fromDate().getYear() == reported)
                            .<Function<By, ProgrammeCommand>>map(quarter -> by -> new ProgrammeCommand.FinaliseFigures(
                                    programme, by, quarter.fromDate(), end(quarter)))
                            .toList());
            if (year == from.getYear()) {
                inOneGo(
                        spring.plusDays(DAYS_UNTIL_REVISED),
                        List.of(by -> new ProgrammeCommand.ReviseFigures(
                                programme,
                                by,
                                quarters.get(0).fromDate(),
                                end(quarters.get(0)),
                                RevisionReason.LATE_ENTRIES)));
            }
        }
    }

    /** @return the calendar quarters of the programme; the first begins with the month in which it does */
    private List<Period> quarters() {
        List<Period> quarters = new ArrayList<>();
        for (LocalDate first = from.withDayOfMonth(1); first.isBefore(until); ) {
            LocalDate next = first.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
            if (next.isAfter(until)) {
                return quarters;
            }
            quarters.add(new Period(first, next));
            first = next;
        }
        return quarters;
    }

    private static LocalDate end(Period quarter) {
        return Objects.requireNonNull(quarter.untilDate());
    }

    private void inOneGo(LocalDate day, List<Function<By, ProgrammeCommand>> said) {
        Instant at = OfficeHours.on(day, chance);
        for (Function<By, ProgrammeCommand> one : said) {
            Doing doing = doing(at, one);
            lines.add(new Diary.Line(new Written(at, doing.context().correlationId()), () -> doing));
            at = OfficeHours.after(at, chance);
        }
    }

    private Doing doing(Instant at, Function<By, ProgrammeCommand> said) {
        Actor manager = place.managerOfProgramme();
        String correlation = chance.id("request at " + at).toString();
        return new Doing(
                at, new RequestContext(manager, "programme", correlation), null, said.apply(new By(manager, null)));
    }
}
