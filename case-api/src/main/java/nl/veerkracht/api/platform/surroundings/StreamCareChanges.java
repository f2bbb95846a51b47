package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.surroundings.StandingFacts.Standing;
import nl.veerkracht.domain.agenda.AgendaSurroundings.CareChanges;
import nl.veerkracht.domain.agenda.AgendaSurroundings.Households;
import nl.veerkracht.domain.agenda.EarlyReviewRules.CareChange;
import nl.veerkracht.domain.agenda.EarlyReviewRules.Direction;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.ProfessionalCareIncreased;
import nl.veerkracht.domain.household.events.ProfessionalCareReduced;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.stereotype.Component;

/**
 * How the care of a household changed, from the household's own stream (ADR-0012). The version is read first: what is recorded
 * meanwhile is at most known too early, never said to be known and left out.
 */
@Component
class StreamCareChanges implements Households {

    private static final List<Class<?>> READ =
            List.of(ProfessionalCareReduced.class, ProfessionalCareIncreased.class, EntryWithdrawn.class);

    private final HouseholdStreams streams;

    StreamCareChanges(HouseholdStreams streams) {
        this.streams = streams;
    }

    @Override
    public CareChanges careChanges(HouseholdId householdId) {
        long version = streams.version(householdId);
        return new CareChanges(
                version,
                StandingFacts.numbered(streams.read(householdId, READ), HouseholdEvent.class).stream()
                        .flatMap(StreamCareChanges::change)
                        .toList());
    }

    private static Stream<CareChange> change(Standing<HouseholdEvent> fact) {
        if (fact.event() instanceof ProfessionalCareReduced less) {
            return Stream.of(
                    new CareChange(fact.number(), fact.origin(), less.careId(), Direction.LESS, less.fromDate()));
        } else if (fact.event() instanceof ProfessionalCareIncreased more) {
            return Stream.of(
                    new CareChange(fact.number(), fact.origin(), more.careId(), Direction.MORE, more.fromDate()));
        }
        return Stream.empty();
    }
}
