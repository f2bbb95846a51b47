package nl.veerkracht.api.platform.surroundings;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.api.platform.personaldata.SafetySeal;
import nl.veerkracht.domain.assessment.AssessmentSurroundings;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.Window;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.coordinator.CoordinatorSurroundings;
import nl.veerkracht.domain.household.Surroundings;
import nl.veerkracht.domain.organisation.OrganisationSurroundings;
import nl.veerkracht.domain.programme.ProgrammeSurroundings;
import nl.veerkracht.domain.safetysignal.SafetySurroundings;
import nl.veerkracht.domain.supportplan.PlanRefusal;
import nl.veerkracht.domain.supportplan.PlanSurroundings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SurroundingsConfiguration {

    @Bean
    Clock clock(SurroundingsProperties properties) {
        return Clock.system(properties.zone());
    }

    @Bean
    ListedNeighbourhoods neighbourhoods(SurroundingsProperties properties) {
        return ListedNeighbourhoods.read(properties.neighbourhoods());
    }

    @Bean
    ListedInstruments instruments(SurroundingsProperties properties) {
        return ListedInstruments.read(properties.instruments());
    }

    @Bean
    ListedIndicators indicators() {
        return ListedIndicators.own();
    }

    /** The one bean that every command handler of assessments gets as its parameter. */
    @Bean
    AssessmentSurroundings assessmentSurroundings(
            Clock clock,
            AssessmentSurroundings.Instruments instruments,
            AssessmentSurroundings.Households households,
            SurroundingsProperties properties) {
        Map<Moment, Window> windows = new EnumMap<>(Moment.class);
        properties
                .measurementMoments()
                .forEach((moment, said) ->
                        windows.put(moment, new Window(said.months(), said.daysBefore(), said.daysAfter())));
        return new AssessmentSurroundings(clock, instruments, households, windows);
    }

    @Bean
    OrganisationSurroundings organisationSurroundings(Clock clock, OrganisationSurroundings.Names names) {
        return new OrganisationSurroundings(clock, names);
    }

    @Bean
    ProgrammeSurroundings programmeSurroundings(
            Clock clock,
            ProgrammeSurroundings.Codes codes,
            Surroundings.Neighbourhoods neighbourhoods,
            ProgrammeSurroundings.Indicators indicators) {
        return new ProgrammeSurroundings(clock, codes, neighbourhoods::exists, indicators);
    }

    @Bean
    CoordinatorSurroundings coordinatorSurroundings(
            Clock clock,
            OrganisationRegister organisations,
            CoordinatorSurroundings.Municipalities municipalities,
            CoordinatorSurroundings.Register register) {
        return new CoordinatorSurroundings(
                clock,
                id -> organisations
                        .find(id)
                        .map(found -> new CoordinatorSurroundings.OrganisationFacts(
                                found.municipality(), found.active(), found.version())),
                municipalities,
                register);
    }

    /** The one bean that every command handler of a signal gets as its parameter. Reads households, and holds none up. */
    @Bean
    SafetySurroundings safetySurroundings(
            Clock clock,
            AssessmentSurroundings.Households households,
            SafetySeal seal,
            SafetySurroundings.Register register) {
        return new SafetySurroundings(
                clock,
                household -> {
                    AssessmentSurroundings.HouseholdFacts facts = households.facts(household);
                    return new SafetySurroundings.HouseholdFacts(
                            facts.version(), facts.persons().keySet());
                },
                seal::seal,
                register);
    }

    @Bean
    Surroundings.CareProducts careProducts(SurroundingsProperties properties) {
        return ListedCareProducts.read(properties.careProducts());
    }

    /** The one bean that every command handler of a household gets as its parameter. */
    @Bean
    Surroundings surroundings(
            Clock clock,
            Surroundings.Neighbourhoods neighbourhoods,
            Surroundings.Programmes programmes,
            Surroundings.Residences residences,
            Surroundings.Providers providers,
            Surroundings.CareProducts careProducts,
            Surroundings.Plans plans,
            List<Surroundings.ClosingCheck> closingChecks) {
        return new Surroundings(
                clock, neighbourhoods, programmes, residences, providers, careProducts, plans, closingChecks);
    }

    /** The one bean that every command handler of a plan gets as its parameter. */
    @Bean
    PlanSurroundings planSurroundings(
            Clock clock,
            PlanSurroundings.Households households,
            PlanSurroundings.Coordinators coordinators,
            PlanSurroundings.Organisations organisations,
            PlanSurroundings.RunningPlans runningPlans,
            SurroundingsProperties properties) {
        return new PlanSurroundings(
                clock,
                households,
                coordinators,
                organisations,
                runningPlans,
                properties.conference().minimumParticipants());
    }

    /** A file does not close while a plan of the household runs. */
    @Bean
    Surroundings.ClosingCheck noPlanRuns(HouseholdPlans plans, HouseholdGate gate) {
        return (household, date) -> {
            gate.pass(household);
            return plans.runs(household) ? Optional.of(PlanRefusal.PLAN_STILL_RUNNING) : Optional.empty();
        };
    }
}
