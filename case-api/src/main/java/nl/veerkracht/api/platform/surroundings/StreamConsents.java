package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import java.util.function.Function;
import nl.veerkracht.domain.household.automation.ConsentExpiryRules.ConsentFact;
import nl.veerkracht.domain.household.events.ConsentGiven;
import nl.veerkracht.domain.household.events.ConsentWithdrawn;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.stereotype.Component;

/** What stands about consents in a household's file, from the household's own stream: never from a view, which may lag. */
@Component
public class StreamConsents implements Function<HouseholdId, List<ConsentFact>> {

    private static final List<Class<?>> READ =
            List.of(ConsentGiven.class, ConsentWithdrawn.class, EntryWithdrawn.class);

    private final HouseholdStreams streams;

    StreamConsents(HouseholdStreams streams) {
        this.streams = streams;
    }

    @Override
    public List<ConsentFact> apply(HouseholdId householdId) {
        return StandingFacts.numbered(streams.read(householdId, READ), HouseholdEvent.class).stream()
                .map(fact -> new ConsentFact(fact.number(), fact.origin(), fact.event()))
                .toList();
    }
}
