package nl.veerkracht.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.queryhandling.QueryHandler;

/** How classes of one kind are written. A rule may match nothing in one module; see {@link Walls}. */
public interface Customs {

    @ArchTest
    ArchRule events_are_records_with_a_revision = classes()
            .that()
            .resideInAPackage(Walls.DOMAIN)
            .and()
            .resideInAPackage("..events..")
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should(Conditions.beAPartOfTheEventContract())
            .allowEmptyShould(true)
            .because("ADR-0003: an event has a frozen shape and a revision from its first day");

    @ArchTest
    ArchRule commands_are_handled_by_aggregates = codeUnits()
            .that()
            .areAnnotatedWith(CommandHandler.class)
            .or()
            .areAnnotatedWith(EventSourcingHandler.class)
            .should()
            .beDeclaredInClassesThat(Conditions.AGGREGATE_OR_ITS_PART)
            .allowEmptyShould(true)
            .because("ADR-0012: what is decided is decided in the aggregate's own transaction");

    @ArchTest
    ArchRule events_are_handled_by_projections_and_automations = codeUnits()
            .that()
            .areAnnotatedWith(EventHandler.class)
            .should()
            .beDeclaredInClassesThat(Conditions.PROJECTION.or(resideInAPackage("..automation..")))
            .allowEmptyShould(true)
            .because("ADR-0005: who listens is found by name");

    @ArchTest
    ArchRule queries_are_handled_by_query_handlers = codeUnits()
            .that()
            .areAnnotatedWith(QueryHandler.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("QueryHandler")
            .allowEmptyShould(true)
            .because("ADR-0005: who answers is found by name");

    @ArchTest
    ArchRule listeners_name_their_processing_group = classes()
            .that(Conditions.HANDLES_EVENTS)
            .should(beAnnotatedWith(ProcessingGroup.class))
            .allowEmptyShould(true)
            .because("ADR-0021: a token belongs to a name that does not move with a class");

    @ArchTest
    ArchRule automations_keep_out_of_a_replay = classes()
            .that(Conditions.HANDLES_EVENTS.and(resideInAPackage("..automation..")))
            .should(beAnnotatedWith(DisallowReplay.class))
            .allowEmptyShould(true)
            .because("ADR-0021: a rebuild has no side effects");

    @ArchTest
    ArchRule time_and_chance_come_from_outside = noClasses()
            .that()
            .resideInAnyPackage(Walls.DOMAIN, Walls.PROJECTIONS)
            .should()
            .callCodeUnitWhere(Conditions.readsTheClockOrDrawsLots())
            .allowEmptyShould(true)
            .because("ADR-0005: the same history gives the same answer, whenever it is asked");

    @ArchTest
    ArchRule the_domain_counts_in_whole_numbers = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(Walls.DOMAIN)
            .should(Conditions.holdAFraction())
            .allowEmptyShould(true)
            .because("ADR-0003: a stored number reads back as it was written");

    @ArchTest
    ArchRule dependencies_come_by_the_constructor = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("nl.veerkracht..")
            .should(Conditions.beInjected())
            .because("ADR-0001: what a class needs stands in its constructor");

    @ArchTest
    ArchRule one_way_to_log = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "lombok..")
            .because("ADR-0001: one way to log, and code that is there to be read");

    @ArchTest
    ArchRule nobody_prints = noClasses()
            .that()
            // A command line prints; what this one prints is counts.
            .doNotHaveFullyQualifiedName("nl.veerkracht.api.synthetic.generate.Generate")
            .should()
            .accessFieldWhere(Conditions.isAStandardStream())
            .because("ADR-0007: what is printed passes no filter for personal data");

    @ArchTest
    ArchRule packages_are_null_marked = classes()
            .that()
            .resideInAPackage("nl.veerkracht..")
            .should(Conditions.resideInANullMarkedPackage())
            .because("ADR-0001: a missing value is declared, never a surprise");

    @ArchTest
    ArchRule constants_do_not_change = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(Walls.DOMAIN, Walls.PROJECTIONS)
            .and()
            .areStatic()
            .should()
            .beFinal()
            .allowEmptyShould(true)
            .because("ADR-0005: a fold that remembers between two calls is no function");
}
