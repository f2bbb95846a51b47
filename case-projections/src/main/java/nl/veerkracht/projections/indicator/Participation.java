package nl.veerkracht.projections.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.BaselineRecorded;
import nl.veerkracht.domain.household.events.HouseholdEnrolled;
import nl.veerkracht.domain.household.events.HouseholdFileClosed;
import nl.veerkracht.domain.household.events.HouseholdFileReopened;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.household.events.ParticipationEndReason;
import nl.veerkracht.domain.household.events.ParticipationEnded;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.casefile.CarePicture;
import nl.veerkracht.projections.indicator.Contribution.Source;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.DatedFacts.Fact;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.Spells;
import nl.veerkracht.projections.platform.Spells.Spell;
import nl.veerkracht.projections.worklist.Terms;
import nl.veerkracht.projections.worklist.Worklist;
import nl.veerkracht.projections.worklist.WorklistOfDay;

/**
 * One household in one programme, on one day, as known: what its contributions follow from. A fact belongs to the programme when its
 * day lies in a participation of the household.
 */
public final class Participation {

    private final IndicatorFile file;
    private final ProgrammeId programmeId;
    private final Asked asked;
    private final LocalDate day;
    private final List<Entry> entries;
    private final DatedFacts household;
    private final List<OfStream> others;
    private final List<Spell<Enrolled, ParticipationEndReason>> spells;
    private final Map<LocalDate, CarePicture> care = new HashMap<>();

    private record Enrolled(long entry, HouseholdEnrolled event) {}

    /**
     * The facts of a stream.
     *
     * @param stream its identifier
     * @param facts those that stand
     */
    record OfStream(String stream, DatedFacts facts) {

        Source source(long entry) {
            return new Source(stream, entry);
        }
    }

    /**
     * What is asked beside the facts.
     *
     * @param day the day of which the figures speak
     * @param terms with which it is told whether something was done in time
     * @param zone in which a moment of recording lies on a day
     */
    public record Asked(LocalDate day, Terms terms, ZoneId zone) {}

    private Participation(IndicatorFile file, ProgrammeId programmeId, Asked asked) {
        this.file = file;
        this.programmeId = programmeId;
        this.asked = asked;
        day = asked.day();
        entries = file.household().map(IndicatorPart::entries).orElse(List.of());
        household = new DatedFacts(entries);
        others = file.parts().stream()
                .filter(part -> !part.stream().equals(file.householdId().value()))
                .map(part -> new OfStream(part.stream(), new DatedFacts(part.entries())))
                .toList();
        spells = spells();
    }

    /**
     * @param known what is known of the household
     * @return the household in the programme; empty when it was not enrolled by the day
     */
    public static Optional<Participation> of(IndicatorFile known, ProgrammeId programmeId, Asked asked) {
        return Optional.of(new Participation(known, programmeId, asked))
                .filter(participation -> !participation.spells.isEmpty());
    }

    private List<Spell<Enrolled, ParticipationEndReason>> spells() {
        Spells<ProgrammeId, Enrolled, ParticipationEndReason> all = new Spells<>(day);
        for (Entry entry : household.all()) {
            if (entry.fact() instanceof HouseholdEnrolled enrolled
                    && enrolled.programmeId().equals(programmeId)) {
                all.begins(programmeId, enrolled.enrolledOn(), new Enrolled(entry.number(), enrolled));
            } else if (entry.fact() instanceof ParticipationEnded ended
                    && ended.programmeId().equals(programmeId)) {
                all.ends(programmeId, ended.endedOn(), ended.reason());
            }
        }
        return all.all();
    }

    /** @return the household */
    public HouseholdId householdId() {
        return file.householdId();
    }

    /** @return the neighbourhood (CBS wijk code) in which it is registered */
    public String neighbourhood() {
        return household
                .latest(LocalDate.MAX, HouseholdRegistered.class)
                .map(fact -> fact.event().neighbourhood())
                .orElse("");
    }

    /** @return the target group of its last enrolment */
    public TargetGroup targetGroup() {
        return last().targetGroup();
    }

    /** @return the policy tasks of its last enrolment */
    public Set<Integer> policyTasks() {
        return last().policyTasks();
    }

    private HouseholdEnrolled last() {
        return spells.get(spells.size() - 1).value().event();
    }

    LocalDate day() {
        return day;
    }

    /** The first day of its first participation. */
    LocalDate enrolledOn() {
        return spells.get(0).since();
    }

    /** The day on which something was recorded. */
    LocalDate dayOf(long moment) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(moment), asked.zone());
    }

    Source enrolment() {
        return source(spells.get(0).value().entry());
    }

    boolean holds(LocalDate date) {
        return spells.stream().anyMatch(spell -> !date.isBefore(spell.since()) && spell.holdsOn(date));
    }

    /** The first day of a run of days on which the household takes part; empty when there is none. */
    Optional<LocalDate> firstDayIn(Spell<?, ?> run) {
        return spells.stream()
                .map(spell -> spell.since().isAfter(run.since()) ? spell.since() : run.since())
                .filter(first -> holds(first) && run.holdsOn(first))
                .min(Comparator.naturalOrder());
    }

    Source source(long entry) {
        return new Source(householdId().value(), entry);
    }

    /** The entries of the household's own file. */
    List<Entry> entries() {
        return entries;
    }

    DatedFacts household() {
        return household;
    }

    /** The streams of its plans, assessments and agenda. */
    List<OfStream> others() {
        return others;
    }

    List<IndicatorPart> parts() {
        return file.parts();
    }

    <E extends DatedEvent> Stream<Fact<E>> until(Class<E> kind) {
        return household.until(day, kind);
    }

    /** The professional care of a day; several indicators ask about the same days. */
    CarePicture careOn(LocalDate date) {
        return care.computeIfAbsent(date, unused -> CarePicture.of(household, date));
    }

    Optional<Fact<BaselineRecorded>> baseline() {
        return until(BaselineRecorded.class)
                .filter(fact -> fact.event().programmeId().equals(programmeId))
                .findFirst();
    }

    /** Whether the team still followed the household on that day, so that its file tells how it was then. */
    boolean isFollowedOn(LocalDate date) {
        return household
                .until(date)
                .filter(entry -> entry.fact() instanceof HouseholdFileClosed
                        || entry.fact() instanceof HouseholdFileReopened
                        || entry.fact() instanceof HouseholdRegistered)
                .reduce((earlier, later) -> later)
                .filter(entry -> !(entry.fact() instanceof HouseholdFileClosed))
                .isPresent();
    }

    WorklistOfDay worklist() {
        List<Worklist.Part> parts = file.parts().stream()
                .map(part -> new Worklist.Part(
                        part.stream(),
                        part.version(),
                        Instant.ofEpochMilli(
                                Objects.requireNonNull(part.moments().get(0))),
                        part.entries().stream().filter(Entry::stands).toList()))
                .toList();
        return new WorklistOfDay(new Worklist(householdId(), parts), asked.terms(), day);
    }
}
