package nl.veerkracht.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.veerkracht.domain.assessment.AssessmentCommand.*;
import nl.veerkracht.domain.assessment.Instrument.*;
import nl.veerkracht.domain.assessment.events.*;
import nl.veerkracht.domain.household.Households;
import nl.veerkracht.domain.shared.*;
import org.jspecify.annotations.Nullable;

/** Sample facts about the assessments of one household, which takes part since 1 June 2023; the day is 15 January 2024. */
final class Assessments {

    static final LocalDate TODAY = Households.TODAY;
    static final HouseholdId HOUSEHOLD = Households.HOUSEHOLD;
    static final AssessmentFileId FILE = AssessmentFileId.of(HOUSEHOLD);
    static final ProgrammeId PROGRAMME = Households.PROGRAMME;
    static final ProgrammeId OTHER_PROGRAMME = new ProgrammeId("44444444-0000-4000-8000-000000000002");
    static final PersonId MOTHER = Households.MOTHER;
    static final PersonId CHILD = Households.CHILD;
    static final PersonId STRANGER = new PersonId("22222222-0000-4000-8000-000000000099");
    static final By BY = Households.BY;
    static final LocalDate ENROLLED = LocalDate.of(2023, 6, 1);
    static final PlannedMoment T0 = new PlannedMoment(PROGRAMME, Moment.T0);
    static final PlannedMoment T1 = new PlannedMoment(PROGRAMME, Moment.T1);

    private static final Notes NOTES = new Notes("made up", "none");
    private static final Period IN_USE = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));

    /** Three answers of 0 to 2 added up, of which the second is mirrored; for adults. */
    static final Instrument STRAIN = new Instrument(
            "strain",
            "1",
            name("Druk"),
            IN_USE,
            Set.of(Subject.PERSON),
            Set.of(Respondent.SELF, Respondent.CARER),
            new Ages(18, null),
            new Items(3, 0, 2, Set.of(2)),
            List.of(new Scale(
                    "total",
                    name("Totaal"),
                    Scoring.SUM,
                    Set.of(1, 2, 3),
                    Set.of(),
                    0,
                    0,
                    6,
                    List.of(new Band("low", name("laag"), 0, 2), new Band("high", name("hoog"), 3, 6)))),
            NOTES);

    /** Four answers of 1 to 3, of which 1 and 2 count, the last two mirrored; one may be missing from the whole. */
    static final Instrument ALONE = new Instrument(
            "alone",
            "1",
            name("Alleen"),
            IN_USE,
            Set.of(Subject.PERSON, Subject.HOUSEHOLD),
            Set.of(Respondent.SELF),
            null,
            new Items(4, 1, 3, Set.of(3, 4)),
            List.of(
                    counted("total", Set.of(1, 2, 3, 4), 1, List.of()),
                    counted("first", Set.of(1, 2), 0, List.of()),
                    counted("second", Set.of(3, 4), 0, List.of())),
            NOTES);

    /** Two scores; the items are not kept. */
    static final Instrument LICENSED = new Instrument(
            "licensed",
            "2015",
            name("Met licentie"),
            IN_USE,
            Set.of(Subject.PERSON),
            Set.of(Respondent.PARENT),
            new Ages(null, 18),
            null,
            List.of(
                    new Scale("total", name("Totaal"), Scoring.GIVEN, Set.of(), Set.of(), 0, 20, 80, List.of()),
                    new Scale("part", name("Deel"), Scoring.GIVEN, Set.of(), Set.of(), 0, 20, 80, List.of())),
            NOTES);

    private Assessments() {}

    private static Name name(String nl) {
        return new Name(nl, nl);
    }

    static Scale counted(String code, Set<Integer> items, int missing, List<Band> bands) {
        return new Scale(code, name(code), Scoring.COUNT, items, Set.of(1, 2), missing, 0, items.size(), bands);
    }

    static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2023, month, dayOfMonth);
    }

    /** @return the answers to the items 1, 2 and so on */
    static List<ItemScore> answers(int... scores) {
        return IntStream.range(0, scores.length)
                .mapToObj(i -> new ItemScore(i + 1, scores[i]))
                .toList();
    }

    static PlanMeasurement plan(Moment moment) {
        return plan(STRAIN, moment, MOTHER);
    }

    static PlanMeasurement plan(Instrument instrument, Moment moment, @Nullable PersonId person) {
        return new PlanMeasurement(
                FILE, HOUSEHOLD, BY, PROGRAMME, instrument.id(), instrument.version(), moment, person);
    }

    /** @return the measurement of the mother's strain at T0, due from 2 May to 1 July 2023 */
    static MeasurementPlanned planned() {
        return planned(Moment.T0, day(5, 2), day(7, 1));
    }

    static MeasurementPlanned planned(Moment moment, LocalDate from, LocalDate until) {
        return new MeasurementPlanned(
                HOUSEHOLD, 9, PROGRAMME, "strain", "1", moment, MOTHER, ENROLLED, from, until, null);
    }

    static RecordAssessment take(@Nullable PlannedMoment planned, LocalDate on) {
        return take(STRAIN, planned, MOTHER, Respondent.SELF, answers(1, 2, 2), List.of(), on);
    }

    static RecordAssessment take(
            Instrument instrument,
            @Nullable PlannedMoment planned,
            @Nullable PersonId person,
            Respondent respondent,
            List<ItemScore> items,
            List<GivenScore> scores,
            LocalDate on) {
        return new RecordAssessment(
                FILE,
                HOUSEHOLD,
                BY,
                instrument.id(),
                instrument.version(),
                planned,
                person,
                respondent,
                items,
                scores,
                on);
    }

    /** @return what {@link #take} leads to: 1 and 0 (mirrored) and 2 */
    static AssessmentRecorded taken(@Nullable PlannedMoment planned, LocalDate on) {
        return new AssessmentRecorded(
                HOUSEHOLD,
                9,
                "strain",
                "1",
                planned == null ? null : planned.programmeId(),
                planned == null ? null : planned.moment(),
                MOTHER,
                Respondent.SELF,
                answers(1, 2, 2),
                List.of(new ScaleScore("total", 3, "high")),
                0,
                on,
                null);
    }

    static DeclineAssessment decline(PlannedMoment planned, LocalDate on) {
        return new DeclineAssessment(FILE, HOUSEHOLD, BY, "strain", planned, MOTHER, MissingReason.TOO_BURDENSOME, on);
    }

    static AssessmentDeclined declined(LocalDate on) {
        return new AssessmentDeclined(
                HOUSEHOLD, 9, PROGRAMME, "strain", Moment.T0, MOTHER, MissingReason.TOO_BURDENSOME, on, null);
    }

    static CorrectEntry correct(long entry, Fact corrected) {
        return new CorrectEntry(FILE, HOUSEHOLD, BY, entry, CorrectionReason.NEW_INFORMATION, corrected);
    }

    static WithdrawEntry withdraw(long entry) {
        return new WithdrawEntry(FILE, HOUSEHOLD, BY, entry, CorrectionReason.WRONG_FILE);
    }
}
