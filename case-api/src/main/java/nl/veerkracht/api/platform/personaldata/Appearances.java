package nl.veerkracht.api.platform.personaldata;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.HouseholdRelated;
import nl.veerkracht.domain.shared.PersonId;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Knows in which files a person ever appeared: as a member, in the circle, or named by a text. Written in the transaction that
 * appends the event, so that an erasure, which cannot be taken back, never rests on a view that lags.
 */
public class Appearances {

    private final JdbcTemplate jdbc;

    Appearances(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the files in which the person appears, or appeared; also after an erasure */
    public Set<HouseholdId> householdsOf(PersonId person) {
        return new TreeSet<>(jdbc.query(
                "SELECT household_id FROM person_appearance WHERE person_id = ?",
                (row, number) -> HouseholdId.of(row.getObject(1, UUID.class)),
                UUID.fromString(person.value())));
    }

    /** @return the persons who appear, or appeared, in the file */
    public Set<PersonId> personsIn(HouseholdId household) {
        return new TreeSet<>(jdbc.query(
                "SELECT person_id FROM person_appearance WHERE household_id = ?",
                (row, number) -> PersonId.of(row.getObject(1, UUID.class)),
                UUID.fromString(household.value())));
    }

    /** Takes note of who appears in events that are being appended. */
    void note(List<? extends EventMessage<?>> appended) {
        for (EventMessage<?> message : appended) {
            if (message.getPayload() instanceof HouseholdRelated event) {
                personsOf(event).forEach(person -> note(person, event.householdId()));
            }
        }
    }

    private void note(PersonId person, HouseholdId household) {
        jdbc.update(
                "INSERT INTO person_appearance (person_id, household_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                UUID.fromString(person.value()),
                UUID.fromString(household.value()));
    }

    /** Reads every component, so that an event that is added to the catalogue later cannot be forgotten here. */
    static Set<PersonId> personsOf(HouseholdRelated event) {
        Set<PersonId> persons = new TreeSet<>();
        Arrays.stream(event.getClass().getRecordComponents())
                .map(component -> value(event, component))
                .forEach(value -> add(persons, value));
        return persons;
    }

    private static void add(Set<PersonId> persons, @Nullable Object value) {
        if (value instanceof PersonId person) {
            persons.add(person);
        } else if (value instanceof PersonalValue personal) {
            persons.addAll(personal.subjects());
        } else if (value instanceof Iterable<?> many) {
            many.forEach(one -> add(persons, one));
        }
    }

    private static @Nullable Object value(HouseholdRelated event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("events are public records: " + event.getClass(), unreadable);
        }
    }
}
