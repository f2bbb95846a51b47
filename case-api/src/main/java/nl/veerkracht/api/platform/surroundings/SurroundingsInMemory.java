package nl.veerkracht.api.platform.surroundings;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.api.platform.eventstore.TableRows;
import nl.veerkracht.domain.agenda.AgendaSurroundings;
import nl.veerkracht.domain.assessment.AssessmentSurroundings;
import nl.veerkracht.domain.coordinator.CoordinatorSurroundings;
import nl.veerkracht.domain.household.Surroundings;
import nl.veerkracht.domain.programme.ProgrammeSurroundings;
import nl.veerkracht.domain.supportplan.PlanSurroundings;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * What decisions need from outside, over a log in memory that nobody else uses: the same folds, rules of registers and code lists
 * as over the log's database. One command at a time.
 */
public final class SurroundingsInMemory {

    private final ReservationsInMemory reservations = new ReservationsInMemory();
    private final AgendaSurroundings.Households careChanges;
    private final Map<Class<?>, Object> parameters;

    private SurroundingsInMemory(
            Lists lists, EventStore log, Clock clock, String municipality, Set<String> neighbourhoods) {
        HouseholdStreams streams = new StreamsInMemory(log);
        RegisterStreams registers = new RegisterStreams(new GivenLog(log));
        OrganisationRegister organisations = new OrganisationRegister(reservations, registers);
        RegisteredCoordinators coordinators =
                new RegisteredCoordinators(new CoordinatorRegister(reservations, registers), organisations);
        CoordinatorSurroundings.Municipalities municipalities =
                (code, date) -> code.equals(municipality) || lists.neighbourhoods.exists(code, date);
        SurroundingsConfiguration configured = new SurroundingsConfiguration();
        RememberedFacts<PlanSurroundings.HouseholdFacts> forPlans =
                new RememberedFacts<>(streams, new FoldedHouseholds(streams, reservations)::facts);
        RememberedFacts<AssessmentSurroundings.HouseholdFacts> forAssessments =
                new RememberedFacts<>(streams, new StreamHouseholdFacts(streams)::facts);
        this.careChanges = new StreamCareChanges(streams);
        Surroundings.Neighbourhoods known =
                (code, neighbourhood, date) -> code.equals(municipality) && neighbourhoods.contains(neighbourhood)
                        || lists.neighbourhoods.exists(code, neighbourhood, date);
        this.parameters = byType(List.of(
                configured.surroundings(
                        clock,
                        known,
                        new FoldedProgrammes(registers),
                        reservations,
                        new RegisteredProviders(organisations, reservations),
                        lists.careProducts,
                        new FoldedPlans(reservations, streams, reservations),
                        List.of(configured.noPlanRuns(reservations, reservations))),
                configured.planSurroundings(
                        clock,
                        household -> {
                            // A gate is passed by each decision, also by one that finds its facts remembered.
                            reservations.pass(household);
                            return forPlans.of(household);
                        },
                        coordinators,
                        coordinators,
                        reservations,
                        lists.properties),
                configured.assessmentSurroundings(clock, lists.instruments, forAssessments::of, lists.properties),
                configured.organisationSurroundings(clock, reservations),
                configured.programmeSurroundings(clock, reservations, known, lists.indicators),
                configured.coordinatorSurroundings(clock, organisations, municipalities, reservations)));
    }

    /** The configured code lists, read once for many logs. */
    public static final class Lists {

        private final SurroundingsProperties properties;
        private final ListedNeighbourhoods neighbourhoods;
        private final Surroundings.CareProducts careProducts;
        private final AssessmentSurroundings.Instruments instruments;
        private final ProgrammeSurroundings.Indicators indicators;

        /** @param environment where the application is configured */
        public Lists(Environment environment) {
            SurroundingsConfiguration configured = new SurroundingsConfiguration();
            properties = Binder.get(environment).bindOrCreate("veerkracht", SurroundingsProperties.class);
            neighbourhoods = configured.neighbourhoods(properties);
            careProducts = configured.careProducts(properties);
            instruments = configured.instruments(properties);
            indicators = configured.indicators();
        }

        /** @return the zone in which "today" is told */
        public ZoneId zone() {
            return properties.zone();
        }

        /**
         * @param log what was decided
         * @param clock tells the moment of the decision
         * @param municipality one that is there beside those of the code list
         * @param neighbourhoods the codes of its neighbourhoods
         */
        public SurroundingsInMemory over(EventStore log, Clock clock, String municipality, Set<String> neighbourhoods) {
            return new SurroundingsInMemory(this, log, clock, municipality, neighbourhoods);
        }
    }

    private static Map<Class<?>, Object> byType(List<?> parameters) {
        return parameters.stream().collect(Collectors.toMap(Object::getClass, Function.identity()));
    }

    /** @return what handlers get as their parameters, by its type: all but what an agenda needs */
    public Map<Class<?>, Object> parameters() {
        return parameters;
    }

    /** @return how the care of households changed */
    public AgendaSurroundings.Households careChanges() {
        return careChanges;
    }

    /** @return which plans households have */
    public HouseholdPlans plans() {
        return reservations;
    }

    /** What a command that was accepted has claimed stays. */
    public void commit() {
        reservations.commit();
    }

    /** What a refused command has claimed is taken back. */
    public void rollback() {
        reservations.rollback();
    }

    /** @return the rows that stand in the log's database beside its events */
    public List<TableRows> tables() {
        return reservations.tables();
    }
}
