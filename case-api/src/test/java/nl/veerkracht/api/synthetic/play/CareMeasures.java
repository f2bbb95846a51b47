package nl.veerkracht.api.synthetic.play;

import static nl.veerkracht.api.synthetic.play.HistoryMeasures.count;
import static nl.veerkracht.api.synthetic.play.HistoryMeasures.share;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.domain.agenda.events.EarlyReviewAsked;
import nl.veerkracht.domain.assessment.events.AssessmentDeclined;
import nl.veerkracht.domain.assessment.events.AssessmentRecorded;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.household.events.BaselineRecorded;
import nl.veerkracht.domain.household.events.CareEvent;
import nl.veerkracht.domain.household.events.HouseholdEnrolled;
import nl.veerkracht.domain.household.events.ParticipationEndReason;
import nl.veerkracht.domain.household.events.ParticipationEnded;
import nl.veerkracht.domain.shared.HouseholdId;

/** What becomes of professional care, and what is measured. */
final class CareMeasures {

    private static final int DAYS_OF_TEN_MONTHS = 300;

    private final HistoryMeasures history;

    CareMeasures(HistoryMeasures history) {
        this.history = history;
    }

    void into(Map<Parameter, Double> measures) {
        care(measures);
        measured(measures, Moment.T0, Parameter.MEASURED_AT_START);
        measured(measures, Moment.T1, Parameter.MEASURED_AFTER_HALF_A_YEAR);
        measured(measures, Moment.T2, Parameter.MEASURED_AFTER_A_YEAR);
    }

    private void care(Map<Parameter, Double> measures) {
        LocalDate latest = history.end().minusDays(DAYS_OF_TEN_MONTHS);
        Set<HouseholdId> gone = history.of(ParticipationEnded.class).stream()
                .filter(ended -> ended.reason() == ParticipationEndReason.MOVED
                        || ended.reason() == ParticipationEndReason.DECEASED)
                .map(ParticipationEnded::householdId)
                .collect(Collectors.toSet());
        Set<HouseholdId> looked = history.of(HouseholdEnrolled.class).stream()
                .filter(enrolled -> !enrolled.enrolledOn().isAfter(latest))
                .map(HouseholdEnrolled::householdId)
                .filter(household -> !gone.contains(household))
                .collect(Collectors.toSet());
        List<Integer> differences = history.of(BaselineRecorded.class).stream()
                .filter(baseline -> looked.contains(baseline.householdId()))
                .map(this::difference)
                .toList();
        measures.put(Parameter.CARE_FALLS, share(count(differences, less -> less < 0), differences.size()));
        measures.put(Parameter.CARE_STAYS, share(count(differences, same -> same == 0), differences.size()));
        measures.put(Parameter.CARE_RISES, share(count(differences, more -> more > 0), differences.size()));
        Set<HouseholdId> asked = history.of(EarlyReviewAsked.class).stream()
                .map(EarlyReviewAsked::householdId)
                .collect(Collectors.toSet());
        measures.put(Parameter.RELAPSES, share(count(looked, asked::contains), looked.size()));
    }

    /** Each arrangement of a baseline changes in its own unit; no household has one that rises and one that falls. */
    private int difference(BaselineRecorded baseline) {
        return baseline.care().stream()
                .mapToInt(care -> history.of(CareEvent.class).stream()
                                .filter(event -> event.careId().equals(care.careId()))
                                .max(Comparator.comparing(CareEvent::validOn))
                                .orElseThrow()
                                .volumeThen()
                        - care.volume())
                .sum();
    }

    private void measured(Map<Parameter, Double> measures, Moment moment, Parameter parameter) {
        long taken = count(history.of(AssessmentRecorded.class), one -> one.moment() == moment);
        long missing = count(history.of(AssessmentDeclined.class), one -> one.moment() == moment);
        measures.put(parameter, share(taken, taken + missing));
    }
}
