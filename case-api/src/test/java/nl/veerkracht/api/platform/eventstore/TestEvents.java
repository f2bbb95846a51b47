package nl.veerkracht.api.platform.eventstore;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.domain.household.events.ConcernRecorded;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.household.events.Severity;
import nl.veerkracht.domain.personaldata.Sealer;
import nl.veerkracht.domain.shared.HouseholdId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Events to fill a log with. */
final class TestEvents {

    static final Instant NOW = Instant.parse("2024-01-15T09:00:00Z");
    static final Instant YEARS_AGO = Instant.parse("2016-03-01T08:00:00Z");

    /** Not secret, but the same text never shows in clear: for tests of everything except the sealing. */
    static final Sealer SEALER = (subjects, clear) ->
            Base64.getEncoder().encodeToString(("sealed:" + clear).getBytes(StandardCharsets.UTF_8));

    private TestEvents() {}

    /** @return the id of the household with this number */
    static String household(int number) {
        return new UUID(0, number).toString();
    }

    static DomainEventMessage<?> event(String household, long sequence) {
        return event(household, sequence, NOW);
    }

    static DomainEventMessage<?> event(String household, long sequence, Instant recordedAt) {
        ConcernRecorded concern = new ConcernRecorded(
                new HouseholdId(household), LifeDomain.HOUSING, Severity.LIGHT, LocalDate.of(2024, 1, 15), null);
        return new GenericDomainEventMessage<>(
                "Household",
                household,
                sequence,
                concern,
                Map.of(EventMetadata.ACTOR, "anja"),
                UUID.randomUUID().toString(),
                recordedAt);
    }

    /** @return events of one stream, from {@code first} on */
    static DomainEventMessage<?>[] events(String household, long first, int count, Instant recordedAt) {
        DomainEventMessage<?>[] events = new DomainEventMessage<?>[count];
        for (int number = 0; number < count; number++) {
            events[number] = event(household, first + number, recordedAt);
        }
        return events;
    }
}
