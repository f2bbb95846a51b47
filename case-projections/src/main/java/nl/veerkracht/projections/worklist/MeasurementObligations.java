package nl.veerkracht.projections.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.assessment.events.AssessmentDeclined;
import nl.veerkracht.domain.assessment.events.AssessmentRecorded;
import nl.veerkracht.domain.assessment.events.MeasurementPlanned;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.DatedFacts.Fact;

/** Which planned measurements have to be taken: in their window, or said to be missing with a reason. */
final class MeasurementObligations {

    private final DatedFacts facts;
    private final LocalDate day;

    MeasurementObligations(DatedFacts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    List<Awaited> all(HouseholdId householdId) {
        // Planned ahead: the valid date of such a fact is the first day of its window.
        return facts.until(LocalDate.MAX, MeasurementPlanned.class)
                .map(planned -> awaited(planned, householdId))
                .toList();
    }

    private Awaited awaited(Fact<MeasurementPlanned> planned, HouseholdId householdId) {
        MeasurementPlanned event = planned.event();
        return Awaited.agreed(
                        ObligationKind.MEASUREMENT,
                        householdId.value(),
                        planned.place(),
                        event.dueFrom(),
                        event.dueUntil())
                .concerning(event.personId())
                .soonFrom(event.dueFrom())
                .done(settled(event));
    }

    private Optional<LocalDate> settled(MeasurementPlanned planned) {
        Stream<LocalDate> recorded = facts.until(day, AssessmentRecorded.class)
                .filter(fact -> isOf(planned, fact.event()))
                .map(Fact::from);
        Stream<LocalDate> declined = facts.until(day, AssessmentDeclined.class)
                .filter(fact -> isOf(planned, fact.event()))
                .map(Fact::from);
        return Stream.concat(recorded, declined).findFirst();
    }

    private static boolean isOf(MeasurementPlanned planned, AssessmentRecorded recorded) {
        return planned.programmeId().equals(recorded.programmeId())
                && planned.moment() == recorded.moment()
                && planned.instrumentId().equals(recorded.instrumentId())
                && Objects.equals(planned.personId(), recorded.personId());
    }

    private static boolean isOf(MeasurementPlanned planned, AssessmentDeclined declined) {
        return planned.programmeId().equals(declined.programmeId())
                && planned.moment() == declined.moment()
                && planned.instrumentId().equals(declined.instrumentId())
                && Objects.equals(planned.personId(), declined.personId());
    }
}
