package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.HouseholdRefusal.PERSON_IN_OTHER_HOUSEHOLD;
import static nl.veerkracht.domain.household.HouseholdRefusal.REGISTRATION_CANNOT_BE_WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.FactRecord;
import nl.veerkracht.domain.shared.facts.Recorded;
import nl.veerkracht.domain.shared.facts.Rule;
import nl.veerkracht.domain.shared.facts.Violation;
import org.jspecify.annotations.Nullable;

/** The household's file: its facts, under all its rules. */
final class CaseRecord extends FactRecord<HouseholdEvent, Surroundings> {

    private static final List<Rule<HouseholdEvent>> RULES = List.of(
            CaseRules::violations,
            MembershipRules::violations,
            NetworkRules::violations,
            EnrolmentRules::violations,
            CareRules::violations,
            BaselineRules::violations,
            InvolvementRules::violations);

    CaseRecord() {
        super(Corrections::subject);
    }

    Recorded record(HouseholdCommand.Fact command, Surroundings surroundings) {
        return record(command.by(), () -> command.with(made(command, surroundings, null)), surroundings);
    }

    Recorded correct(HouseholdCommand.CorrectEntry command, Surroundings surroundings) {
        return correct(
                command.by(),
                new Replaces(command.entry(), command.reason()),
                () -> made(command.corrected(), surroundings, command.entry()),
                surroundings);
    }

    Recorded withdraw(HouseholdCommand.WithdrawEntry command, Surroundings surroundings) {
        return withdraw(
                command.by(),
                new EntryWithdrawn(command.householdId(), command.entry(), command.reason()),
                surroundings);
    }

    private HouseholdEvent made(HouseholdCommand.Fact command, Surroundings surroundings, @Nullable Long replaced) {
        return BirthMonths.conceal(command.event(surroundings, new Standing(entries(), replaced)), entries());
    }

    @Override
    protected List<Violation> violations(Entries<HouseholdEvent> candidate) {
        return candidate.violations(RULES);
    }

    @Override
    protected void check(HouseholdEvent event, Entries<HouseholdEvent> candidate, Surroundings surroundings) {
        RecordingRules.check(event, candidate, surroundings);
    }

    @Override
    protected HouseholdEvent keeping(HouseholdEvent original, HouseholdEvent corrected) {
        return Corrections.keepingTheTeam(original, corrected);
    }

    @Override
    protected void guardWithdrawal(HouseholdEvent original) {
        if (original instanceof HouseholdRegistered) {
            throw new Refusal(REGISTRATION_CANNOT_BE_WITHDRAWN);
        }
    }

    @Override
    protected void settle(Entries<HouseholdEvent> candidate, Surroundings surroundings) {
        Map<PersonId, List<Period>> before = MembershipRules.residences(entries());
        Map<PersonId, List<Period>> after = MembershipRules.residences(candidate);
        if (before.equals(after)) {
            return;
        }
        HouseholdId householdId =
                candidate.all().findFirst().orElseThrow().event().householdId();
        for (PersonId personId : members(candidate)) {
            List<Period> residence = after.getOrDefault(personId, List.of());
            boolean changed = !residence.equals(before.getOrDefault(personId, List.of()));
            if (changed && !surroundings.residences().claim(personId, householdId, residence)) {
                throw new Refusal(PERSON_IN_OTHER_HOUSEHOLD);
            }
        }
    }

    /** Everybody who is or was a member, with those who no longer are after a withdrawal. */
    private Set<PersonId> members(Entries<HouseholdEvent> candidate) {
        return Stream.concat(entries().of(HouseholdMemberAdded.class), candidate.of(HouseholdMemberAdded.class))
                .map(entry -> entry.event().personId())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
