package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.HouseholdRefusal.ALREADY_IN_CIRCLE;
import static nl.veerkracht.domain.household.HouseholdRefusal.CARED_FOR_NOT_A_MEMBER;
import static nl.veerkracht.domain.household.HouseholdRefusal.CARER_IS_CARED_FOR;
import static nl.veerkracht.domain.household.HouseholdRefusal.CARER_UNKNOWN;
import static nl.veerkracht.domain.household.HouseholdRefusal.CONTACT_WITHOUT_INFORMATION;
import static nl.veerkracht.domain.household.HouseholdRefusal.IS_HOUSEHOLD_MEMBER;
import static nl.veerkracht.domain.household.HouseholdRefusal.NOT_IN_CIRCLE;
import static nl.veerkracht.domain.household.HouseholdRefusal.NO_SUCH_CONSENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.household.Entries.Entry;
import nl.veerkracht.domain.household.events.CarerIdentified;
import nl.veerkracht.domain.household.events.ConsentGiven;
import nl.veerkracht.domain.household.events.ConsentWithdrawn;
import nl.veerkracht.domain.household.events.InformationGiven;
import nl.veerkracht.domain.household.events.NetworkMemberAdded;
import nl.veerkracht.domain.household.events.NetworkMemberChanged;
import nl.veerkracht.domain.household.events.NetworkMemberLeft;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;

/** Who belongs to the household's circle, who cares for whom, and what people were told and agreed to. */
final class NetworkRules {

    /**
     * One time during which a person belongs to the circle.
     *
     * @param entry the entry that began it
     * @param period its days
     */
    record Bond(Entry<NetworkMemberAdded> entry, Period period) {
        PersonId personId() {
            return entry.event().personId();
        }
    }

    private NetworkRules() {}

    static List<Violation> violations(Entries entries) {
        List<Violation> violations = new ArrayList<>();
        List<Bond> bonds = bonds(entries, violations);
        List<MembershipRules.Stay> stays = MembershipRules.stays(entries, new ArrayList<>());
        for (Bond bond : bonds) {
            boolean livesHere = stays.stream()
                    .anyMatch(stay -> stay.personId().equals(bond.personId())
                            && stay.entry().number() < bond.entry().number()
                            && stay.period().overlaps(bond.period()));
            if (livesHere) {
                violations.add(new Violation(IS_HOUSEHOLD_MEMBER, bond.entry().number()));
            }
        }
        contactData(entries, violations);
        carers(entries, bonds, stays, violations);
        consents(entries, violations);
        return violations;
    }

    /** @return all times in the circle, by the date on which they began; what does not fit is added to {@code violations} */
    static List<Bond> bonds(Entries entries, List<Violation> violations) {
        List<Bond> bonds = new ArrayList<>();
        for (Entry<?> entry :
                entries.dated(NetworkMemberAdded.class, NetworkMemberChanged.class, NetworkMemberLeft.class)) {
            if (entry.event() instanceof NetworkMemberAdded added) {
                if (indexOfOpen(bonds, added.personId()) >= 0) {
                    violations.add(new Violation(ALREADY_IN_CIRCLE, entry.number()));
                } else {
                    bonds.add(new Bond(
                            new Entry<>(entry.number(), entry.origin(), added), new Period(added.fromDate(), null)));
                }
            } else if (entry.event() instanceof NetworkMemberLeft left) {
                int open = indexOfOpen(bonds, left.personId());
                if (open < 0) {
                    violations.add(new Violation(NOT_IN_CIRCLE, entry.number()));
                } else {
                    Bond bond = bonds.get(open);
                    bonds.set(
                            open,
                            new Bond(bond.entry(), new Period(bond.period().fromDate(), left.leftOn())));
                }
            } else if (entry.event() instanceof NetworkMemberChanged changed
                    && indexOfOpen(bonds, changed.personId()) < 0) {
                violations.add(new Violation(NOT_IN_CIRCLE, entry.number()));
            }
        }
        return bonds;
    }

