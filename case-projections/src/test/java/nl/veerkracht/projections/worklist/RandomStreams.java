package nl.veerkracht.projections.worklist;

import static nl.veerkracht.projections.casefile.History.FATIMA;
import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.START;
import static nl.veerkracht.projections.casefile.History.person;
import static nl.veerkracht.projections.casefile.History.sealed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.veerkracht.domain.agenda.events.*;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import nl.veerkracht.projections.casefile.RandomHistory;
import nl.veerkracht.projections.platform.RecordedEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;

/** Random streams of one household: its file, two plans and its agenda, with facts that are back-dated, corrected and withdrawn. */
public final class RandomStreams {

    private static final List<PlanId> PLANS = List.of(
            new PlanId("00000000-0000-4000-8000-0000000000d1"), new PlanId("00000000-0000-4000-8000-0000000000d9"));
    private static final int PLAN_KINDS = 10;
    private static final int AGENDA_KINDS = 4;

    private RandomStreams() {}

    /** One step; numbers, so that a failing history shrinks to its core. */
    private record Step(int kind, int days, int variant, int target, int seconds) {

        LocalDate on() {
            return LocalDate.parse("2024-01-15").plusDays(days);
        }
    }

    /** @return the streams of a household, each from its first event on */
    public static Arbitrary<List<List<RecordedEvent<DatedEvent>>>> all() {
        return Combinators.combine(
                        RandomHistory.histories(),
                        steps().list().ofMaxSize(30),
                        steps().list().ofMaxSize(15),
                        steps().list().ofMaxSize(15))
                .as((file, plan, other, agenda) ->
                        List.of(file(file), plan(PLANS.get(0), plan), plan(PLANS.get(1), other), agenda(agenda)));
    }

    /** @return one log of all streams, each in its own order */
    public static List<RecordedEvent<DatedEvent>> interleaved(
            List<List<RecordedEvent<DatedEvent>>> streams, Random random) {
        List<RecordedEvent<DatedEvent>> log = new ArrayList<>();
        int[] next = new int[streams.size()];
        int left = streams.stream().mapToInt(List::size).sum();
        while (log.size() < left) {
            int stream = random.nextInt(streams.size());
            if (next[stream] < streams.get(stream).size()) {
                log.add(streams.get(stream).get(next[stream]++));
            }
        }
        return log;
    }

