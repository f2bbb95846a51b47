package nl.veerkracht.projections.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.assessment.events.*;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.projections.casefile.History;
import nl.veerkracht.projections.platform.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Writes the history of the assessments of one household, a minute after the other. */
final class AssessmentHistory {

    static final HouseholdId HOUSEHOLD = History.HOUSEHOLD;
    static final AssessmentFileId FILE = AssessmentFileId.of(HOUSEHOLD);
    static final PersonId MOTHER = History.MOTHER;
    static final ProgrammeId PROGRAMME = History.PROGRAMME;

    private final List<RecordedEvent<AssessmentEvent>> events = new ArrayList<>();
    private Instant now = History.START;

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** @return a measurement that is due in January 2024 (T0) or in July (T1) */
    static MeasurementPlanned planned(Moment moment) {
        String month = moment == Moment.T0 ? "2024-01-" : "2024-07-";
        return new MeasurementPlanned(
                HOUSEHOLD,
                3,
                PROGRAMME,
                "pss-10",
                "1988",
                moment,
                MOTHER,
                day("2024-01-15"),
                day(month + "02"),
                day(month + "30"),
                null);
    }

    static AssessmentRecorded recorded(@Nullable Moment moment, int score, String on) {
        return new AssessmentRecorded(
                HOUSEHOLD,
                3,
                "pss-10",
                "1988",
                moment == null ? null : PROGRAMME,
                moment,
                MOTHER,
                Respondent.SELF,
                List.of(new ItemScore(1, 4)),
                List.of(new ScaleScore("total", score, "high"), new ScaleScore("part", 1, null)),
                0,
                day(on),
                null);
    }

    static AssessmentDeclined declined(Moment moment, String on) {
        return new AssessmentDeclined(
                HOUSEHOLD, 3, PROGRAMME, "pss-10", moment, MOTHER, MissingReason.NOT_REACHED, day(on), null);
    }

    AssessmentHistory then(AssessmentEvent event) {
        events.add(new RecordedEvent<>(FILE.value(), events.size(), now, History.FATIMA, event));
        now = now.plusSeconds(60);
        return this;
    }

    AssessmentHistory thenInPlaceOf(long entry, AssessmentEvent event) {
        return then(event.replacing(new Replaces(entry, CorrectionReason.NEW_INFORMATION)));
    }

    AssessmentHistory thenWithdrawn(long entry) {
        return then(new AssessmentEntryWithdrawn(HOUSEHOLD, entry, CorrectionReason.WRONG_FILE));
    }

    List<RecordedEvent<AssessmentEvent>> events() {
        return List.copyOf(events);
    }

    Assessments file() {
        return Assessments.foldAll(Assessments.empty(FILE), events);
    }

    AssessmentPicture on(String date) {
        return AssessmentPicture.picture(file(), day(date));
    }
}
