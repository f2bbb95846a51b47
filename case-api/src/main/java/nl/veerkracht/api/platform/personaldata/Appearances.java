package nl.veerkracht.api.platform.personaldata;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.veerkracht.api.platform.eventstore.TableRows;
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

    /** How the components of an event are read. Asking a class for them is dear. */
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> event) {
            return Arrays.stream(event.getRecordComponents())
                    .filter(component -> canName(component.getType()))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

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

    /** @return who appears in which file, as rows of the table; for events of files that are not there yet */
    public static TableRows rows(Collection<? extends EventMessage<?>> events) {
        Map<HouseholdId, Set<PersonId>> appearances = new TreeMap<>();
        for (EventMessage<?> message : events) {
            if (message.getPayload() instanceof HouseholdRelated event) {
                addAll(appearances.computeIfAbsent(event.householdId(), household -> new TreeSet<>()), event);
            }
        }
        return new TableRows(
                "person_appearance",
                List.of("person_id", "household_id"),
                appearances.entrySet().stream()
                        .flatMap(file -> file.getValue().stream().<@Nullable Object[]>map(person -> new Object[] {
                            UUID.fromString(person.value()),
                            UUID.fromString(file.getKey().value())
                        }))
                        .toList());
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

    /** Reads every component that can name a person, so that an event that is added to the catalogue later cannot be forgotten here. */
    static Set<PersonId> personsOf(HouseholdRelated event) {
        Set<PersonId> persons = new TreeSet<>();
        addAll(persons, event);
        return persons;
    }

    private static void addAll(Set<PersonId> persons, HouseholdRelated event) {
        for (Method component : COMPONENTS.get(event.getClass())) {
            add(persons, value(event, component));
        }
    }

    private static boolean canName(Class<?> type) {
        return type == PersonId.class
                || type == PersonalValue.class
                || Iterable.class.isAssignableFrom(type)
                || type.isAssignableFrom(PersonId.class)
                || type.isAssignableFrom(PersonalValue.class);
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

    private static @Nullable Object value(HouseholdRelated event, Method component) {
        try {
            return component.invoke(event);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("events are public records: " + event.getClass(), unreadable);
        }
    }
}