    /** @return what the log holds of {@code recorded} */
    public static DomainEventMessage<?> message(RecordedEvent<DatedEvent> recorded) {
        String type = Worklist.STREAMS.stream()
                .filter(kind -> kind.events().isInstance(recorded.event()))
                .findFirst()
                .orElseThrow()
                .aggregate();
        return new GenericDomainEventMessage<>(
                type,
                recorded.stream(),
                recorded.sequence(),
                recorded.event(),
                Map.of("actor", "fatima"),
                recorded.stream() + "/" + recorded.sequence(),
                recorded.recordedAt());
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(-40, 40),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(-30, 600))
                .as(Step::new);
    }

    private static List<RecordedEvent<DatedEvent>> file(List<RecordedEvent<HouseholdEvent>> history) {
        return history.stream()
                .map(event -> new RecordedEvent<DatedEvent>(
                        event.stream(), event.sequence(), event.recordedAt(), event.recordedBy(), event.event()))
                .toList();
    }

    private static List<RecordedEvent<DatedEvent>> plan(PlanId plan, List<Step> steps) {
        SupportPlanStarted started = new SupportPlanStarted(
                plan,
                HOUSEHOLD,
                1,
                PlanForm.CARE_PLAN,
                plan.equals(PLANS.get(0)) ? LegalFrame.YOUTH_ACT : LegalFrame.SOCIAL_SUPPORT_ACT,
                ScoreScale.ZERO_TO_TEN,
                LocalDate.parse("2023-12-20"),
                LocalDate.parse("2024-01-02"),
                null);
        return recorded(
                plan.value(),
                started,
                steps,
                step -> planFact(plan, step),
                entry -> new PlanEntryWithdrawn(plan, HOUSEHOLD, entry, CorrectionReason.OTHER));
    }

    private static List<RecordedEvent<DatedEvent>> agenda(List<Step> steps) {
        return recorded(
                AgendaId.of(HOUSEHOLD).value(),
                null,
                steps,
                RandomStreams::agendaFact,
                entry -> new AgendaEntryWithdrawn(HOUSEHOLD, entry, CorrectionReason.OTHER));
    }

    private static DatedEvent planFact(PlanId plan, Step step) {
        LocalDate on = step.on();
        ActionId action =
                ActionId.of(new UUID(0x4000L, 0x8000000000000000L + 10 * PLANS.indexOf(plan) + step.variant() % 3));
        LocalDate later = on.plusDays(1 + step.variant() * 5L);
        return switch (step.kind() % PLAN_KINDS) {
            case 0 ->
                new FamilyGroupPlanDeclined(plan, HOUSEHOLD, 1, Set.of(person(1)), DeclineReason.NO_WISH, on, null);
            case 1, 2 ->
                new ActionAgreed(
                        plan,
                        HOUSEHOLD,
                        1,
                        action,
                        WorklistHistory.GOAL,
                        sealed(person(1), "action"),
                        DoerKind.HOUSEHOLD_MEMBER,
                        person(1),
                        null,
                        later,
                        on,
                        null);
            case 3 -> new ActionCompleted(plan, HOUSEHOLD, action, on, null);
            case 4 -> new ActionDropped(plan, HOUSEHOLD, action, DropReason.OTHER, on, null);
            case 5 ->
                new PlanAdopted(
                        plan, HOUSEHOLD, 1, Set.of(person(1)), AdoptionBasis.KITCHEN_TABLE, null, later, on, null);
            case 6 ->
                new PlanReviewed(
                        plan, HOUSEHOLD, ReviewOutcome.CONTINUE, step.variant() % 4 == 0 ? null : later, on, null);
            case 7 -> WorklistHistory.held(on.toString(), plan);
            case 8 -> WorklistHistory.called(on.toString(), plan);
            default ->
                new SupportPlanClosed(
                        plan,
                        HOUSEHOLD,
                        step.variant() % 2 == 0 ? PlanClosingReason.OTHER_PLAN : PlanClosingReason.OTHER,
                        on.plusDays(20),
                        null);
        };
    }

    private static DatedEvent agendaFact(Step step) {
        LocalDate on = step.on();
        ObligationId obligation = ObligationId.of(
                HOUSEHOLD, ObligationKind.PLAN_REVIEW.name(), PLANS.get(0).value(), 1 + step.variant() % 4);
        return switch (step.kind() % AGENDA_KINDS) {
            case 0, 1 -> new EarlyReviewAsked(HOUSEHOLD, 1, WorklistHistory.CARE, 0, step.variant(), on, null);
            case 2 ->
                new ObligationPostponed(
                        HOUSEHOLD,
                        obligation,
                        ObligationKind.PLAN_REVIEW,
                        on,
                        on.plusDays(step.variant()),
                        PostponementReason.OTHER,
                        on,
                        null);
            default ->
                new ObligationSettled(
                        HOUSEHOLD, obligation, ObligationKind.PLAN_REVIEW, SettlementReason.OTHER, on, null);
        };
    }

    private static List<RecordedEvent<DatedEvent>> recorded(
            String stream,
            @Nullable DatedEvent first,
            List<Step> steps,
            Function<Step, DatedEvent> fact,
            Function<Long, DatedEvent> withdrawal) {
        List<RecordedEvent<DatedEvent>> history = new ArrayList<>();
        List<Integer> standing = new ArrayList<>();
        Instant now = START;
        if (first != null) {
            history.add(new RecordedEvent<>(stream, 0, now, FATIMA, first));
        }
        for (Step step : steps) {
            now = now.plusSeconds(step.seconds());
            DatedEvent event = fact.apply(step);
            if (!standing.isEmpty() && step.variant() <= 3) {
                Integer target = standing.remove(step.target() % standing.size());
                DatedEvent original = history.get(target).event();
                event = step.variant() == 0 ? withdrawal.apply((long) target) : correction(original, event, target);
            }
            if (event.validOn() != null) {
                standing.add(history.size());
            }
            history.add(new RecordedEvent<>(stream, history.size(), now, FATIMA, event));
        }
        return history;
    }

    private static DatedEvent correction(DatedEvent original, DatedEvent fact, int target) {
        DatedEvent sameKind = fact.getClass() == original.getClass() ? fact : original;
        return sameKind.replacing(new Replaces(target, CorrectionReason.NEW_INFORMATION));
    }
}
