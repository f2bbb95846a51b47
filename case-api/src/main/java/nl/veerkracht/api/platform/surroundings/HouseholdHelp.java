package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.ProfessionalCareEnded;
import nl.veerkracht.domain.household.events.ProfessionalCareStarted;
import nl.veerkracht.domain.household.events.ProfessionalInvolvementRecorded;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.supportplan.PlanSurroundings.Helping;
import org.jspecify.annotations.Nullable;

/** Which organisations help a household, and when: by the care that is arranged, and by the work that was really done. */
final class HouseholdHelp {

    private HouseholdHelp() {}

    static List<Helping> of(List<HouseholdEvent> standing) {
        Map<CareId, ProfessionalCareStarted> running = new HashMap<>();
        List<Helping> help = new ArrayList<>();
        standing.stream()
                .filter(fact -> fact.validOn() != null)
                // The sort is stable: on one day the order of recording counts.
                .sorted(Comparator.comparing(fact -> Objects.requireNonNull(fact.validOn())))
                .forEach(fact -> {
                    if (fact instanceof ProfessionalCareStarted started) {
                        running.put(started.careId(), started);
                    } else if (fact instanceof ProfessionalCareEnded ended) {
                        ProfessionalCareStarted started = running.remove(ended.careId());
                        if (started != null) {
                            help.add(helping(started, ended.validOn()));
                        }
                    } else if (fact instanceof ProfessionalInvolvementRecorded work
                            && work.contacts() + work.minutes() > 0) {
                        help.add(new Helping(work.organisationId(), new Period(work.fromDate(), work.untilDate())));
                    }
                });
        running.values().forEach(started -> help.add(helping(started, started.untilDate())));
        return help;
    }

    private static Helping helping(ProfessionalCareStarted started, @Nullable LocalDate until) {
        return new Helping(started.organisationId(), new Period(started.fromDate(), until));
    }
}
