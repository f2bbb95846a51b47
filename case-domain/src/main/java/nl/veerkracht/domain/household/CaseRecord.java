package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.HouseholdRefusal.ENTRY_STILL_NEEDED;
import static nl.veerkracht.domain.household.HouseholdRefusal.PERSON_IN_OTHER_HOUSEHOLD;
import static nl.veerkracht.domain.household.HouseholdRefusal.REGISTRATION_CANNOT_BE_WITHDRAWN;
import static nl.veerkracht.domain.household.HouseholdRefusal.STALE_VERSION;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.household.events.Replaces;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Refusal;

/**
 * The household's file, and the one way in which anything gets into it: make the entries as they would be, check all rules
 * over the whole, and only then record. So an invariant holds whatever the order of entering, and whatever is corrected or
 * withdrawn (ADR-0004).
 */
final class CaseRecord {

    private final Entries entries = new Entries();
    private long lastNumber = -1;

    /** Takes in what was recorded. */
    void on(HouseholdEvent event, long number) {
        entries.add(number, event);
        lastNumber = number;
    }

    Recorded record(HouseholdCommand.Fact command, Surroundings surroundings) {
        guardVersion(command);
        List<HouseholdEvent> events = new ArrayList<>(command.before());
        events.add(BirthMonths.conceal(command.event(surroundings), entries));
        return record(events, surroundings);
    }

    Recorded record(List<HouseholdEvent> events, Surroundings surroundings) {
        Entries candidate = with(events);
        events.forEach(event -> RecordingRules.check(event, candidate, surroundings));
        violations(candidate).stream().findFirst().ifPresent(violation -> {
            throw new Refusal(violation.code(), Map.of("entry", violation.entry()));
        });
        return commit(events, candidate, surroundings);
    }

    Recorded correct(HouseholdCommand.CorrectEntry command, Surroundings surroundings) {
        guardVersion(command);
        HouseholdEvent original = Corrections.standing(entries, command.entry(), lastNumber);
        HouseholdEvent corrected = Corrections.correct(
                original,
                BirthMonths.conceal(command.corrected().event(surroundings), entries),
                new Replaces(command.entry(), command.reason()));
        Entries candidate = with(List.of(corrected));
        RecordingRules.check(corrected, candidate, surroundings);
        List<Violation> violations = violations(candidate);
        violations.stream()
                .filter(violation -> violation.entry() == lastNumber + 1)
                .findFirst()
                .ifPresent(violation -> {
                    throw new Refusal(violation.code(), Map.of("entry", command.entry()));
                });
        refuseWhenNeeded(violations);
        return commit(List.of(corrected), candidate, surroundings);
    }

    Recorded withdraw(HouseholdCommand.WithdrawEntry command, Surroundings surroundings) {
        guardVersion(command);
        HouseholdEvent original = Corrections.standing(entries, command.entry(), lastNumber);
        if (original instanceof HouseholdRegistered) {
            throw new Refusal(REGISTRATION_CANNOT_BE_WITHDRAWN);
        }
        HouseholdEvent withdrawn = new EntryWithdrawn(command.householdId(), command.entry(), command.reason());
        Entries candidate = with(List.of(withdrawn));
        refuseWhenNeeded(violations(candidate));
        return commit(List.of(withdrawn), candidate, surroundings);
    }

    private void guardVersion(HouseholdCommand command) {
        Long expected = command.by().expectedVersion();
        if (expected != null && expected != lastNumber) {
            throw new Refusal(STALE_VERSION, Map.of("currentVersion", lastNumber));
        }
    }

    private Entries with(List<HouseholdEvent> events) {
        Entries candidate = entries.copy();
        for (int i = 0; i < events.size(); i++) {
            candidate.add(lastNumber + 1 + i, events.get(i));
        }
        return candidate;
    }

    private static List<Violation> violations(Entries candidate) {
        return Stream.of(
                        CaseRules.violations(candidate),
                        MembershipRules.violations(candidate),
                        NetworkRules.violations(candidate),
                        EnrolmentRules.violations(candidate))
                .flatMap(List::stream)
                .toList();
    }

    private static void refuseWhenNeeded(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refusal.naming(
                    ENTRY_STILL_NEEDED,
                    violations.stream()
                            .map(Violation::entry)
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    private Recorded commit(List<HouseholdEvent> events, Entries candidate, Surroundings surroundings) {
        HouseholdId householdId = events.get(0).householdId();
        for (PersonId personId : members(candidate)) {
            List<Period> residence = MembershipRules.residence(candidate, personId);
            boolean changed = !residence.equals(MembershipRules.residence(entries, personId));
            if (changed && !surroundings.residences().claim(personId, householdId, residence)) {
                throw new Refusal(PERSON_IN_OTHER_HOUSEHOLD);
            }
        }
        List<Long> numbers = LongStream.range(0, events.size())
                .mapToObj(i -> lastNumber + 1 + i)
                .toList();
        events.forEach(event -> apply(event));
        return new Recorded(numbers);
    }

    /** Everybody who is or was a member, with those who no longer are after a withdrawal. */
    private Set<PersonId> members(Entries candidate) {
        return Stream.concat(entries.of(HouseholdMemberAdded.class), candidate.of(HouseholdMemberAdded.class))
                .map(entry -> entry.event().personId())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