    private static void contactData(Entries entries, List<Violation> violations) {
        entries.of(NetworkMemberAdded.class)
                .filter(added -> added.event().contact() != null)
                .filter(added -> !wasToldBefore(entries, added.event().personId(), added.number()))
                .forEach(added -> violations.add(new Violation(CONTACT_WITHOUT_INFORMATION, added.number())));
        entries.of(NetworkMemberChanged.class)
                .filter(changed -> changed.event().contact() != null)
                .filter(changed -> !wasToldBefore(entries, changed.event().personId(), changed.number()))
                .forEach(changed -> violations.add(new Violation(CONTACT_WITHOUT_INFORMATION, changed.number())));
    }

    /** What counts is that it was recorded before the contact data were: hence the origin, not the date. */
    private static boolean wasToldBefore(Entries entries, PersonId personId, long number) {
        return entries.of(InformationGiven.class)
                        .anyMatch(told -> told.event().personId().equals(personId) && told.origin() < number)
                || entries.of(ConsentGiven.class)
                        .anyMatch(given -> given.event().personId().equals(personId) && given.origin() < number);
    }

    private static void carers(
            Entries entries, List<Bond> bonds, List<MembershipRules.Stay> stays, List<Violation> violations) {
        entries.of(CarerIdentified.class).forEach(entry -> {
            CarerIdentified carer = entry.event();
            LocalDate on = carer.fromDate();
            boolean caredForLivesHere = livesHere(stays, carer.caresFor(), on);
            boolean inCircle = bonds.stream()
                    .anyMatch(bond -> bond.personId().equals(carer.personId())
                            && bond.period().contains(on));
            if (carer.personId().equals(carer.caresFor())) {
                violations.add(new Violation(CARER_IS_CARED_FOR, entry.number()));
            } else if (!inCircle && !livesHere(stays, carer.personId(), on)) {
                violations.add(new Violation(CARER_UNKNOWN, entry.number()));
            } else if (!caredForLivesHere) {
                violations.add(new Violation(CARED_FOR_NOT_A_MEMBER, entry.number()));
            }
        });
    }

    private static boolean livesHere(List<MembershipRules.Stay> stays, PersonId personId, LocalDate on) {
        return stays.stream()
                .anyMatch(stay ->
                        stay.personId().equals(personId) && stay.period().contains(on));
    }

    private static void consents(Entries entries, List<Violation> violations) {
        entries.of(ConsentWithdrawn.class).forEach(withdrawn -> {
            boolean stood = entries.dated(ConsentGiven.class, ConsentWithdrawn.class).stream()
                    .filter(entry -> entry.number() != withdrawn.number())
                    .filter(entry -> Entries.BY_DATE.compare(entry, withdrawn) < 0)
                    .filter(entry -> isAbout(entry, withdrawn.event()))
                    .reduce((earlier, later) -> later)
                    .filter(entry -> entry.event() instanceof ConsentGiven given
                            && (given.untilDate() == null || given.untilDate().isAfter(withdrawn.on())))
                    .isPresent();
            if (!stood) {
                violations.add(new Violation(NO_SUCH_CONSENT, withdrawn.number()));
            }
        });
    }

    private static boolean isAbout(Entry<?> entry, ConsentWithdrawn withdrawn) {
        if (entry.event() instanceof ConsentGiven given) {
            return given.personId().equals(withdrawn.personId()) && given.scope() == withdrawn.scope();
        }
        return entry.event() instanceof ConsentWithdrawn other
                && other.personId().equals(withdrawn.personId())
                && other.scope() == withdrawn.scope();
    }

    private static int indexOfOpen(List<Bond> bonds, PersonId personId) {
        for (int i = 0; i < bonds.size(); i++) {
            if (bonds.get(i).personId().equals(personId)
                    && bonds.get(i).period().untilDate() == null) {
                return i;
            }
        }
        return -1;
    }
}
