package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.supportplan.ConferenceRefusal.BOTTOM_LINE_NOT_MET;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.CONFERENCE_NOT_HELD;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.CONFERENCE_STILL_OPEN;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.CONFERENCE_UNKNOWN;
import static nl.veerkracht.domain.supportplan.PlanRefusal.ACTIONS_STILL_OPEN;
import static nl.veerkracht.domain.supportplan.PlanRefusal.CONFERENCE_MISSING;
import static nl.veerkracht.domain.supportplan.PlanRefusal.FAMILY_GROUP_PLAN_OFFER_MISSING;
import static nl.veerkracht.domain.supportplan.PlanRefusal.NEXT_REVIEW_MISSING;
import static nl.veerkracht.domain.supportplan.PlanRefusal.PLAN_ALREADY_ADOPTED;
import static nl.veerkracht.domain.supportplan.PlanRefusal.PLAN_NOT_ADOPTED;
import static nl.veerkracht.domain.supportplan.PlanRefusal.PLAN_WITHOUT_ACTION;
import static nl.veerkracht.domain.supportplan.PlanRefusal.PLAN_WITHOUT_GOAL;
import static nl.veerkracht.domain.supportplan.PlanRefusal.REVIEW_NOT_AHEAD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.RefusalCode;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;
import nl.veerkracht.domain.supportplan.events.ActionAgreed;
import nl.veerkracht.domain.supportplan.events.AdoptionBasis;
import nl.veerkracht.domain.supportplan.events.BottomLineSet;
import nl.veerkracht.domain.supportplan.events.ConferenceRequested;
import nl.veerkracht.domain.supportplan.events.FamilyGroupPlanOffered;
import nl.veerkracht.domain.supportplan.events.GoalSet;
import nl.veerkracht.domain.supportplan.events.LegalFrame;
import nl.veerkracht.domain.supportplan.events.PlanAcceptedByReferrer;
import nl.veerkracht.domain.supportplan.events.PlanAdopted;
import nl.veerkracht.domain.supportplan.events.PlanEvent;
import nl.veerkracht.domain.supportplan.events.PlanForm;
import nl.veerkracht.domain.supportplan.events.PlanReviewed;
import nl.veerkracht.domain.supportplan.events.ReviewOutcome;
import nl.veerkracht.domain.supportplan.events.SupportPlanClosed;
import nl.veerkracht.domain.supportplan.events.SupportPlanStarted;
import org.jspecify.annotations.Nullable;

/** When a plan is adopted, reviewed and closed. A conference is not needed for any of it. */
final class AdoptionRules {

    private AdoptionRules() {}

    static List<Violation> violations(Entries<PlanEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        entries.of(PlanAdopted.class).forEach(adopted -> adoption(adopted, entries, violations));
        entries.of(PlanReviewed.class).forEach(reviewed -> review(reviewed, entries, violations));
        if (!ActionRules.allSettled(entries)) {
            entries.of(SupportPlanClosed.class)
                    .forEach(closed -> violations.add(new Violation(ACTIONS_STILL_OPEN, closed.number())));
        }
        if (hasOpenConference(entries)) {
            entries.of(SupportPlanClosed.class)
                    .forEach(closed -> violations.add(new Violation(CONFERENCE_STILL_OPEN, closed.number())));
        }
        return violations;
    }

    private static void adoption(Entry<PlanAdopted> adopted, Entries<PlanEvent> entries, List<Violation> violations) {
        LocalDate on = adopted.on();
        if (entries.of(PlanAdopted.class).anyMatch(other -> Entries.BY_ORIGIN.compare(other, adopted) < 0)) {
            violations.add(new Violation(PLAN_ALREADY_ADOPTED, adopted.number()));
        }
        if (mustBeOffered(entries)
                && entries.of(FamilyGroupPlanOffered.class)
                        .noneMatch(offered -> !offered.on().isAfter(on))) {
            violations.add(new Violation(FAMILY_GROUP_PLAN_OFFER_MISSING, adopted.number()));
        }
        if (entries.of(GoalSet.class).noneMatch(goal -> !goal.on().isAfter(on))) {
            violations.add(new Violation(PLAN_WITHOUT_GOAL, adopted.number()));
        } else if (entries.of(ActionAgreed.class)
                .noneMatch(action -> !action.on().isAfter(on))) {
            violations.add(new Violation(PLAN_WITHOUT_ACTION, adopted.number()));
        }
        @Nullable RefusalCode conference = conference(adopted.event(), on, entries);
        if (conference != null) {
            violations.add(new Violation(conference, adopted.number()));
        }
        if (!adopted.event().reviewOn().isAfter(on)) {
            violations.add(new Violation(REVIEW_NOT_AHEAD, adopted.number()));
        }
    }

    /** A plan can come of a conference and need not. Conditions for safety count whichever way it came about. */
    private static @Nullable RefusalCode conference(PlanAdopted adopted, LocalDate on, Entries<PlanEvent> entries) {
        @Nullable ConferenceId id = adopted.conferenceId();
        if (adopted.basis() == AdoptionBasis.CONFERENCE && id == null) {
            return CONFERENCE_MISSING;
        } else if (id != null && Conferences.request(entries, id).isEmpty()) {
            return CONFERENCE_UNKNOWN;
        } else if (adopted.basis() == AdoptionBasis.CONFERENCE && !Conferences.wasHeld(entries, id, on)
                || id != null && !Conferences.canHaveLedToPlan(entries, id, on)) {
            return CONFERENCE_NOT_HELD;
        }
        return entries.of(BottomLineSet.class)
                        .filter(bottomLine -> !bottomLine.on().isAfter(on))
                        .allMatch(bottomLine -> isMet(bottomLine, on, entries))
                ? null
                : BOTTOM_LINE_NOT_MET;
    }

    private static boolean isMet(Entry<BottomLineSet> bottomLine, LocalDate on, Entries<PlanEvent> entries) {
        return Conferences.until(entries, bottomLine.event().conferenceId(), PlanAcceptedByReferrer.class, on)
                .anyMatch(accepted -> Boolean.TRUE.equals(accepted.event().bottomLineMet()));
    }

    private static boolean hasOpenConference(Entries<PlanEvent> entries) {
        return entries.of(ConferenceRequested.class)
                .anyMatch(request -> Conferences.ends(entries, request.event().conferenceId())
                        .isEmpty());
    }

    /** Under the youth act a plan of professionals comes after the offer that the family makes one itself. */
    private static boolean mustBeOffered(Entries<PlanEvent> entries) {
        return entries.of(SupportPlanStarted.class)
                .map(Entry::event)
                .anyMatch(plan -> plan.form() == PlanForm.CARE_PLAN && plan.legalFrame() == LegalFrame.YOUTH_ACT);
    }

    private static void review(Entry<PlanReviewed> reviewed, Entries<PlanEvent> entries, List<Violation> violations) {
        PlanReviewed review = reviewed.event();
        if (entries.of(PlanAdopted.class).noneMatch(adopted -> !adopted.on().isAfter(reviewed.on()))) {
            violations.add(new Violation(PLAN_NOT_ADOPTED, reviewed.number()));
        }
        LocalDate next = review.nextReviewOn();
        if (next == null && review.outcome() != ReviewOutcome.FINISH) {
            violations.add(new Violation(NEXT_REVIEW_MISSING, reviewed.number()));
        } else if (next != null && !next.isAfter(reviewed.on())) {
            violations.add(new Violation(REVIEW_NOT_AHEAD, reviewed.number()));
        }
    }
}
