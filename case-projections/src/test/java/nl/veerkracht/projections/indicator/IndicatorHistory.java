package nl.veerkracht.projections.indicator;

import static nl.veerkracht.projections.casefile.History.FATIMA;
import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.PROGRAMME;
import static nl.veerkracht.projections.casefile.History.day;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.agenda.events.AgendaEvent;
import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.domain.household.events.BaselineCare;
import nl.veerkracht.domain.household.events.BaselineRecorded;
import nl.veerkracht.domain.household.events.HouseholdEnrolled;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.supportplan.events.PlanEvent;
import nl.veerkracht.projections.casefile.History;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.indicator.Participation.Asked;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.worklist.TestTerms;
import org.jspecify.annotations.Nullable;

/** Writes the streams of one household that takes part from 1 February 2024 on, and asks what it contributes. */
final class IndicatorHistory {

    private final List<RecordedEvent<? extends DatedEvent>> events = new ArrayList<>();
    private Instant now = Instant.parse("2024-02-01T09:00:00Z");

    /** What a contribution says, in one line of a failure. */
    record Said(
            String on,
            String subject,
            long numerator,
            long denominator,
            @Nullable Missing missing) {}

    /** A household of Hoogezand, enrolled on 1 February 2024. */
    static IndicatorHistory enrolled() {
        return new IndicatorHistory()
                .then(History.registration("hoogezand", null))
                .then(new HouseholdEnrolled(
                        HOUSEHOLD, PROGRAMME, 0, day("2024-02-01"), TargetGroup.OGGZ, Set.of(1, 4), null));
    }

    static BaselineRecorded baseline(int networkSize, BaselineCare... care) {
        return new BaselineRecorded(
                HOUSEHOLD, PROGRAMME, List.of(care), networkSize, List.of(), day("2024-02-01"), null);
    }

    IndicatorHistory then(DatedEvent event) {
        String stream = event instanceof PlanEvent plan
                ? plan.planId().value()
                : event instanceof AssessmentEvent
                        ? AssessmentFileId.of(HOUSEHOLD).value()
                        : event instanceof AgendaEvent ? AgendaId.of(HOUSEHOLD).value() : HOUSEHOLD.value();
        long sequence = events.stream()
                .filter(recorded -> recorded.stream().equals(stream))
                .count();
        events.add(new RecordedEvent<>(stream, sequence, now, FATIMA, event));
        now = now.plusSeconds(60);
        return this;
    }

    /** Goes on recording at another moment. */
    IndicatorHistory at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    List<RecordedEvent<? extends DatedEvent>> events() {
        return List.copyOf(events);
    }

    IndicatorFile file() {
        return IndicatorFile.foldAll(IndicatorFile.empty(HOUSEHOLD), events);
    }

    /** @return what the household contributes to an indicator, asked of a day */
    List<Contribution> contributions(String indicator, String on) {
        Asked asked = new Asked(day(on), TestTerms.TERMS, ZoneId.of("Europe/Amsterdam"));
        return Participation.of(file(), PROGRAMME, asked).stream()
                .flatMap(participation ->
                        Indicators.find(indicator, 1).orElseThrow().contributions(participation))
                .toList();
    }

    /** @return the same, in short */
    List<Said> on(String on, String indicator) {
        return contributions(indicator, on).stream()
                .map(each -> new Said(
                        each.on().toString(), each.subject(), each.numerator(), each.denominator(), each.missing()))
                .toList();
    }

    static Said said(String on, String subject, long numerator, long denominator) {
        return new Said(on, subject, numerator, denominator, null);
    }

    static Said missing(Missing why, String on, String subject) {
        return new Said(on, subject, 0, 0, why);
    }
}
