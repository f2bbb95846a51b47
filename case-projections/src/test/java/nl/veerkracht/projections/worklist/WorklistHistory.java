package nl.veerkracht.projections.worklist;

import static nl.veerkracht.projections.casefile.History.DAUGHTER;
import static nl.veerkracht.projections.casefile.History.FATIMA;
import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.MOTHER;
import static nl.veerkracht.projections.casefile.History.day;
import static nl.veerkracht.projections.casefile.History.sealed;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.agenda.events.*;
import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import nl.veerkracht.projections.casefile.History;
import nl.veerkracht.projections.platform.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Writes the streams of one household, and asks its worklist about a day. */
final class WorklistHistory {

    static final PlanId PLAN = new PlanId("00000000-0000-4000-8000-0000000000d1");
    static final GoalId GOAL = new GoalId("00000000-0000-4000-8000-0000000000d2");
    static final ConferenceId CONFERENCE = new ConferenceId("00000000-0000-4000-8000-0000000000d5");
    static final CareId CARE = new CareId("00000000-0000-4000-8000-0000000000d4");
    static final ActionId ACTION = new ActionId("00000000-0000-4000-8000-0000000000d3");

    private static final Instant START = Instant.parse("2026-01-02T09:00:00Z");

    private final List<RecordedEvent<? extends DatedEvent>> events = new ArrayList<>();

    /** A mother and a daughter who was born in March 2010. */
    static WorklistHistory family() {
        return new WorklistHistory()
                .then(History.registration("hoogezand", null))
                .then(new CaseworkerAssigned(HOUSEHOLD, "fatima", CaseworkerRole.LEAD, day("2024-01-15"), null))
                .then(History.member(MOTHER, MemberRole.PARENT, "2024-01-15"))
                .then(new HouseholdMemberAdded(
                        HOUSEHOLD,
                        DAUGHTER,
                        sealed(DAUGHTER, "name"),
                        YearMonth.of(2010, 3),
                        sealed(DAUGHTER, "birth date"),
                        null,
                        MemberRole.CHILD,
                        Membership.PRIMARY,
                        day("2024-01-15"),
                        null));
    }

    WorklistHistory then(DatedEvent event) {
        String stream = event instanceof PlanEvent plan
                ? plan.planId().value()
                : event instanceof AssessmentEvent
                        ? AssessmentFileId.of(HOUSEHOLD).value()
                        : event instanceof AgendaEvent ? AgendaId.of(HOUSEHOLD).value() : HOUSEHOLD.value();
        long sequence = events.stream()
                .filter(recorded -> recorded.stream().equals(stream))
                .count();
        Instant at = START.plusSeconds(60L * events.size());
        events.add(new RecordedEvent<>(stream, sequence, at, FATIMA, event));
        return this;
    }

    List<RecordedEvent<? extends DatedEvent>> events() {
        return List.copyOf(events);
    }

    Worklist worklist() {
        return Worklist.foldAll(Worklist.empty(HOUSEHOLD), events);
    }

    WorklistPicture on(String date) {
        return WorklistPicture.of(worklist(), TestTerms.TERMS, day(date), Birthdays.NOT_OPENED);
    }

    /** @return the obligations of one kind on a day */
    List<Obligation> on(String date, ObligationKind kind) {
        return on(date).obligations().stream()
                .filter(obligation -> obligation.key().kind() == kind)
                .toList();
    }

    static SupportPlanStarted started(PlanForm form, LegalFrame frame, @Nullable String notifiedOn) {
        return new SupportPlanStarted(
                PLAN,
                HOUSEHOLD,
                3,
                form,
                frame,
                ScoreScale.ZERO_TO_TEN,
                notifiedOn == null ? null : day(notifiedOn),
                day("2026-01-12"),
                null);
    }

    static FamilyGroupPlanDeclined declined(String on) {
        return new FamilyGroupPlanDeclined(PLAN, HOUSEHOLD, 3, Set.of(MOTHER), DeclineReason.NO_WISH, day(on), null);
    }

    static ConferenceHeld held(String on) {
        return held(on, PLAN);
    }

    static ConferenceHeld held(String on, PlanId plan) {
        return new ConferenceHeld(
                plan,
                HOUSEHOLD,
                3,
                conferenceOf(plan),
                Set.of(MOTHER),
                Set.of(),
                List.of(new ConferencePhase(Phase.values()[0], LocalTime.of(14, 0), LocalTime.of(15, 0))),
                false,
                Set.of(),
                Set.of(),
                day(on),
                null);
    }

    static FollowUpDone called(String on) {
        return called(on, PLAN);
    }

    static FollowUpDone called(String on, PlanId plan) {
        return new FollowUpDone(plan, HOUSEHOLD, 3, conferenceOf(plan), 80, sealed(MOTHER, "note"), day(on), null);
    }

    private static ConferenceId conferenceOf(PlanId plan) {
        return plan.equals(PLAN) ? CONFERENCE : new ConferenceId(plan.value());
    }

    static ActionAgreed action(String byDate) {
        return new ActionAgreed(
                PLAN,
                HOUSEHOLD,
                3,
                ACTION,
                GOAL,
                sealed(MOTHER, "action"),
                DoerKind.HOUSEHOLD_MEMBER,
                MOTHER,
                null,
                day(byDate),
                day("2026-01-20"),
                null);
    }

    static PlanAdopted adopted(String on, String reviewOn) {
        return new PlanAdopted(
                PLAN, HOUSEHOLD, 3, Set.of(MOTHER), AdoptionBasis.KITCHEN_TABLE, null, day(reviewOn), day(on), null);
    }

    static PlanReviewed reviewed(String on, @Nullable String nextOn) {
        return new PlanReviewed(
                PLAN,
                HOUSEHOLD,
                nextOn == null ? ReviewOutcome.FINISH : ReviewOutcome.CONTINUE,
                nextOn == null ? null : day(nextOn),
                day(on),
                null);
    }

    static SupportPlanClosed closed(String on, PlanClosingReason reason) {
        return new SupportPlanClosed(PLAN, HOUSEHOLD, reason, day(on), null);
    }

    static EarlyReviewAsked reviewAsked(String on) {
        return new EarlyReviewAsked(HOUSEHOLD, 5, CARE, 4, 5, day(on), null);
    }

    static ObligationPostponed postponed(Obligation obligation, String to, String on) {
        return new ObligationPostponed(
                HOUSEHOLD,
                obligation.id(),
                obligation.key().kind(),
                obligation.dueIn().atEndOfMonth(),
                day(to),
                PostponementReason.NO_CAPACITY,
                day(on),
                null);
    }

    static ObligationSettled settled(Obligation obligation, String on) {
        return new ObligationSettled(
                HOUSEHOLD, obligation.id(), obligation.key().kind(), SettlementReason.NOT_WANTED, day(on), null);
    }

    static ConsentGiven consent(PersonId person, ConsentGiver by, String on, @Nullable String until) {
        return new ConsentGiven(
                HOUSEHOLD,
                person,
                ConsentScope.SHARE_WITH_PROVIDERS,
                by,
                until == null ? null : day(until),
                day(on),
                null);
    }

    static ConsentWithdrawn consentWithdrawn(PersonId person, ConsentEndReason reason, String on) {
        return new ConsentWithdrawn(HOUSEHOLD, person, ConsentScope.SHARE_WITH_PROVIDERS, reason, day(on), null);
    }
}
