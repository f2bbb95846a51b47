package nl.veerkracht.domain.organisation;

import static nl.veerkracht.domain.organisation.OrganisationRefusal.ORGANISATION_ALREADY_ENDED;
import static nl.veerkracht.domain.organisation.OrganisationRefusal.ORGANISATION_ENDED_BEFORE_START;

import java.util.List;
import nl.veerkracht.domain.organisation.events.OrganisationEnded;
import nl.veerkracht.domain.organisation.events.OrganisationEvent;
import nl.veerkracht.domain.organisation.events.OrganisationRegistered;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;

/** An organisation is in the register once: from its registration until its end. */
final class OrganisationRules {

    private OrganisationRules() {}

    static List<Violation> violations(Entries<OrganisationEvent> entries) {
        return entries.spells(OrganisationRegistered.class, OrganisationEnded.class).endedNothing().stream()
                .map(end -> new Violation(
                        end.on().isBefore(registration(entries).on())
                                ? ORGANISATION_ENDED_BEFORE_START
                                : ORGANISATION_ALREADY_ENDED,
                        end.number()))
                .toList();
    }

    /** @return the registration as it stands; there is always one */
    static Entry<OrganisationRegistered> registration(Entries<OrganisationEvent> entries) {
        return entries.of(OrganisationRegistered.class).findFirst().orElseThrow();
    }
}
