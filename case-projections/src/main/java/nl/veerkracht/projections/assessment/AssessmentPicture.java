package nl.veerkracht.projections.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.domain.assessment.events.AssessmentDeclined;
import nl.veerkracht.domain.assessment.events.AssessmentRecorded;
import nl.veerkracht.domain.assessment.events.ItemScore;
import nl.veerkracht.domain.assessment.events.MeasurementPlanned;
import nl.veerkracht.domain.assessment.events.MissingReason;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.assessment.events.Respondent;
import nl.veerkracht.domain.assessment.events.ScaleScore;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.DatedFacts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What the assessments of a household say about one day: a pure function of their dated facts and of that day (ADR-0005).
 *
 * @param measurements what is planned, also for later, with what became of it by that day
 * @param assessments what was measured on that day or before
 */
public record AssessmentPicture(List<Measurement> measurements, List<Assessment> assessments) {

    private static final Comparator<@Nullable PersonId> PERSONS = Comparator.nullsFirst(Comparator.naturalOrder());

    // Orders that hang on the facts alone: entering them in another order shows the same lists.
    private static final Comparator<Measurement> BY_WINDOW = Comparator.comparing(Measurement::dueFrom)
            .thenComparing(Measurement::programmeId)
            .thenComparing(Measurement::instrumentId)
            .thenComparing(Measurement::moment)
            .thenComparing(Measurement::personId, PERSONS);
    private static final Comparator<Assessment> BY_DAY = Comparator.comparing(Assessment::measuredOn)
            .thenComparing(Assessment::instrumentId)
            .thenComparing(Assessment::personId, PERSONS)
            .thenComparing(Assessment::respondent);

    public AssessmentPicture {
        measurements = List.copyOf(measurements);
        assessments = List.copyOf(assessments);
    }

    /** What became of a planned measurement. */
    public enum State {
        /** its window has not opened */
        UPCOMING,
        /** the day lies in its window */
        DUE,
        /** its window has closed, and nobody said why it is missing */
        OVERDUE,
        /** it was recorded */
        RECORDED,
        /** it will not take place, for a reason */
        MISSING
    }

    /**
     * A planned measurement.
     *
     * @param entry the number of the entry that planned it
     * @param personId whom it is about; null for the household as a whole
     * @param settledBy the number of the entry that recorded or declined it; null while there is none
     * @param reason why it is missing; null unless it is
     */
    public record Measurement(
            long entry,
            ProgrammeId programmeId,
            Moment moment,
            String instrumentId,
            String instrumentVersion,
            @Nullable PersonId personId,
            LocalDate dueFrom,
            LocalDate dueUntil,
            State state,
            @Nullable Long settledBy,
            @Nullable MissingReason reason) {}

    /**
     * An assessment that was recorded.
     *
     * @param entry the number of its entry
     * @param programmeId the programme for which it was planned; null when it was not
     * @param moment the planned moment; null when there was none
     * @param personId whom it is about; null for the household as a whole
     * @param missingItems how many items have no answer
     */
    public record Assessment(
            long entry,
            String instrumentId,
            String instrumentVersion,
            @Nullable ProgrammeId programmeId,
            @Nullable Moment moment,
            @Nullable PersonId personId,
            Respondent respondent,
            List<ItemScore> itemScores,
            List<ScaleScore> scaleScores,
            int missingItems,
            LocalDate measuredOn) {}

    private record Key(
            ProgrammeId programmeId,
            Moment moment,
            String instrumentId,
            @Nullable PersonId personId) {}

    /** @return what {@code file} says about {@code validAt} */
    public static AssessmentPicture picture(Assessments file, LocalDate validAt) {
        DatedFacts facts = new DatedFacts(file.entries());
        List<Fact<AssessmentRecorded>> recorded =
                facts.until(validAt, AssessmentRecorded.class).toList();
        List<Fact<AssessmentDeclined>> declined =
                facts.until(validAt, AssessmentDeclined.class).toList();
        return new AssessmentPicture(
                facts.until(LocalDate.MAX, MeasurementPlanned.class)
                        .map(planned -> measurement(planned, recorded, declined, validAt))
                        .sorted(BY_WINDOW)
                        .toList(),
                recorded.stream()
                        .map(AssessmentPicture::assessment)
                        .sorted(BY_DAY)
                        .toList());
    }

    /** @return the persons whom it is about */
    public Stream<PersonId> persons() {
        return Stream.concat(
                        measurements.stream().map(Measurement::personId),
                        assessments.stream().map(Assessment::personId))
                .flatMap(Stream::ofNullable)
                .distinct();
    }

    private static Measurement measurement(
            Fact<MeasurementPlanned> fact,
            List<Fact<AssessmentRecorded>> recorded,
            List<Fact<AssessmentDeclined>> declined,
            LocalDate validAt) {
        MeasurementPlanned planned = fact.event();
        Key key = new Key(planned.programmeId(), planned.moment(), planned.instrumentId(), planned.personId());
        Optional<Fact<AssessmentRecorded>> result =
                recorded.stream().filter(each -> isOf(key, each.event())).findFirst();
        Optional<Fact<AssessmentDeclined>> decline =
                declined.stream().filter(each -> isOf(key, each.event())).findFirst();
        Long settledBy =
                result.<Long>map(Fact::entry).or(() -> decline.map(Fact::entry)).orElse(null);
        State state =
                result.isPresent() ? State.RECORDED : decline.isPresent() ? State.MISSING : awaited(planned, validAt);
        return new Measurement(
                fact.entry(),
                planned.programmeId(),
                planned.moment(),
                planned.instrumentId(),
                planned.instrumentVersion(),
                planned.personId(),
                planned.dueFrom(),
                planned.dueUntil(),
                state,
                settledBy,
                state == State.MISSING
                        ? decline.map(each -> each.event().reason()).orElse(null)
                        : null);
    }

    private static State awaited(MeasurementPlanned planned, LocalDate validAt) {
        if (planned.isDueOn(validAt)) {
            return State.DUE;
        }
        return validAt.isBefore(planned.dueFrom()) ? State.UPCOMING : State.OVERDUE;
    }

    private static boolean isOf(Key key, AssessmentRecorded recorded) {
        return recorded.moment() != null
                && recorded.programmeId() != null
                && key.equals(new Key(
                        recorded.programmeId(), recorded.moment(), recorded.instrumentId(), recorded.personId()));
    }

    private static boolean isOf(Key key, AssessmentDeclined declined) {
        return key.equals(
                new Key(declined.programmeId(), declined.moment(), declined.instrumentId(), declined.personId()));
    }

    private static Assessment assessment(Fact<AssessmentRecorded> fact) {
        AssessmentRecorded recorded = fact.event();
        return new Assessment(
                fact.entry(),
                recorded.instrumentId(),
                recorded.instrumentVersion(),
                recorded.programmeId(),
                recorded.moment(),
                recorded.personId(),
                recorded.respondent(),
                recorded.itemScores(),
                recorded.scaleScores(),
                recorded.missingItems(),
                recorded.measuredOn());
    }
}
