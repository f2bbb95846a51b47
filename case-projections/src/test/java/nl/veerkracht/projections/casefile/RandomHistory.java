package nl.veerkracht.projections.casefile;

import static nl.veerkracht.projections.casefile.History.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.projections.platform.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Random facts of every kind, and random histories of them: back-dated, future-dated, corrected and withdrawn. */
public final class RandomHistory {

    private static final int KINDS_WITHOUT_CARE = 18;
    private static final int KINDS = KINDS_WITHOUT_CARE + RandomCare.KINDS;
    private static final LocalDate MIDDLE = LocalDate.parse("2024-01-15");

    private RandomHistory() {}

    /** One step; numbers, so that a failing history shrinks to its core. */
    record Step(int kind, int person, int days, int variant, int target, int seconds) {

        LocalDate on() {
            return MIDDLE.plusDays(days);
        }
    }

    static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, KINDS - 1),
                        Arbitraries.integers().between(1, 5),
                        // few days, so that many facts share one; some in the past, some agreed ahead
                        Arbitraries.integers().between(-30, 30),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 200),
                        // a clock can be set back
                        Arbitraries.integers().between(-30, 600))
                .as(Step::new);
    }

    /** @return histories in which some steps correct or withdraw what stands */
    public static Arbitrary<List<RecordedEvent<HouseholdEvent>>> histories() {
        return steps().list().ofMinSize(1).ofMaxSize(60).map(RandomHistory::history);
    }

    private static List<RecordedEvent<HouseholdEvent>> history(List<Step> steps) {
        List<HouseholdEvent> events = new ArrayList<>(
                registered().events().stream().map(RecordedEvent::event).toList());
        List<Integer> standing = new ArrayList<>(List.of(0, 1));
        for (Step step : steps) {
            int target = standing.get(step.target() % standing.size());
            if (step.variant() == 0 && !(events.get(target) instanceof HouseholdRegistered)) {
                events.add(new EntryWithdrawn(HOUSEHOLD, target, CorrectionReason.OTHER));
                standing.remove((Integer) target);
            } else {
                standing.add(events.size());
                if (step.variant() <= 3) {
                    standing.remove((Integer) target);
                    events.add(correction(events.get(target), step, target));
                } else {
                    events.add(fact(step));
                }
            }
        }
        return recorded(events, steps);
    }

    private static HouseholdEvent correction(HouseholdEvent original, Step step, int target) {
        HouseholdEvent corrected =
                original instanceof HouseholdRegistered ? registration("hoogezand", null) : fact(step);
        HouseholdEvent sameKind = corrected.getClass() == original.getClass() ? corrected : original;
        return sameKind.replacing(new Replaces(target, CorrectionReason.NEW_INFORMATION));
    }

    private static List<RecordedEvent<HouseholdEvent>> recorded(List<HouseholdEvent> events, List<Step> steps) {
        List<RecordedEvent<HouseholdEvent>> history = new ArrayList<>();
        Instant now = START;
        for (HouseholdEvent event : events) {
            history.add(new RecordedEvent<>(HOUSEHOLD.value(), history.size(), now, FATIMA, event));
            now = now.plusSeconds(steps.get(history.size() % steps.size()).seconds());
        }
        return history;
    }

    static HouseholdEvent fact(Step step) {
        return step.kind() < KINDS_WITHOUT_CARE
                ? aboutPersons(step)
                : RandomCare.fact(step.kind() - KINDS_WITHOUT_CARE, step);
    }

    private static HouseholdEvent aboutPersons(Step step) {
        PersonId person = person(step.person());
        LocalDate on = step.on();
        String label = "value " + step.variant();
        return switch (step.kind()) {
            case 0, 1 ->
                new HouseholdMemberAdded(
                        HOUSEHOLD,
                        person,
                        sealed(person, label),
                        step.variant() > 5 ? YearMonth.of(2000 + step.variant(), 3) : null,
                        step.variant() > 5 ? sealed(person, "birth date") : null,
                        step.variant() % 2 == 0 ? sealed(person, "contact") : null,
                        MemberRole.values()[step.variant() % 5],
                        Membership.values()[step.variant() % 2],
                        on,
                        null);
            case 2 -> new HouseholdMemberLeft(HOUSEHOLD, person, on, LeavingReason.MOVED, null);
            case 3 ->
                new ChildBorn(
                        HOUSEHOLD,
                        person,
                        step.variant() % 2 == 0 ? sealed(person, label) : null,
                        YearMonth.from(on),
                        sealed(person, "born"),
                        null);
            case 4 ->
                new HouseholdEnrolled(
                        HOUSEHOLD, PROGRAMME, 0, on, TargetGroup.OGGZ, Set.of(1, 1 + step.variant() % 7 + 1), null);
            case 5 -> new ParticipationEnded(HOUSEHOLD, PROGRAMME, on, ParticipationEndReason.MOVED, null);
            case 6 ->
                new CaseworkerAssigned(
                        HOUSEHOLD, "user" + step.person(), CaseworkerRole.values()[step.variant() % 2], on, null);
            case 7 ->
                new CaseHandedOver(
                        HOUSEHOLD,
                        "fatima",
                        "user" + step.person(),
                        "hoogezand",
                        step.variant() % 2 == 0 ? "zuidbroek" : "hoogezand",
                        step.variant() % 3 == 0 ? sealed(person, "summary") : null,
                        on,
                        null);
            case 8 -> new HouseholdFileClosed(HOUSEHOLD, ClosingReason.DONE, RetentionClass.WMO, on, null);
            case 9 -> new HouseholdFileReopened(HOUSEHOLD, ReopeningReason.OTHER, on, null);
            default -> aroundTheHousehold(step, person, on, label);
        };
    }

    private static HouseholdEvent aroundTheHousehold(Step step, PersonId person, LocalDate on, String label) {
        return switch (step.kind()) {
            case 10, 11 ->
                new NetworkMemberAdded(
                        HOUSEHOLD,
                        person,
                        sealed(person, label),
                        null,
                        Tie.values()[step.variant() % 8],
                        1 + step.variant() % 3,
                        Set.copyOf(List.of(SupportType.values()[step.variant() % 4], SupportType.EMOTIONAL)),
                        TieChange.values()[step.variant() % 4],
                        TieSource.OWN,
                        nearby(step.variant()),
                        on,
                        null);
            case 12 ->
                new NetworkMemberChanged(
                        HOUSEHOLD,
                        person,
                        step.variant() % 2 == 0 ? 3 : null,
                        step.variant() % 3 == 0 ? Set.of() : null,
                        step.variant() % 4 == 0 ? TieQuality.MIXED : null,
                        null,
                        step.variant() % 5 == 0 ? sealed(person, label) : null,
                        on,
                        null);
            case 13 -> new NetworkMemberLeft(HOUSEHOLD, person, on, NetworkLeavingReason.DONE, null);
            case 14 ->
                new CarerIdentified(HOUSEHOLD, person, person(1 + step.variant() % 5), HoursBand.OVER_16, on, null);
            case 15 -> new InformationGiven(HOUSEHOLD, person, on, null);
            case 16 ->
                new ConsentGiven(
                        HOUSEHOLD,
                        person,
                        ConsentScope.values()[step.variant() % 4],
                        ConsentGiver.SELF,
                        step.variant() % 3 == 0 ? on.plusDays(5) : null,
                        on,
                        null);
            default ->
                step.variant() % 2 == 0
                        ? new ConsentWithdrawn(
                                HOUSEHOLD,
                                person,
                                ConsentScope.values()[step.variant() % 4],
                                ConsentEndReason.TAKEN_BACK,
                                on,
                                null)
                        : spoken(step, person, on, label);
        };
    }

    private static HouseholdEvent spoken(Step step, PersonId person, LocalDate on, String label) {
        return step.variant() % 3 == 0
                ? new ConcernRecorded(HOUSEHOLD, LifeDomain.FINANCES, Severity.ACUTE, on, null)
                : new StrengthRecorded(HOUSEHOLD, LifeDomain.PARENTING, sealed(person, label), on, null);
    }

    private static @Nullable Boolean nearby(int variant) {
        return variant % 3 == 0 ? null : Boolean.valueOf(variant % 2 == 0);
    }
}
