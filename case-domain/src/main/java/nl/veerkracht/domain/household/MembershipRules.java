package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.HouseholdRefusal.LEFT_BEFORE_JOINED;
import static nl.veerkracht.domain.household.HouseholdRefusal.MEMBER_ALREADY_PRESENT;
import static nl.veerkracht.domain.household.HouseholdRefusal.MEMBER_BEFORE_BIRTH;
import static nl.veerkracht.domain.household.HouseholdRefusal.MEMBER_IS_IN_CIRCLE;
import static nl.veerkracht.domain.household.HouseholdRefusal.NOT_AN_UNBORN_MEMBER;
import static nl.veerkracht.domain.household.HouseholdRefusal.NOT_A_MEMBER;
import static nl.veerkracht.domain.household.HouseholdRefusal.UNBORN_HAS_NO_BIRTH_DATE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.household.Entries.Entry;
import nl.veerkracht.domain.household.events.ChildBorn;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdMemberLeft;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is a member of the household, and when (domain.md 2.3.1). */
final class MembershipRules {

    /**
     * One stay of a person in the household.
     *
     * @param entry the entry that began it
     * @param period its days
     */
    record Stay(Entry<HouseholdMemberAdded> entry, Period period) {
        PersonId personId() {
            return entry.event().personId();
        }
    }

    private MembershipRules() {}

    static List<Violation> violations(Entries entries) {
        List<Violation> violations = new ArrayList<>();
        List<Stay> stays = stays(entries, violations);
        entries.of(HouseholdMemberAdded.class).forEach(added -> shape(added, violations));
        entries.of(ChildBorn.class).forEach(born -> {
            if (!isBirthOfUnbornMember(born, stays) || bornTwice(born, entries)) {
                violations.add(new Violation(NOT_AN_UNBORN_MEMBER, born.number()));
            }
        });
        List<NetworkRules.Bond> bonds = NetworkRules.bonds(entries, new ArrayList<>());
        for (Stay stay : stays) {
            boolean inCircle = bonds.stream()
                    .anyMatch(bond -> bond.personId().equals(stay.personId())
                            && bond.entry().number() < stay.entry().number()
                            && bond.period().overlaps(stay.period()));
            if (inCircle) {
                violations.add(new Violation(MEMBER_IS_IN_CIRCLE, stay.entry().number()));
            }
        }
        return violations;
    }

    /** @return all stays, by the date on which they began; what does not fit is added to {@code violations} */
    static List<Stay> stays(Entries entries, List<Violation> violations) {
        List<Stay> stays = new ArrayList<>();
        for (Entry<?> entry : entries.dated(HouseholdMemberAdded.class, HouseholdMemberLeft.class)) {
            if (entry.event() instanceof HouseholdMemberAdded added) {
                if (indexOfOpen(stays, added.personId()) >= 0) {
                    violations.add(new Violation(MEMBER_ALREADY_PRESENT, entry.number()));
                } else {
                    stays.add(new Stay(
                            new Entry<>(entry.number(), entry.origin(), added), new Period(added.fromDate(), null)));
                }
            } else if (entry.event() instanceof HouseholdMemberLeft left) {
                int open = indexOfOpen(stays, left.personId());
                if (open < 0) {
                    boolean joinsLater = entries.of(HouseholdMemberAdded.class)
                            .anyMatch(added -> added.event().personId().equals(left.personId())
                                    && added.on().isAfter(left.toDate()));
                    violations.add(new Violation(joinsLater ? LEFT_BEFORE_JOINED : NOT_A_MEMBER, entry.number()));
                } else {
                    Stay stay = stays.get(open);
                    stays.set(
                            open,
                            new Stay(stay.entry(), new Period(stay.period().fromDate(), left.toDate())));
                }
            }
        }
        return stays;
    }

    /** @return the days on which the person lives here, as far as recorded; a secondary membership does not count */
    static List<Period> residence(Entries entries, PersonId personId) {
        return stays(entries, new ArrayList<>()).stream()
                .filter(stay -> stay.personId().equals(personId))
                .filter(stay -> stay.entry().event().membership() == Membership.PRIMARY)
                .map(Stay::period)
                .toList();
    }

    /** @return whether the person is a member on that day */
    static boolean isMember(Entries entries, PersonId personId, LocalDate on) {
        return stays(entries, new ArrayList<>()).stream()
                .anyMatch(stay ->
                        stay.personId().equals(personId) && stay.period().contains(on));
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
    private static boolean isBirthOfUnbornMember(Entry<ChildBorn> born, List<Stay> stays) {
        YearMonth month = born.event().bornIn();
        return stays.stream()
                .anyMatch(stay -> stay.personId().equals(born.event().personId())
                        && stay.entry().event().role() == MemberRole.UNBORN
                        && !YearMonth.from(stay.period().fromDate()).isAfter(month)
                        && (stay.period().untilDate() == null
                                || !YearMonth.from(stay.period().untilDate()).isBefore(month)));
    }

    private static boolean bornTwice(Entry<ChildBorn> born, Entries entries) {
        return entries.of(ChildBorn.class)
                .anyMatch(other -> other.number() < born.number()
                        && other.event().personId().equals(born.event().personId()));
    }

    private static int indexOfOpen(List<Stay> stays, PersonId personId) {
        for (int i = 0; i < stays.size(); i++) {
            if (stays.get(i).personId().equals(personId)
                    && stays.get(i).period().untilDate() == null) {
                return i;
            }
        }
        return -1;
    }
}
