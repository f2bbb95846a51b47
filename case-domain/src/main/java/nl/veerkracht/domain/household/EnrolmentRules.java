package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.HouseholdRefusal.ALREADY_ENROLLED;
import static nl.veerkracht.domain.household.HouseholdRefusal.CASE_HAS_NO_LEAD;
import static nl.veerkracht.domain.household.HouseholdRefusal.NOT_ENROLLED;
import static nl.veerkracht.domain.household.HouseholdRefusal.OUTSIDE_PROGRAMME_PERIOD;
import static nl.veerkracht.domain.household.HouseholdRefusal.PROGRAMME_OF_OTHER_MUNICIPALITY;
import static nl.veerkracht.domain.household.HouseholdRefusal.PROGRAMME_UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.household.Surroundings.ProgrammeFacts;
import nl.veerkracht.domain.household.events.HouseholdEnrolled;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.ParticipationEnded;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Spells;
import nl.veerkracht.domain.shared.facts.Spells.Spell;
import nl.veerkracht.domain.shared.facts.Violation;

/** In which programmes the household takes part, and when. */
final class EnrolmentRules {

    private EnrolmentRules() {}

    /** @return the programme in which {@code command} enrols, when a household of this municipality can enrol on that day */
    static ProgrammeFacts programme(HouseholdCommand.Enrol command, Surroundings surroundings) {
        ProgrammeFacts programme =
                surroundings.programmes().find(command.programmeId()).orElseThrow(() -> new Refusal(PROGRAMME_UNKNOWN));
        if (!programme.municipality().equals(command.by().actor().municipality())) {
            throw new Refusal(PROGRAMME_OF_OTHER_MUNICIPALITY);
        }
        Period period = programme.period();
        if (!period.contains(command.enrolledOn())) {
            throw new Refusal(
                    OUTSIDE_PROGRAMME_PERIOD,
                    Map.of("fromDate", period.fromDate(), "untilDate", String.valueOf(period.untilDate())));
        }
        return programme;
    }

    static List<Violation> violations(Entries<HouseholdEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        Spells<HouseholdEnrolled> participations = participations(entries);
        participations
                .beganTwice()
                .forEach(enrolled -> violations.add(new Violation(ALREADY_ENROLLED, enrolled.number())));
        participations.endedNothing().forEach(ended -> violations.add(new Violation(NOT_ENROLLED, ended.number())));
        participations
                .all()
                .map(Spell::began)
                .filter(enrolled -> CaseRules.leadOn(entries, enrolled.on()).isEmpty())
                .forEach(enrolled -> violations.add(new Violation(CASE_HAS_NO_LEAD, enrolled.number())));
        return violations;
    }

    /** @return when the household takes part, or took part, in programmes */
    static Spells<HouseholdEnrolled> participations(Entries<HouseholdEvent> entries) {
        return entries.spells(HouseholdEnrolled.class, ParticipationEnded.class);
    }
}
