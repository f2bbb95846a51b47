package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.HouseholdRefusal.ALREADY_IN_CIRCLE;
import static nl.veerkracht.domain.household.HouseholdRefusal.CARED_FOR_NOT_A_MEMBER;
import static nl.veerkracht.domain.household.HouseholdRefusal.CARER_IS_CARED_FOR;
import static nl.veerkracht.domain.household.HouseholdRefusal.CARER_UNKNOWN;
import static nl.veerkracht.domain.household.HouseholdRefusal.CONSENT_DID_NOT_EXPIRE;
import static nl.veerkracht.domain.household.HouseholdRefusal.CONTACT_WITHOUT_INFORMATION;
import static nl.veerkracht.domain.household.HouseholdRefusal.IS_HOUSEHOLD_MEMBER;
import static nl.veerkracht.domain.household.HouseholdRefusal.NOT_IN_CIRCLE;
import static nl.veerkracht.domain.household.HouseholdRefusal.NO_SUCH_CONSENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.domain.household.events.CarerIdentified;
import nl.veerkracht.domain.household.events.ConsentEndReason;
import nl.veerkracht.domain.household.events.ConsentGiven;
import nl.veerkracht.domain.household.events.ConsentWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.InformationGiven;
import nl.veerkracht.domain.household.events.NetworkMemberAdded;
import nl.veerkracht.domain.household.events.NetworkMemberChanged;
import nl.veerkracht.domain.household.events.NetworkMemberLeft;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Spells;
import nl.veerkracht.domain.shared.facts.Violation;

/** Who belongs to the household's circle, who cares for whom, and what people were told and agreed to. */
final class NetworkRules {

    private NetworkRules() {}

    static List<Violation> violations(Entries<HouseholdEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        Spells<NetworkMemberAdded> bonds = bonds(entries);
        Spells<HouseholdMemberAdded> stays = MembershipRules.stays(entries);
        bonds.beganTwice().forEach(added -> violations.add(new Violation(ALREADY_IN_CIRCLE, added.number())));
        bonds.endedNothing().forEach(left -> violations.add(new Violation(NOT_IN_CIRCLE, left.number())));
        entries.of(NetworkMemberChanged.class)
                .filter(changed -> bonds.of(changed.event().personId()).noneMatch(bond -> bond.holdsAt(changed)))
                .forEach(changed -> violations.add(new Violation(NOT_IN_CIRCLE, changed.number())));
        bonds.all()
                .filter(bond -> stays.of(bond.fact().personId())
                        .anyMatch(stay -> stay.began().number() < bond.began().number()
                                && stay.period().overlaps(bond.period())))
                .forEach(bond -> violations.add(
                        new Violation(IS_HOUSEHOLD_MEMBER, bond.began().number())));
        contactData(entries, violations);
        carers(entries, bonds, stays, violations);
        consents(entries, violations);
        return violations;
    }

    /** @return when persons belong, or belonged, to the circle */
    static Spells<NetworkMemberAdded> bonds(Entries<HouseholdEvent> entries) {
        return entries.spells(NetworkMemberAdded.class, NetworkMemberLeft.class);
    }

    private static void contactData(Entries<HouseholdEvent> entries, List<Violation> violations) {
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
    private static boolean wasToldBefore(Entries<HouseholdEvent> entries, PersonId personId, long number) {
        return entries.of(InformationGiven.class)
                        .anyMatch(told -> told.event().personId().equals(personId) && told.origin() < number)
                || entries.of(ConsentGiven.class)
                        .anyMatch(given -> given.event().personId().equals(personId) && given.origin() < number);
    }

    private static void carers(
            Entries<HouseholdEvent> entries,
            Spells<NetworkMemberAdded> bonds,
            Spells<HouseholdMemberAdded> stays,
            List<Violation> violations) {
        entries.of(CarerIdentified.class).forEach(entry -> {
            CarerIdentified carer = entry.event();
            LocalDate on = carer.fromDate();
            if (carer.personId().equals(carer.caresFor())) {
                violations.add(new Violation(CARER_IS_CARED_FOR, entry.number()));
            } else if (!bonds.holdOn(carer.personId(), on) && !stays.holdOn(carer.personId(), on)) {
                violations.add(new Violation(CARER_UNKNOWN, entry.number()));
            } else if (!stays.holdOn(carer.caresFor(), on)) {
                violations.add(new Violation(CARED_FOR_NOT_A_MEMBER, entry.number()));
            }
        });
    }

    private static void consents(Entries<HouseholdEvent> entries, List<Violation> violations) {
        entries.of(ConsentWithdrawn.class).forEach(withdrawn -> {
            Optional<LocalDate> until = entries.dated(ConsentGiven.class, ConsentWithdrawn.class).stream()
                    .filter(entry -> entry.number() != withdrawn.number())
                    .filter(entry -> Entries.BY_DATE.compare(entry, withdrawn) < 0)
                    .filter(entry -> isAbout(entry, withdrawn.event()))
                    .reduce((earlier, later) -> later)
                    .flatMap(entry -> entry.event() instanceof ConsentGiven given
                            ? Optional.of(Objects.requireNonNullElse(given.untilDate(), LocalDate.MAX))
                            : Optional.empty());
            boolean expired = withdrawn.event().reason() == ConsentEndReason.EXPIRED;
            if (expired && until.filter(withdrawn.on()::equals).isEmpty()) {
                violations.add(new Violation(CONSENT_DID_NOT_EXPIRE, withdrawn.number()));
            } else if (!expired && until.filter(withdrawn.on()::isBefore).isEmpty()) {
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
}
