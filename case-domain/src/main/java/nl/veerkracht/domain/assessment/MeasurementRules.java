package nl.veerkracht.domain.assessment;

import static nl.veerkracht.domain.assessment.AssessmentRefusal.ASSESSMENT_ALREADY_RECORDED;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.MEASUREMENT_ALREADY_PLANNED;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.MEASUREMENT_NOT_PLANNED;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.MEASUREMENT_WAS_DECLINED;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.OUTSIDE_MEASUREMENT_WINDOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.assessment.events.AssessmentDeclined;
import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.domain.assessment.events.AssessmentRecorded;
import nl.veerkracht.domain.assessment.events.MeasurementPlanned;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.assessment.events.Respondent;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;
import org.jspecify.annotations.Nullable;

/** What was planned, and what became of it: each planned measurement once, in its window, or missing with a reason. */
final class MeasurementRules {

    private MeasurementRules() {}

    /** One measurement of a participation. */
    record Measurement(
            ProgrammeId programmeId,
            String instrumentId,
            Moment moment,
            @Nullable PersonId personId) {}

    /** What an assessment is about when it corrects another one. */
    record Assessed(String instrumentId, @Nullable PersonId personId) {}

    private record Unplanned(
            String instrumentId, @Nullable PersonId personId, Respondent respondent, LocalDate measuredOn) {}

    static Object subject(AssessmentEvent event) {
        if (event instanceof MeasurementPlanned planned) {
            return measurement(planned);
        } else if (event instanceof AssessmentDeclined declined) {
            return measurement(declined);
        } else if (event instanceof AssessmentRecorded recorded) {
            return new Assessed(recorded.instrumentId(), recorded.personId());
        }
        return event.householdId();
    }

    /** @throws Refusal that says the window, when {@code recorded} lies outside that of its moment */
    static void guardWindow(AssessmentRecorded recorded, Entries<AssessmentEvent> candidate) {
        MeasurementPlanned planned = planned(candidate).get(key(recorded));
        if (planned != null && !planned.isDueOn(recorded.measuredOn())) {
            throw new Refusal(
                    OUTSIDE_MEASUREMENT_WINDOW, Map.of("dueFrom", planned.dueFrom(), "dueUntil", planned.dueUntil()));
        }
    }

    static List<Violation> violations(Entries<AssessmentEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        plannedTwice(entries, violations);
        declined(entries, violations);
        recorded(entries, violations);
        return violations;
    }

    private static void plannedTwice(Entries<AssessmentEvent> entries, List<Violation> violations) {
        Set<Measurement> seen = new HashSet<>();
        entries.of(MeasurementPlanned.class)
                .sorted(Entries.BY_ORIGIN)
                .filter(entry -> !seen.add(measurement(entry.event())))
                .forEach(entry -> violations.add(new Violation(MEASUREMENT_ALREADY_PLANNED, entry.number())));
    }

    private static void declined(Entries<AssessmentEvent> entries, List<Violation> violations) {
        Map<Measurement, MeasurementPlanned> planned = planned(entries);
        Set<Measurement> seen = new HashSet<>();
        entries.of(AssessmentDeclined.class).sorted(Entries.BY_ORIGIN).forEach(entry -> {
            Measurement measurement = measurement(entry.event());
            if (!planned.containsKey(measurement)) {
                violations.add(new Violation(MEASUREMENT_NOT_PLANNED, entry.number()));
            } else if (!seen.add(measurement)) {
                violations.add(new Violation(MEASUREMENT_WAS_DECLINED, entry.number()));
            }
        });
    }

    /** An assessment and its decline exclude each other; of the two the one that was recorded later has to go. */
    private static void recorded(Entries<AssessmentEvent> entries, List<Violation> violations) {
        Map<Measurement, MeasurementPlanned> planned = planned(entries);
        Map<Measurement, Entry<AssessmentDeclined>> declined = new HashMap<>();
        entries.of(AssessmentDeclined.class)
                .sorted(Entries.BY_ORIGIN)
                .forEach(entry -> declined.putIfAbsent(measurement(entry.event()), entry));
        Set<Object> seen = new HashSet<>();
        entries.of(AssessmentRecorded.class).sorted(Entries.BY_ORIGIN).forEach(entry -> {
            Object key = key(entry.event());
            MeasurementPlanned plan = planned.get(key);
            Entry<AssessmentDeclined> decline = declined.get(key);
            if (key instanceof Measurement && plan == null) {
                violations.add(new Violation(MEASUREMENT_NOT_PLANNED, entry.number()));
            } else if (plan != null && !plan.isDueOn(entry.on())) {
                violations.add(new Violation(OUTSIDE_MEASUREMENT_WINDOW, entry.number()));
            } else if (!seen.add(key)) {
                violations.add(new Violation(ASSESSMENT_ALREADY_RECORDED, entry.number()));
            } else if (decline != null) {
                violations.add(
                        decline.number() > entry.number()
                                ? new Violation(ASSESSMENT_ALREADY_RECORDED, decline.number())
                                : new Violation(MEASUREMENT_WAS_DECLINED, entry.number()));
            }
        });
    }

    private static Map<Measurement, MeasurementPlanned> planned(Entries<AssessmentEvent> entries) {
        Map<Measurement, MeasurementPlanned> planned = new HashMap<>();
        entries.of(MeasurementPlanned.class)
                .sorted(Entries.BY_ORIGIN)
                .forEach(entry -> planned.putIfAbsent(measurement(entry.event()), entry.event()));
        return planned;
    }

    /** What can be recorded only once: a planned measurement, or what one respondent answered on one day. */
    private static Object key(AssessmentRecorded recorded) {
        Moment moment = recorded.moment();
        ProgrammeId programmeId = recorded.programmeId();
        return moment == null || programmeId == null
                ? new Unplanned(
                        recorded.instrumentId(), recorded.personId(), recorded.respondent(), recorded.measuredOn())
                : new Measurement(programmeId, recorded.instrumentId(), moment, recorded.personId());
    }

    private static Measurement measurement(MeasurementPlanned planned) {
        return new Measurement(planned.programmeId(), planned.instrumentId(), planned.moment(), planned.personId());
    }

    private static Measurement measurement(AssessmentDeclined declined) {
        return new Measurement(declined.programmeId(), declined.instrumentId(), declined.moment(), declined.personId());
    }
}
