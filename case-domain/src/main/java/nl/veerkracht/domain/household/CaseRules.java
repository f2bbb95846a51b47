package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.HouseholdRefusal.ALREADY_ASSIGNED;
import static nl.veerkracht.domain.household.HouseholdRefusal.ENROLMENT_STILL_OPEN;
import static nl.veerkracht.domain.household.HouseholdRefusal.FILE_CLOSED;
import static nl.veerkracht.domain.household.HouseholdRefusal.FILE_NOT_CLOSED;
import static nl.veerkracht.domain.household.HouseholdRefusal.HANDOVER_CHANGES_NOTHING;
import static nl.veerkracht.domain.household.HouseholdRefusal.HANDOVER_FROM_OTHER_TEAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.CaseworkerAssigned;
import nl.veerkracht.domain.household.events.CaseworkerRole;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdFileClosed;
import nl.veerkracht.domain.household.events.HouseholdFileReopened;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Spells;
import nl.veerkracht.domain.shared.facts.Violation;

/** With whom the file is, and whether it is open. */
final class CaseRules {

    private CaseRules() {}

    static List<Violation> violations(Entries<HouseholdEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        openAndClosed(entries, violations);
        handovers(entries, violations);
        assignments(entries, violations);
        return violations;
    }

    /** @return the lead caseworker (regisseur) on that day */
    static Optional<String> leadOn(Entries<HouseholdEvent> entries, LocalDate on) {
        return leads(entries)
                .filter(entry -> !entry.on().isAfter(on))
                .reduce((earlier, later) -> later)
                .map(CaseRules::lead);
    }

    /** The file concerns what was recorded when, so the order is that of recording; a correction keeps its place. */
    private static void openAndClosed(Entries<HouseholdEvent> entries, List<Violation> violations) {
        if (entries.hasNo(HouseholdFileClosed.class) && entries.hasNo(HouseholdFileReopened.class)) {
            return;
        }
        boolean closed = false;
        for (Entry<?> entry : entries.all().sorted(Entries.BY_ORIGIN).toList()) {
            if (entry.event() instanceof HouseholdFileReopened) {
                if (!closed) {
                    violations.add(new Violation(FILE_NOT_CLOSED, entry.number()));
                }
                closed = false;
            } else if (closed) {
                violations.add(new Violation(FILE_CLOSED, entry.number()));
            } else if (entry.event() instanceof HouseholdFileClosed close) {
                closed = true;
                if (takesPartAfter(entries, entry.origin(), close.closedOn())) {
                    violations.add(new Violation(ENROLMENT_STILL_OPEN, entry.number()));
                }
                if (CareRules.runsAfterClosing(entries, entry.origin(), close.closedOn())) {
                    violations.add(new Violation(CareRefusal.CARE_STILL_RUNNING, entry.number()));
                }
            }
        }
    }

    private static boolean takesPartAfter(Entries<HouseholdEvent> entries, long origin, LocalDate closedOn) {
        return EnrolmentRules.participations(entries)
                .all()
                .filter(participation -> participation.began().origin() < origin)
                .map(Spells.Spell::period)
                .anyMatch(period ->
                        period.untilDate() == null || period.untilDate().isAfter(closedOn));
    }

    private static void handovers(Entries<HouseholdEvent> entries, List<Violation> violations) {
        String team = entries.of(HouseholdRegistered.class)
                .findFirst()
                .map(entry -> entry.event().team())
                .orElse("");
        for (Entry<CaseHandedOver> entry :
                entries.of(CaseHandedOver.class).sorted(Entries.BY_ORIGIN).toList()) {
            CaseHandedOver handover = entry.event();
            boolean sameLead = leads(entries)
                    .filter(other -> Entries.BY_DATE.compare(other, entry) < 0)
                    .reduce((earlier, later) -> later)
                    .map(CaseRules::lead)
                    .filter(handover.toUser()::equals)
                    .isPresent();
            if (!handover.fromTeam().equals(team)) {
                violations.add(new Violation(HANDOVER_FROM_OTHER_TEAM, entry.number()));
            } else if (sameLead && handover.toTeam().equals(team)) {
                violations.add(new Violation(HANDOVER_CHANGES_NOTHING, entry.number()));
            }
            team = handover.toTeam();
        }
    }

    private static void assignments(Entries<HouseholdEvent> entries, List<Violation> violations) {
        for (Entry<CaseworkerAssigned> entry :
                entries.of(CaseworkerAssigned.class).toList()) {
            CaseworkerAssigned assigned = entry.event();
            boolean already;
            if (assigned.role() == CaseworkerRole.LEAD) {
                already = leads(entries)
                        .filter(other -> Entries.BY_DATE.compare(other, entry) < 0)
                        .reduce((earlier, later) -> later)
                        .map(CaseRules::lead)
                        .filter(assigned.userId()::equals)
                        .isPresent();
            } else {
                already = entries.of(CaseworkerAssigned.class)
                        .filter(other -> Entries.BY_DATE.compare(other, entry) < 0)
                        .anyMatch(other -> other.event().role() == CaseworkerRole.SUPPORT
                                && other.event().userId().equals(assigned.userId()));
            }
            if (already) {
                violations.add(new Violation(ALREADY_ASSIGNED, entry.number()));
            }
        }
    }

    private static Stream<Entry<? extends HouseholdEvent>> leads(Entries<HouseholdEvent> entries) {
        return entries.dated(CaseworkerAssigned.class, CaseHandedOver.class).stream()
                .filter(entry -> !(entry.event() instanceof CaseworkerAssigned assigned)
                        || assigned.role() == CaseworkerRole.LEAD);
    }

    private static String lead(Entry<? extends HouseholdEvent> entry) {
        return entry.event() instanceof CaseworkerAssigned assigned
                ? assigned.userId()
                : ((CaseHandedOver) entry.event()).toUser();
    }
}
