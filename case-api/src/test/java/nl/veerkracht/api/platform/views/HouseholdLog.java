package nl.veerkracht.api.platform.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.JdbcOperations;

/** Records histories of households, readable and unreadable ones. */
final class HouseholdLog {

    static final LocalDate DAY = LocalDate.parse("2024-01-15");

    private final EventStore log;
    private final JdbcOperations database;

    HouseholdLog(EventStore log, JdbcOperations database) {
        this.log = log;
        this.database = database;
    }

    static HouseholdId newHousehold() {
        return new HouseholdId(UUID.randomUUID().toString());
    }

    /** Records a registration, the assignment of a lead, and one parent: entries 0 to 2. */
    HouseholdId registered(String team) {
        HouseholdId id = newHousehold();
        record(
                id,
                0,
                new HouseholdRegistered(
                        id, "GM1952", team, "WK195201", HouseholdType.values()[0], RegistrationSource.SELF, DAY, null));
        record(id, 1, new CaseworkerAssigned(id, "fatima", CaseworkerRole.LEAD, DAY, null));
        record(id, 2, parent(id));
        return id;
    }

    static HouseholdMemberAdded parent(HouseholdId id) {
        PersonId person = PersonId.of(UUID.randomUUID());
        return new HouseholdMemberAdded(
                id, person, sealedName(person), null, null, null, MemberRole.PARENT, Membership.PRIMARY, DAY, null);
    }

    /** Nobody has the key to this: whatever tries to open it fails. */
    static PersonalValue sealedName(PersonId person) {
        return PersonalValue.sealed(List.of(person), Base64.getEncoder().encodeToString(new byte[40]));
    }

    static ConcernRecorded concern(HouseholdId id) {
        return new ConcernRecorded(id, LifeDomain.FINANCES, Severity.SEVERE, DAY, null);
    }

    void record(HouseholdId id, long number, HouseholdEvent event) {
        log.publish(new GenericDomainEventMessage<>(
                "Household", id.value(), number, event, Map.of("actor", "fatima", "team", "hoogezand")));
    }

    /** Records an event that this version cannot read: as a newer one, or a damaged disk, would leave it. */
    void recordRaw(HouseholdId id, long number, String payloadType, String payload) {
        database.update(
                "INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,"
                        + " time_stamp, payload_type, payload_revision, payload, meta_data)"
                        + " VALUES (?, ?, ?, 'Household', '2024-01-15T09:00:00.000Z', ?, '1', ?, '{}')",
                UUID.randomUUID().toString(),
                id.value(),
                number,
                payloadType,
                payload);
    }

    /** Repairs it, as nobody but the owner of the log can. */
    void repair(HouseholdId id, long number) {
        database.update(
                "UPDATE domain_event_entry SET payload_type = 'household.concern-recorded', payload = ?"
                        + " WHERE aggregate_identifier = ? AND sequence_number = ?",
                "{\"householdId\":\"" + id.value()
                        + "\",\"lifeDomain\":\"FINANCES\",\"severity\":\"SEVERE\",\"occurredOn\":\"2024-01-15\"}",
                id.value(),
                number);
    }

    /** Does something while nobody can tell when the event at a position was recorded, so that no reader comes past it. */
    <T> T whileUnreadable(long position, Supplier<T> task) {
        String change = "UPDATE domain_event_entry SET time_stamp = ? WHERE global_index = ?";
        String moment = database.queryForObject(
                "SELECT time_stamp FROM domain_event_entry WHERE global_index = ?", String.class, position);
        database.update(change, "no moment", position);
        try {
            return task.get();
        } finally {
            database.update(change, moment, position);
        }
    }

    /** Waits until the views have everything. */
    void awaitViews(ViewPositions positions) {
        long head = log.createHeadToken().position().orElseThrow();
        assertThat(positions.await(head, Duration.ofSeconds(10)))
                .as("the views reach position %s", head)
                .isTrue();
    }
}
