package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.CareRefusal.BASELINE_AFTER_OUTCOME;
import static nl.veerkracht.domain.household.CareRefusal.BASELINE_ALREADY_RECORDED;
import static nl.veerkracht.domain.household.CareRefusal.BASELINE_MISSING;
import static nl.veerkracht.domain.household.HouseholdRefusal.NOT_ENROLLED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.household.events.BaselineCare;
import nl.veerkracht.domain.household.events.BaselineRecorded;
import nl.veerkracht.domain.household.events.HouseholdEnrolled;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.ProfessionalCareEnded;
import nl.veerkracht.domain.household.events.ProfessionalCareReduced;
import nl.veerkracht.domain.household.events.ProfessionalCareStarted;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Spells.Spell;
import nl.veerkracht.domain.shared.facts.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Each participation has one baseline, of a day before the first outcome: else nobody could tell what there was to reduce. What
 * became less on the first day of a participation is no outcome of it, and shows in a baseline of that day.
 */
final class BaselineRules {

    private BaselineRules() {}

    /** @return the care that runs on {@code date}, with its volume */
    static List<BaselineCare> care(Entries<HouseholdEvent> entries, LocalDate date) {
        return CareCourse.all(entries)
                .filter(course -> course.runsOn(date))
                .map(course -> care(course, course.volumeOn(date).orElseThrow()))
                .toList();
    }

    /** @return how many persons belong to the circle on {@code date} */
    static int networkSize(Entries<HouseholdEvent> entries, LocalDate date) {
        return (int) NetworkRules.bonds(entries)
                .all()
                .filter(bond -> bond.period().contains(date))
                .count();
    }

    /**
     * What a plan reached is in the plan's own stream, and is looked at when a baseline is recorded or corrected. A plan that is
     * adopted afterwards needs no baseline, other than less care, which could not be held against anything.
     *
     * @param outcomes the days on which plans of the household reached something
     * @throws Refusal when one of these lies in the participation, and not after the baseline
     */
    static void guardPlans(
            Entries<HouseholdEvent> entries, ProgrammeId programmeId, LocalDate on, List<LocalDate> outcomes) {
        boolean tooLate = EnrolmentRules.participations(entries)
                .of(programmeId)
                .map(Spell::period)
                .filter(period -> period.contains(on))
                .anyMatch(period ->
                        outcomes.stream().anyMatch(outcome -> isOutcomeOf(period, outcome) && !on.isBefore(outcome)));
        if (tooLate) {
            throw new Refusal(BASELINE_AFTER_OUTCOME);
        }
    }

    static List<Violation> violations(Entries<HouseholdEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        List<Spell<HouseholdEnrolled>> participations =
                EnrolmentRules.participations(entries).all().toList();
        entries.of(BaselineRecorded.class)
                .filter(baseline -> participations.stream().noneMatch(one -> isOf(baseline, one)))
                .forEach(baseline -> violations.add(new Violation(NOT_ENROLLED, baseline.number())));
        for (Spell<HouseholdEnrolled> participation : participations) {
            List<Entry<BaselineRecorded>> baselines = entries.of(BaselineRecorded.class)
                    .filter(baseline -> isOf(baseline, participation))
                    .toList();
            baselines.stream()
                    .skip(1)
                    .forEach(again -> violations.add(new Violation(BASELINE_ALREADY_RECORDED, again.number())));
            outcomes(entries, participation)
                    .forEach(outcome ->
                            before(outcome, baselines.stream().findFirst().orElse(null), violations));
        }
        return violations;
    }

    private static void before(
            Entry<?> outcome, @Nullable Entry<BaselineRecorded> baseline, List<Violation> violations) {
        if (baseline == null || !baseline.on().isBefore(outcome.on())) {
            // What was recorded last is what does not fit.
            violations.add(
                    baseline == null || baseline.number() < outcome.number()
                            ? new Violation(BASELINE_MISSING, outcome.number())
                            : new Violation(BASELINE_AFTER_OUTCOME, baseline.number()));
        }
    }

    private static boolean isOf(Entry<BaselineRecorded> baseline, Spell<HouseholdEnrolled> participation) {
        return participation.subject().equals(baseline.event().programmeId())
                && participation.period().contains(baseline.on());
    }

    private static List<Entry<? extends HouseholdEvent>> outcomes(
            Entries<HouseholdEvent> entries, Spell<HouseholdEnrolled> participation) {
        return entries.dated(ProfessionalCareReduced.class, ProfessionalCareEnded.class).stream()
                .filter(outcome -> isOutcomeOf(participation.period(), outcome.on()))
                .toList();
    }

    private static boolean isOutcomeOf(Period participation, LocalDate on) {
        return participation.contains(on) && on.isAfter(participation.fromDate());
    }

    private static BaselineCare care(CareCourse course, int volume) {
        ProfessionalCareStarted start = course.start();
        return new BaselineCare(
                start.careId(), volume, start.unit(), start.frequency(), start.fromDate(), start.untilDate());
    }
}
