package nl.veerkracht.projections.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.BaselineRecorded;
import nl.veerkracht.domain.household.events.CareEvent;
import nl.veerkracht.domain.household.events.CareUnit;
import nl.veerkracht.domain.household.events.ProfessionalCareEnded;
import nl.veerkracht.domain.household.events.ProfessionalCareIncreased;
import nl.veerkracht.domain.household.events.ProfessionalCareReduced;
import nl.veerkracht.domain.household.events.ProfessionalCareStarted;
import nl.veerkracht.domain.household.events.ProfessionalInvolvementRecorded;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.projections.casefile.CareHoursPerWeek.Volume;
import nl.veerkracht.projections.casefile.CarePicture.Baseline;
import nl.veerkracht.projections.casefile.CarePicture.Care;
import nl.veerkracht.projections.casefile.CarePicture.Change;
import nl.veerkracht.projections.casefile.CarePicture.Involvement;
import nl.veerkracht.projections.casefile.CarePicture.Kind;
import nl.veerkracht.projections.casefile.CaseFilePicture.Enrolment;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.Entry;
import org.jspecify.annotations.Nullable;

/** The professional care of a household on a day: what runs with what volume, what is agreed, what was. */
final class ProfessionalCare {

    private final DatedFacts facts;
    private final LocalDate date;
    private final EffectOfProgramme definition;
    private final List<Enrolment> enrolments;

    /** @param definition what counts as an effect */
    ProfessionalCare(DatedFacts facts, LocalDate date, EffectOfProgramme definition) {
        this.facts = facts;
        this.date = date;
        this.definition = definition;
        // What is agreed for later may lie in a participation that begins later.
        this.enrolments = new CaseParts(facts, LocalDate.MAX).enrolments();
    }

    /** One arrangement: its start, and what became of it, in the order of the dates. */
    private record Course(Entry began, List<Change> changes) {

        ProfessionalCareStarted start() {
            return (ProfessionalCareStarted) began.fact();
        }

        @Nullable
        LocalDate until() {
            LocalDate arranged = start().untilDate();
            return changes.stream()
                    .filter(change -> change.kind() == Kind.ENDED)
                    .map(Change::fromDate)
                    .filter(end -> arranged == null || end.isBefore(arranged))
                    .findFirst()
                    .orElse(arranged);
        }

        boolean startsAfter(LocalDate day) {
            return start().fromDate().isAfter(day);
        }

        boolean isOverOn(LocalDate day) {
            LocalDate until = until();
            return until != null && !day.isBefore(until);
        }

        int volumeOn(LocalDate day) {
            return changes.stream()
                    .filter(change ->
                            change.kind() != Kind.ENDED && !change.fromDate().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .map(Change::toVolume)
                    .orElse(start().volume());
        }
    }

    CarePicture picture() {
        List<Course> courses = courses();
        List<Course> running = running(courses);
        List<Baseline> baselines = baselines();
        boolean measured = !baselines.isEmpty() || courses.stream().anyMatch(course -> !course.startsAfter(date));
        return new CarePicture(
                running.stream().map(this::care).toList(),
                courses.stream()
                        .filter(course -> course.startsAfter(date))
                        .map(this::care)
                        .toList(),
                courses.stream()
                        .filter(course -> !course.startsAfter(date) && course.isOverOn(date))
                        .map(this::care)
                        .toList(),
                CareHoursPerWeek.totals(running.stream().map(this::volume).toList(), measured),
                baselines,
                involvements());
    }

    /** What of the running care is counted in this unit, a week. */
    BigDecimal perWeek(CareUnit unit) {
        return CareHoursPerWeek.perWeek(
                unit, running(courses()).stream().map(this::volume).toList());
    }

    private List<Course> running(List<Course> courses) {
        return courses.stream()
                .filter(course -> !course.startsAfter(date) && !course.isOverOn(date))
                .toList();
    }

    private List<Course> courses() {
        Map<CareId, Entry> starts = new LinkedHashMap<>();
        facts.all().stream()
                .filter(entry -> entry.fact() instanceof ProfessionalCareStarted)
                .forEach(entry -> starts.putIfAbsent(((CareEvent) entry.fact()).careId(), entry));
        return starts.values().stream()
                .map(this::course)
                .sorted(Comparator.comparing((Course course) -> course.start().fromDate())
                        .thenComparing(course -> course.start().careId()))
                .toList();
    }

    private Course course(Entry began) {
        ProfessionalCareStarted start = (ProfessionalCareStarted) began.fact();
        List<Change> changes = new ArrayList<>();
        int volume = start.volume();
        for (Entry entry : facts.all()) {
            if (entry.fact() instanceof CareEvent event
                    && event.careId().equals(start.careId())
                    && !(event instanceof ProfessionalCareStarted)) {
                changes.add(change(entry, event, volume));
                volume = event.volumeThen();
            }
        }
        return new Course(began, List.copyOf(changes));
    }

    private Change change(Entry entry, CareEvent event, int fromVolume) {
        LocalDate from = DatedFacts.validOn(entry);
        int toVolume = event.volumeThen();
        if (event instanceof ProfessionalCareReduced reduced) {
            return new Change(
                    entry.number(),
                    Kind.REDUCED,
                    from,
                    fromVolume,
                    toVolume,
                    reduced.reason(),
                    null,
                    reduced.takenOverBy(),
                    definition.of(reduced.reason(), from, enrolments));
        } else if (event instanceof ProfessionalCareIncreased increased) {
            return new Change(
                    entry.number(),
                    Kind.INCREASED,
                    from,
                    fromVolume,
                    toVolume,
                    null,
                    increased.reason(),
                    Set.of(),
                    null);
        }
        ProfessionalCareEnded ended = (ProfessionalCareEnded) event;
        return new Change(
                entry.number(),
                Kind.ENDED,
                from,
                fromVolume,
                toVolume,
                ended.reason(),
                null,
                ended.takenOverBy(),
                definition.of(ended.reason(), from, enrolments));
    }

    private Care care(Course course) {
        ProfessionalCareStarted start = course.start();
        Volume volume = volume(course);
        return new Care(
                course.began().number(),
                start.careId(),
                start.product(),
                start.organisationId(),
                start.form(),
                volume.amount(),
                start.unit(),
                start.frequency(),
                CareHoursPerWeek.of(volume),
                start.fromDate(),
                course.until(),
                changes(course, false),
                changes(course, true));
    }

    private List<Change> changes(Course course, boolean later) {
        return course.changes().stream()
                .filter(change -> change.fromDate().isAfter(date) == later)
                .toList();
    }

    private Volume volume(Course course) {
        ProfessionalCareStarted start = course.start();
        return new Volume(course.volumeOn(date), start.unit(), start.frequency(), start.fromDate(), start.untilDate());
    }

    private List<Baseline> baselines() {
        return facts.until(date, BaselineRecorded.class)
                .map(fact -> {
                    BaselineRecorded baseline = fact.event();
                    Stream<Volume> volumes = baseline.care().stream().map(Baseline::volume);
                    return new Baseline(
                            fact.entry(),
                            baseline.programmeId(),
                            baseline.on(),
                            baseline.networkSize(),
                            baseline.care(),
                            CareHoursPerWeek.totals(volumes.toList(), true));
                })
                .toList();
    }

    private List<Involvement> involvements() {
        return facts.until(date, ProfessionalInvolvementRecorded.class)
                .map(fact -> new Involvement(
                        fact.entry(),
                        fact.event().organisationId(),
                        fact.event().fromDate(),
                        fact.event().untilDate(),
                        fact.event().contacts(),
                        fact.event().minutes()))
                .toList();
    }
}
