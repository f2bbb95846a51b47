package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.HouseholdFacts;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.Households;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.Participation;
import nl.veerkracht.domain.household.events.ChildBorn;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEnrolled;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdFileClosed;
import nl.veerkracht.domain.household.events.HouseholdFileReopened;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.NetworkMemberAdded;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * What assessments need of a household, from the household's own stream within the transaction of the decision (ADR-0012). The
 * version is read first: what is recorded meanwhile is at most known too early, never said to be known and left out.
 */
@Component
class StreamHouseholdFacts implements Households {

    private static final Set<Class<?>> READ = Set.of(
            HouseholdMemberAdded.class,
            ChildBorn.class,
            NetworkMemberAdded.class,
            HouseholdEnrolled.class,
            HouseholdFileClosed.class,
            HouseholdFileReopened.class,
            EntryWithdrawn.class);

    private final HouseholdStreams streams;

    StreamHouseholdFacts(HouseholdStreams streams) {
        this.streams = streams;
    }

    @Override
    public HouseholdFacts facts(HouseholdId householdId) {
        long version = streams.version(householdId);
        boolean open = true;
        Map<PersonId, Optional<YearMonth>> persons = new HashMap<>();
        List<Participation> participations = new ArrayList<>();
        for (HouseholdEvent fact : StandingFacts.of(streams.read(householdId, READ))) {
            if (fact instanceof HouseholdMemberAdded added) {
                persons.merge(added.personId(), Optional.ofNullable(added.bornIn()), StreamHouseholdFacts::known);
            } else if (fact instanceof ChildBorn born) {
                persons.put(born.personId(), Optional.of(born.bornIn()));
            } else if (fact instanceof NetworkMemberAdded added) {
                persons.putIfAbsent(added.personId(), Optional.empty());
            } else if (fact instanceof HouseholdEnrolled enrolled) {
                participations.add(new Participation(enrolled.programmeId(), enrolled.enrolledOn()));
            } else {
                open = fact instanceof HouseholdFileReopened;
            }
        }
        // The sort is stable: of one day the order of recording stays.
        participations.sort(Comparator.<Participation, LocalDate>comparing(Participation::enrolledOn));
        return new HouseholdFacts(version, open, participations, persons);
    }

    private static Optional<YearMonth> known(Optional<YearMonth> before, Optional<YearMonth> after) {
        return after.isPresent() ? after : before;
    }
}
