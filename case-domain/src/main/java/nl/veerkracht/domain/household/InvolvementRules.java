package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.CareRefusal.INVOLVEMENT_ENDS_BEFORE_START;
import static nl.veerkracht.domain.household.CareRefusal.INVOLVEMENT_OVERLAPS;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.ProfessionalInvolvementRecorded;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;

/** What professionals really did is counted once: the periods of one organisation do not overlap. */
final class InvolvementRules {

    private InvolvementRules() {}

    static List<Violation> violations(Entries<HouseholdEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        List<Entry<ProfessionalInvolvementRecorded>> earlier = new ArrayList<>();
        entries.of(ProfessionalInvolvementRecorded.class).forEach(entry -> {
            if (!entry.event().untilDate().isAfter(entry.event().fromDate())) {
                violations.add(new Violation(INVOLVEMENT_ENDS_BEFORE_START, entry.number()));
            } else {
                if (earlier.stream().anyMatch(other -> isCountedTwice(other.event(), entry.event()))) {
                    violations.add(new Violation(INVOLVEMENT_OVERLAPS, entry.number()));
                }
                earlier.add(entry);
            }
        });
        return violations;
    }

    private static boolean isCountedTwice(ProfessionalInvolvementRecorded one, ProfessionalInvolvementRecorded other) {
        return one.organisationId().equals(other.organisationId())
                && period(one).overlaps(period(other));
    }

    private static Period period(ProfessionalInvolvementRecorded involvement) {
        return new Period(involvement.fromDate(), involvement.untilDate());
    }
}
