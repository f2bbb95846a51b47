package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.HouseholdRefusal.LEFT_BEFORE_JOINED;
import static nl.veerkracht.domain.household.HouseholdRefusal.MEMBER_ALREADY_PRESENT;
import static nl.veerkracht.domain.household.HouseholdRefusal.MEMBER_BEFORE_BIRTH;
import static nl.veerkracht.domain.household.HouseholdRefusal.MEMBER_IS_IN_CIRCLE;
import static nl.veerkracht.domain.household.HouseholdRefusal.NOT_AN_UNBORN_MEMBER;
import static nl.veerkracht.domain.household.HouseholdRefusal.NOT_A_MEMBER;
import static nl.veerkracht.domain.household.HouseholdRefusal.UNBORN_HAS_NO_BIRTH_DATE;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.veerkracht.domain.household.events.ChildBorn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdMemberLeft;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.household.events.NetworkMemberAdded;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Spells;
import nl.veerkracht.domain.shared.facts.Spells.Spell;
import nl.veerkracht.domain.shared.facts.Violation;
import org.jspecify.annotations.Nullable;

/** Who is a member of the household, and when (domain.md 2.3.1). */
final class MembershipRules {

    private static final Function<Entries<HouseholdEvent>, Map<PersonId, List<Period>>> RESIDENCES =
            MembershipRules::residencesOf;

    private MembershipRules() {}

    static List<Violation> violations(Entries<HouseholdEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        Spells<HouseholdMemberAdded> stays = stays(entries);
        stays.beganTwice().forEach(added -> violations.add(new Violation(MEMBER_ALREADY_PRESENT, added.number())));
        stays.endedNothing().forEach(left -> violations.add(new Violation(whyNotLeft(left, entries), left.number())));
        entries.of(HouseholdMemberAdded.class).forEach(added -> shape(added, violations));
        entries.of(ChildBorn.class).forEach(born -> {
            if (!isBirthOfUnbornMember(born, stays) || bornTwice(born, entries)) {
                violations.add(new Violation(NOT_AN_UNBORN_MEMBER, born.number()));
            }
        });
        Spells<NetworkMemberAdded> bonds = NetworkRules.bonds(entries);
        stays.all()
                .filter(stay -> bonds.of(stay.fact().personId())
                        .anyMatch(bond -> bond.began().number() < stay.began().number()
                                && bond.period().overlaps(stay.period())))
                .forEach(stay -> violations.add(
                        new Violation(MEMBER_IS_IN_CIRCLE, stay.began().number())));
        return violations;
    }

    /** @return when persons live, or lived, in the household */
    static Spells<HouseholdMemberAdded> stays(Entries<HouseholdEvent> entries) {
        return entries.spells(HouseholdMemberAdded.class, HouseholdMemberLeft.class);
    }

    private static HouseholdRefusal whyNotLeft(Entry<?> left, Entries<HouseholdEvent> entries) {
        boolean joinsLater = entries.of(HouseholdMemberAdded.class)
                .anyMatch(added -> added.event().personId().equals(((HouseholdMemberLeft) left.event()).personId())
                        && added.on().isAfter(left.on()));
        return joinsLater ? LEFT_BEFORE_JOINED : NOT_A_MEMBER;
    }

    /** @return the days on which persons live here, as far as recorded; a secondary membership does not count */
    static Map<PersonId, List<Period>> residences(Entries<HouseholdEvent> entries) {
        return entries.view(RESIDENCES);
    }

    private static Map<PersonId, List<Period>> residencesOf(Entries<HouseholdEvent> entries) {
        Map<PersonId, List<Period>> residences = new HashMap<>();
        stays(entries)
                .all()
                .filter(stay -> stay.fact().membership() == Membership.PRIMARY)
                .forEach(stay -> residences
                        .computeIfAbsent(stay.fact().personId(), person -> new ArrayList<>())
                        .add(stay.period()));
        return residences;
    }

    private static void shape(Entry<HouseholdMemberAdded> entry, List<Violation> violations) {
        HouseholdMemberAdded added = entry.event();
        @Nullable YearMonth bornIn = added.bornIn();
        if (added.role() == MemberRole.UNBORN) {
            if (bornIn != null || added.birthDate() != null) {
                violations.add(new Violation(UNBORN_HAS_NO_BIRTH_DATE, entry.number()));
            }
        } else if (bornIn != null && added.fromDate().isBefore(bornIn.atDay(1))) {
            violations.add(new Violation(MEMBER_BEFORE_BIRTH, entry.number()));
        }
    }

    /** The day of birth is not known to rules: its month is compared, so a child may be born in the month of joining. */
    private static boolean isBirthOfUnbornMember(Entry<ChildBorn> born, Spells<HouseholdMemberAdded> stays) {
        YearMonth month = born.event().bornIn();
        return stays.of(born.event().personId())
                .filter(stay -> stay.fact().role() == MemberRole.UNBORN)
                .map(Spell::period)
                .anyMatch(period -> !YearMonth.from(period.fromDate()).isAfter(month)
                        && (period.untilDate() == null
                                || !YearMonth.from(period.untilDate()).isBefore(month)));
    }

    private static boolean bornTwice(Entry<ChildBorn> born, Entries<HouseholdEvent> entries) {
        return entries.of(ChildBorn.class)
                .anyMatch(other -> other.number() < born.number()
                        && other.event().personId().equals(born.event().personId()));
    }
}
