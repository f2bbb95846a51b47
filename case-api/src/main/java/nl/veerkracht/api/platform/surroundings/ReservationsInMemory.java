package nl.veerkracht.api.platform.surroundings;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.veerkracht.api.platform.eventstore.TableRows;
import nl.veerkracht.domain.coordinator.CoordinatorSurroundings;
import nl.veerkracht.domain.household.Surroundings;
import nl.veerkracht.domain.organisation.OrganisationSurroundings;
import nl.veerkracht.domain.organisation.events.OrganisationRegistered;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.programme.ProgrammeSurroundings;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Identifier;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.supportplan.PlanSurroundings;
import org.jspecify.annotations.Nullable;

/**
 * The registers and reservations of a log that nobody else uses: what the tables of the log's database would hold. One command at a
 * time; what a refused one has claimed is taken back.
 */
final class ReservationsInMemory
        implements Surroundings.Residences,
                PlanSurroundings.RunningPlans,
                HouseholdPlans,
                OrganisationSurroundings.Names,
                ProgrammeSurroundings.Codes,
                OrganisationList,
                CoordinatorSurroundings.Register,
                CoordinatorList,
                HouseholdGate {

    private record Name(String municipality, OrganisationType type, String name) {}

    private final Map<PersonId, Map<HouseholdId, List<Period>>> residences = new TreeMap<>();
    private final Map<HouseholdId, Set<PlanId>> plans = new TreeMap<>();
    private final Map<HouseholdId, PlanId> running = new TreeMap<>();
    private final Map<OrganisationId, Name> names = new LinkedHashMap<>();
    private final Map<PersonId, String> coordinators = new LinkedHashMap<>();
    private final Set<HouseholdId> gates = new LinkedHashSet<>();
    private final Map<ProgrammeId, String> programmes = new LinkedHashMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    /** What was claimed since the last command stays. */
    void commit() {
        undo.clear();
    }

    /** Takes back what was claimed since the last command. */
    void rollback() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }

    @Override
    public boolean claim(PersonId personId, HouseholdId householdId, List<Period> periods) {
        List<Period> days = periods.stream()
                .filter(period -> !period.fromDate().equals(period.untilDate()))
                .toList();
        Map<HouseholdId, List<Period>> before = residences.getOrDefault(personId, Map.of());
        boolean taken = before.entrySet().stream()
                .filter(other -> !other.getKey().equals(householdId))
                .flatMap(other -> other.getValue().stream())
                .anyMatch(other -> days.stream().anyMatch(other::overlaps));
        if (!taken) {
            Map<HouseholdId, List<Period>> after = new TreeMap<>(before);
            after.put(householdId, days);
            put(residences, personId, after);
        }
        return !taken;
    }

    @Override
    public boolean claim(HouseholdId householdId, PlanId planId) {
        Set<PlanId> listed = new TreeSet<>(plans.getOrDefault(householdId, Set.of()));
        listed.add(planId);
        put(plans, householdId, listed);
        return !running.containsKey(householdId) && put(running, householdId, planId);
    }

    @Override
    public void release(HouseholdId householdId, PlanId planId) {
        if (running.remove(householdId, planId)) {
            undo.push(() -> running.put(householdId, planId));
        }
    }

    @Override
    public boolean runs(HouseholdId householdId) {
        return running.containsKey(householdId);
    }

    @Override
    public List<PlanId> of(HouseholdId householdId) {
        return List.copyOf(plans.getOrDefault(householdId, Set.of()));
    }

    @Override
    public boolean claim(OrganisationRegistered registration) {
        Name name = new Name(registration.municipality(), registration.type(), registration.name());
        boolean taken = names.entrySet().stream()
                .anyMatch(other ->
                        other.getValue().equals(name) && !other.getKey().equals(registration.organisationId()));
        return !taken && put(names, registration.organisationId(), name);
    }

    @Override
    public List<OrganisationId> in(String municipality) {
        return names.entrySet().stream()
                .filter(one -> one.getValue().municipality().equals(municipality))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void enter(PersonId personId, String municipality) {
        if (!coordinators.containsKey(personId)) {
            put(coordinators, personId, municipality);
        }
    }

    @Override
    public List<PersonId> all() {
        return List.copyOf(coordinators.keySet());
    }

    @Override
    public Optional<String> keeperOf(PersonId personId) {
        return Optional.ofNullable(coordinators.get(personId));
    }

    /** Nobody else is there. */
    @Override
    public void lock(PersonId personId) {}

    @Override
    public void pass(HouseholdId householdId) {
        if (gates.add(householdId)) {
            undo.push(() -> gates.remove(householdId));
        }
    }

    @Override
    public boolean claim(ProgrammeStarted started) {
        boolean taken = programmes.entrySet().stream()
                .anyMatch(other -> other.getValue().equals(started.code())
                        && !other.getKey().equals(started.programmeId()));
        return !taken && put(programmes, started.programmeId(), started.code());
    }

    private <K, V> boolean put(Map<K, V> map, K key, V value) {
        @Nullable V before = map.put(key, value);
        undo.push(before == null ? () -> map.remove(key) : () -> map.put(key, before));
        return true;
    }

    /** @return the rows that the log's database would have; a row comes after those that it refers to */
    List<TableRows> tables() {
        return List.of(
                new TableRows("programme_register", List.of("programme_id", "code"), rows(programmes.entrySet(), one ->
                        new Object[] {one.getKey().value(), one.getValue()})),
                new TableRows(
                        "organisation_register",
                        List.of("organisation_id", "municipality", "type", "name"),
                        rows(names.entrySet(), one -> new Object[] {
                            one.getKey().value(),
                            one.getValue().municipality(),
                            one.getValue().type().name(),
                            one.getValue().name()
                        })),
                new TableRows(
                        "coordinator_register",
                        List.of("person_id", "municipality"),
                        rows(coordinators.entrySet(), one ->
                                new Object[] {one.getKey().value(), one.getValue()})),
                ids("resident", "person_id", residences.keySet()),
                new TableRows(
                        "residence",
                        List.of("person_id", "household_id", "from_date", "until_date"),
                        residences.entrySet().stream()
                                .flatMap(person -> person.getValue().entrySet().stream()
                                        .flatMap(lived -> lived.getValue().stream()
                                                .map(days -> new Object[] {
                                                    person.getKey().value(),
                                                    lived.getKey().value(),
                                                    days.fromDate(),
                                                    days.untilDate()
                                                })))
                                .toList()),
                new TableRows(
                        "plan_register",
                        List.of("plan_id", "household_id"),
                        plans.entrySet().stream()
                                .flatMap(household -> household.getValue().stream()
                                        .map(plan -> new Object[] {
                                            plan.value(), household.getKey().value()
                                        }))
                                .toList()),
                new TableRows("running_plan", List.of("household_id", "plan_id"), rows(running.entrySet(), one ->
                        new Object[] {one.getKey().value(), one.getValue().value()})),
                ids("household_gate", "household_id", gates));
    }

    private static TableRows ids(String table, String column, Collection<? extends Identifier> ids) {
        return new TableRows(table, List.of(column), rows(ids, id -> new Object[] {id.value()}));
    }

    private static <T> List<@Nullable Object[]> rows(Collection<? extends T> all, Function<T, @Nullable Object[]> row) {
        return all.stream().<@Nullable Object[]>map(row::apply).toList();
    }
}
