package nl.veerkracht.domain.contract;

import static nl.veerkracht.domain.contract.EventSamples.CHILD;
import static nl.veerkracht.domain.contract.EventSamples.HOUSEHOLD;
import static nl.veerkracht.domain.contract.EventSamples.PROGRAMME;
import static nl.veerkracht.domain.contract.EventSamples.REPLACES;
import static nl.veerkracht.domain.contract.EventSamples.VALID;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.domain.assessment.events.*;
import nl.veerkracht.domain.contract.EventSamples.Sample;
import nl.veerkracht.domain.shared.CorrectionReason;

/** The part of {@link EventSamples} that is about assessments. */
final class AssessmentSamples {

    private AssessmentSamples() {}

    static List<Sample> all() {
        AssessmentEntryWithdrawn withdrawn = new AssessmentEntryWithdrawn(HOUSEHOLD, 4, CorrectionReason.WRONG_PERSON);
        return Stream.of(
                        two(
                                "assessment.measurement-planned",
                                new MeasurementPlanned(
                                        HOUSEHOLD,
                                        7,
                                        PROGRAMME,
                                        "pss-10",
                                        "1988",
                                        Moment.T1,
                                        CHILD,
                                        LocalDate.of(2023, 8, 14),
                                        VALID,
                                        LocalDate.of(2024, 3, 15),
                                        REPLACES),
                                new MeasurementPlanned(
                                        HOUSEHOLD,
                                        7,
                                        PROGRAMME,
                                        "zrm",
                                        "2017",
                                        Moment.T0,
                                        null,
                                        LocalDate.of(2024, 2, 14),
                                        VALID,
                                        LocalDate.of(2024, 3, 15),
                                        null)),
                        two(
                                "assessment.recorded",
                                new AssessmentRecorded(
                                        HOUSEHOLD,
                                        7,
                                        "de-jong-gierveld-6",
                                        "2006",
                                        PROGRAMME,
                                        Moment.T0,
                                        CHILD,
                                        Respondent.SELF,
                                        List.of(new ItemScore(1, 3), new ItemScore(2, 2)),
                                        List.of(
                                                new ScaleScore("total", 2, "moderate"),
                                                new ScaleScore("social", 1, null)),
                                        4,
                                        VALID,
                                        REPLACES),
                                new AssessmentRecorded(
                                        HOUSEHOLD,
                                        7,
                                        "obvl",
                                        "2015",
                                        null,
                                        null,
                                        null,
                                        Respondent.PARENT,
                                        List.of(),
                                        List.of(new ScaleScore("total", 61, null)),
                                        0,
                                        VALID,
                                        null)),
                        two(
                                "assessment.declined",
                                new AssessmentDeclined(
                                        HOUSEHOLD,
                                        7,
                                        PROGRAMME,
                                        "pss-10",
                                        Moment.T2,
                                        CHILD,
                                        MissingReason.TOO_BURDENSOME,
                                        VALID,
                                        REPLACES),
                                new AssessmentDeclined(
                                        HOUSEHOLD,
                                        7,
                                        PROGRAMME,
                                        "zrm",
                                        Moment.T2,
                                        null,
                                        MissingReason.OTHER,
                                        VALID,
                                        null)),
                        two("assessment.entry-withdrawn", withdrawn, withdrawn))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> two(String name, Object full, Object minimal) {
        return List.of(new Sample(name, "full", full), new Sample(name, "minimal", minimal));
    }
}
