package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.programme.ProgrammeRefusal.PARTNER_ALREADY_JOINED;
import static nl.veerkracht.domain.programme.ProgrammeRefusal.PARTNER_NOT_JOINED;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.programme.events.PartnerJoined;
import nl.veerkracht.domain.programme.events.PartnerLeft;
import nl.veerkracht.domain.programme.events.ProgrammeEvent;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Spells;
import nl.veerkracht.domain.shared.facts.Violation;

/** An organisation is a partner once at a time: from joining until leaving. */
final class PartnerRules {

    private PartnerRules() {}

    static List<Violation> violations(Entries<ProgrammeEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        Spells<PartnerJoined> partners = entries.spells(PartnerJoined.class, PartnerLeft.class);
        partners.beganTwice().forEach(joined -> violations.add(new Violation(PARTNER_ALREADY_JOINED, joined.number())));
        partners.endedNothing().forEach(left -> violations.add(new Violation(PARTNER_NOT_JOINED, left.number())));
        return violations;
    }
}
