package nl.veerkracht.projections.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.shared.ActionId;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.supportplan.events.*;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.DatedFacts.Fact;
import nl.veerkracht.projections.platform.Entry;
import org.jspecify.annotations.Nullable;

/** What has to be done for one plan of a household. */
final class PlanObligations {

    private final DatedFacts facts;
    private final List<LocalDate> adoptions;
    private final Terms terms;
    private final LocalDate day;

    /** @param adoptions when plans of the household were adopted, this one among them */
    PlanObligations(DatedFacts facts, List<LocalDate> adoptions, Terms terms, LocalDate day) {
        this.facts = facts;
        this.adoptions = adoptions;
        this.terms = terms;
        this.day = day;
    }

    List<Awaited> all() {
        Optional<Fact<SupportPlanStarted>> started = facts.latest(day, SupportPlanStarted.class);
        if (started.isEmpty()) {
            return List.of();
        }
        SupportPlanStarted plan = started.get().event();
        PlanClosingReason closed = facts.latest(day, SupportPlanClosed.class)
                .map(fact -> fact.event().reason())
                .orElse(null);
        return Stream.of(ofReport(started.get()), ofDeclines(plan), reviews(), actions(), followUps())
                .flatMap(List::stream)
                .filter(awaited -> closed == null || awaited.isDone() || outlives(awaited, closed))
                .map(awaited -> awaited.ofPlan(plan.planId().value()))
                .toList();
    }

    /** With a plan that is closed ends what was to be done for it; who goes on with another one still has no plan. */
    private static boolean outlives(Awaited awaited, PlanClosingReason closed) {
        return awaited.key().kind() == ObligationKind.PLAN_AFTER_DECLINE && closed == PlanClosingReason.OTHER_PLAN;
    }

    private List<Awaited> ofReport(Fact<SupportPlanStarted> started) {
        SupportPlanStarted plan = started.event();
        LocalDate notifiedOn = plan.notifiedOn();
        if (plan.legalFrame() != LegalFrame.SOCIAL_SUPPORT_ACT || notifiedOn == null || notifiedOn.isAfter(day)) {
            return List.of();
        }
        String about = plan.planId().value();
        long entry = started.place();
        Optional<LocalDate> adopted = adopted(notifiedOn);
        Optional<LocalDate> handedIn = plan.form() == PlanForm.PERSONAL_PLAN ? Optional.of(plan.startedOn()) : adopted;
        return List.of(
                Awaited.within(TermCode.PERSONAL_PLAN, terms, ObligationKind.PERSONAL_PLAN, about, entry, notifiedOn)
                        .done(handedIn),
                Awaited.within(TermCode.INVESTIGATION, terms, ObligationKind.INVESTIGATION, about, entry, notifiedOn)
                        .done(adopted));
    }

    private List<Awaited> ofDeclines(SupportPlanStarted plan) {
        if (plan.legalFrame() != LegalFrame.YOUTH_ACT) {
            return List.of();
        }
        return facts.until(day, FamilyGroupPlanDeclined.class)
                .map(declined -> Awaited.within(
                                TermCode.PLAN_AFTER_DECLINE,
                                terms,
                                ObligationKind.PLAN_AFTER_DECLINE,
                                plan.planId().value(),
                                declined.place(),
                                declined.from())
                        .done(adopted(declined.from())))
                .toList();
    }

    private Optional<LocalDate> adopted(LocalDate since) {
        Optional<LocalDate> own = facts.latest(day, PlanAdopted.class).map(Fact::from);
        return own.isPresent()
                ? own
                : adoptions.stream()
                        .filter(on -> !on.isBefore(since) && !on.isAfter(day))
                        .min(Comparator.naturalOrder());
    }

    /** Each adoption and each review says when the next review is; the first review after it is that one. */
    private List<Awaited> reviews() {
        List<Awaited> reviews = new ArrayList<>();
        for (Entry entry : facts.until(day).toList()) {
            LocalDate nextOn = nextReview(entry.fact());
            boolean isReview = entry.fact() instanceof PlanReviewed;
            if (isReview && !reviews.isEmpty()) {
                int last = reviews.size() - 1;
                if (!reviews.get(last).isDone()) {
                    reviews.set(last, reviews.get(last).done(Optional.of(DatedFacts.validOn(entry))));
                }
            }
            if (nextOn != null) {
                String plan = ((PlanEvent) entry.fact()).planId().value();
                reviews.add(Awaited.agreed(
                        ObligationKind.PLAN_REVIEW, plan, entry.place(), DatedFacts.validOn(entry), nextOn));
            }
        }
        return reviews;
    }

    private static @Nullable LocalDate nextReview(DatedEvent fact) {
        if (fact instanceof PlanAdopted adopted) {
            return adopted.reviewOn();
        }
        return fact instanceof PlanReviewed reviewed ? reviewed.nextReviewOn() : null;
    }

    private List<Awaited> actions() {
        return facts.until(day, ActionAgreed.class)
                .map(agreed -> Awaited.agreed(
                                ObligationKind.ACTION,
                                agreed.event().actionId().value(),
                                agreed.place(),
                                agreed.from(),
                                agreed.event().byDate())
                        .concerning(agreed.event().personId())
                        .done(settled(agreed.event().actionId())))
                .toList();
    }

    /** The coordinator calls some weeks after a conference. */
    private List<Awaited> followUps() {
        return facts.until(day, ConferenceHeld.class)
                .map(held -> Awaited.within(
                                TermCode.FOLLOW_UP_CALL,
                                terms,
                                ObligationKind.FOLLOW_UP_CALL,
                                held.event().conferenceId().value(),
                                held.place(),
                                held.from())
                        .done(called(held.event().conferenceId())))
                .toList();
    }

    private Optional<LocalDate> called(ConferenceId conferenceId) {
        return facts.until(day, FollowUpDone.class)
                .filter(call -> call.event().conferenceId().equals(conferenceId))
                .map(Fact::from)
                .findFirst();
    }

    private Optional<LocalDate> settled(ActionId actionId) {
        return facts.until(day)
                .filter(entry -> actionId.equals(settledAction(entry.fact())))
                .map(DatedFacts::validOn)
                .findFirst();
    }

    private static @Nullable ActionId settledAction(DatedEvent fact) {
        if (fact instanceof ActionCompleted completed) {
            return completed.actionId();
        } else if (fact instanceof ActionDropped dropped) {
            return dropped.actionId();
        }
        return fact instanceof ActionHandedOn handedOn ? handedOn.actionId() : null;
    }
}
