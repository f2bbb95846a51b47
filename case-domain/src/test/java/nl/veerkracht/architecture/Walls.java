package nl.veerkracht.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.contract.EventJson;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.personaldata.Sealer;
import nl.veerkracht.domain.shared.DatedEvent;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** Who may know whom. A rule may match nothing in one module; {@code BrokenCodeTest} of case-api proves that it can fail. */
public interface Walls {

    /** The packages of the domain; the second stretch of dots lets the deliberately broken code count as well. */
    String DOMAIN = "nl.veerkracht..domain..";

    String PROJECTIONS = "nl.veerkracht..projections..";
    String API = "nl.veerkracht..api..";
    String PERSONAL_DATA = "nl.veerkracht.api.platform.personaldata..";

    DescribedPredicate<JavaClass> JDK_VALUES = resideInAnyPackage(
            "java.lang..", "java.util..", "java.time..", "java.math..", "java.text..", "java.nio.charset..");

    DescribedPredicate<JavaClass> CONTRACT_TYPES = resideInAnyPackage(
            "nl.veerkracht.domain..events..", "nl.veerkracht.domain.shared..", "nl.veerkracht.domain.personaldata..");

    /** How events are named and written: a view stores facts in the same way. */
    DescribedPredicate<JavaClass> CATALOGUE = belongToAnyOf(EventCatalog.class, EventJson.class);

    DescribedPredicate<JavaClass> EVENTS =
            assignableTo(DatedEvent.class).and(not(resideInAPackage("nl.veerkracht.domain.shared..")));

    @ArchTest
    ArchRule domain_stands_on_the_jdk_and_axon_alone = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(JDK_VALUES.or(resideInAnyPackage(
                    DOMAIN,
                    "org.jspecify..",
                    "org.axonframework..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..")))
            .allowEmptyShould(true)
            .because("ADR-0001: the rules stay so plain that another framework touches annotations only");

    @ArchTest
    ArchRule domain_knows_of_spring_only_the_aggregate_annotation = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .dependOnClassesThat(resideInAPackage("org.axonframework.spring..").and(not(assignableTo(Aggregate.class))))
            .allowEmptyShould(true)
            .because("ADR-0001: the rules stay so plain that another framework touches annotations only");

    @ArchTest
    ArchRule only_the_contract_reads_json_in_the_domain = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .and()
            .resideOutsideOfPackage("nl.veerkracht.domain.contract..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .allowEmptyShould(true)
            .because("ADR-0003: what is stored is decided in one place");

    @ArchTest
    ArchRule jackson_2_is_not_used = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..")
            .because("ADR-0001: one Jackson, the third");

    @ArchTest
    ArchRule events_are_contracts = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .and()
            .resideInAPackage("..events..")
            .should()
            .onlyDependOnClassesThat(JDK_VALUES
                    .or(CONTRACT_TYPES)
                    .or(resideInAPackage("nl.veerkracht..events.."))
                    .or(resideInAPackage("org.jspecify.."))
                    .or(assignableTo(Revision.class)))
            .allowEmptyShould(true)
            .because("ADR-0003: an event outlives the rules that led to it");

    @ArchTest
    ArchRule features_are_free_of_cycles = slices().matching("nl.veerkracht..domain.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("ADR-0001: one aggregate can be read, and moved, without the others");

    @ArchTest
    ArchRule features_meet_by_events_and_commands = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should(Conditions.touchOtherFeaturesOnlyByTheirContracts())
            .allowEmptyShould(true)
            .because("ADR-0012: an aggregate decides on another one's events, never on its code");

    @ArchTest
    ArchRule projections_know_only_the_contracts = noClasses()
            .that()
            .resideInAPackage(PROJECTIONS)
            .should()
            .dependOnClassesThat(resideInAPackage("nl.veerkracht.domain..").and(not(CONTRACT_TYPES.or(CATALOGUE))))
            .allowEmptyShould(true)
            .because("ADR-0005: a view is a fold of events; it repeats no rule");

    @ArchTest
    ArchRule projections_send_no_commands = noClasses()
            .that()
            .resideInAPackage(PROJECTIONS)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CommandGateway.class)
            .allowEmptyShould(true)
            .because("ADR-0021: a rebuild has no side effects");

    @ArchTest
    ArchRule projections_and_domain_do_not_know_the_application = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN, PROJECTIONS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(API)
            .allowEmptyShould(true)
            .because("ADR-0001: case-api -> case-projections -> case-domain, and never back");

    @ArchTest
    ArchRule features_of_the_api_do_not_read_events = noClasses()
            .that()
            .resideInAPackage(API)
            .and()
            .resideOutsideOfPackages("..api.platform..", "..api.export..", "..api.maintenance..")
            .should()
            .dependOnClassesThat(EVENTS)
            .allowEmptyShould(true)
            .because("ADR-0008: the API is a contract of its own, and changes apart from the events");

    @ArchTest
    ArchRule no_one_but_the_platform_knows_an_aggregate = noClasses()
            .that()
            .resideOutsideOfPackage("..api.platform..")
            .and()
            .areNotAnnotatedWith(Aggregate.class)
            .and()
            .resideOutsideOfPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Aggregate.class)
            .allowEmptyShould(true)
            .because("ADR-0001: an aggregate is spoken to by commands");

    @ArchTest
    ArchRule only_the_platform_of_the_api_reaches_mongodb = noClasses()
            .that()
            .resideInAPackage(API)
            .and()
            .resideOutsideOfPackage("..api.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.data.mongodb..", "com.mongodb..", "org.bson..")
            .allowEmptyShould(true)
            .because("ADR-0005: pages and endpoints read views by their queries");

    @ArchTest
    ArchRule only_personaldata_seals = classes()
            .that()
            .implement(Sealer.class)
            .should()
            .resideInAPackage(PERSONAL_DATA)
            .allowEmptyShould(true)
            .because("ADR-0007: who seals sees the clear text");

    @ArchTest
    ArchRule only_personaldata_has_cryptography = noClasses()
            .that()
            .resideInAPackage("nl.veerkracht..")
            .and()
            .resideOutsideOfPackage(PERSONAL_DATA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..", "com.google.crypto..")
            .allowEmptyShould(true)
            .because("ADR-0007: a value is opened in one place, after the access-log line");

    @ArchTest
    ArchRule clear_text_enters_at_the_edge = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN, PROJECTIONS)
            .and()
            .areNotAssignableTo(PersonalValue.class)
            .should()
            .callMethodWhere(Conditions.makesClearText())
            .allowEmptyShould(true)
            .because("ADR-0007: rules and folds never hold clear text");

    @ArchTest
    ArchRule names_say_what_a_class_does = noClasses()
            .that()
            .resideInAPackage("nl.veerkracht..")
            .should(Conditions.be(simpleNameEndingWith("Manager")
                    .or(simpleNameEndingWith("Helper"))
                    .or(simpleNameEndingWith("Util"))
                    .or(simpleNameEndingWith("Utils"))))
            .because("ADR-0001: a name that fits every class tells nothing about one");

    @ArchTest
    ArchRule the_domain_has_no_lumber_rooms = noClasses()
            .should()
            .resideInAnyPackage(DOMAIN + "util..", DOMAIN + "common..", DOMAIN + "misc..", DOMAIN + "impl..")
            .because("ADR-0001: packages are named after the trade");
}
