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
import nl.veerkracht.domain.household.Entries.Entry;
import nl.veerkracht.domain.household.Surroundings.ProgrammeFacts;
import nl.veerkracht.domain.household.events.HouseholdEnrolled;
import nl.veerkracht.domain.household.events.ParticipationEnded;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.Refusal;

/** In which programmes the household takes part, and when. */
final class EnrolmentRules {

    /**
     * One time during which the household takes part in a programme.
     *
     * @param entry the entry that began it
     * @param period its days
     */
    record Participation(Entry<HouseholdEnrolled> entry, Period period) {}

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

    static List<Violation> violations(Entries entries) {
        List<Violation> violations = new ArrayList<>();
        participations(entries, violations).stream()
                .map(Participation::entry)
                .filter(enrolled -> CaseRules.leadOn(entries, enrolled.on()).isEmpty())
                .forEach(enrolled -> violations.add(new Violation(CASE_HAS_NO_LEAD, enrolled.number())));
        return violations;
    }

    /** @return all participations, by date; what does not fit is added to {@code violations} */
    static List<Participation> participations(Entries entries, List<Violation> violations) {
        List<Participation> participations = new ArrayList<>();
        for (Entry<?> entry : entries.dated(HouseholdEnrolled.class, ParticipationEnded.class)) {
            if (entry.event() instanceof HouseholdEnrolled enrolled) {
                if (indexOfOpen(participations, enrolled.programmeId()) >= 0) {
                    violations.add(new Violation(ALREADY_ENROLLED, entry.number()));
                } else {
                    participations.add(new Participation(
                            new Entry<>(entry.number(), entry.origin(), enrolled),
                            new Period(enrolled.enrolledOn(), null)));
                }
            } else if (entry.event() instanceof ParticipationEnded ended) {
                int open = indexOfOpen(participations, ended.programmeId());
                if (open < 0) {
                    violations.add(new Violation(NOT_ENROLLED, entry.number()));
                } else {
                    Participation current = participations.get(open);
                    participations.set(
                            open,
                            new Participation(
                                    current.entry(), new Period(current.period().fromDate(), ended.endedOn())));
                }
            }
        }
        return participations;
    }

    private static int indexOfOpen(List<Participation> participations, Object programmeId) {
        for (int i = 0; i < participations.size(); i++) {
            Participation participation = participations.get(i);
            if (participation.entry().event().programmeId().equals(programmeId)
                    && participation.period().untilDate() == null) {
                return i;
            }
        }
        return -1;
    }
}
