package nl.veerkracht.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import nl.veerkracht.broken.domain.BrokenDomain;
import nl.veerkracht.broken.domain.events.BrokenEvents;
import nl.veerkracht.broken.projections.BrokenProjections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that matches nothing passes for ever: each one here is shown the code that it must catch. */
class BrokenCodeTest {

    static Stream<Arguments> rulesAndWhatTheyCatch() {
        return Stream.of(
                arguments(Walls.domain_stands_on_the_jdk_and_axon_alone, BrokenDomain.ReadsADatabase.class),
                arguments(Walls.events_are_contracts, BrokenEvents.CommandStored.class),
                arguments(Customs.events_are_records_with_a_revision, BrokenEvents.ThingUpdated.class),
                arguments(Walls.projections_know_only_the_contracts, BrokenProjections.RepeatsARule.class),
                arguments(Walls.projections_send_no_commands, BrokenProjections.SendsACommand.class),
                arguments(Customs.commands_are_handled_by_aggregates, BrokenDomain.HandlesACommand.class),
                arguments(
                        Customs.events_are_handled_by_projections_and_automations,
                        BrokenDomain.ListensUnderNoName.class),
                arguments(Customs.listeners_name_their_processing_group, BrokenDomain.ListensUnderNoName.class),
                arguments(Customs.time_and_chance_come_from_outside, BrokenDomain.ReadsTheClock.class),
                arguments(Customs.time_and_chance_come_from_outside, BrokenDomain.DrawsLots.class),
                arguments(Customs.the_domain_counts_in_whole_numbers, BrokenDomain.CountsInFractions.class),
                arguments(Walls.only_personaldata_seals, BrokenProjections.SeesClearText.class),
                arguments(Walls.only_personaldata_has_cryptography, BrokenProjections.HasCryptography.class),
                arguments(Walls.clear_text_enters_at_the_edge, BrokenDomain.HoldsClearText.class),
                arguments(Walls.names_say_what_a_class_does, BrokenDomain.HouseholdManager.class));
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhatTheyCatch")
    void a_rule_catches_the_code_that_breaks_it(ArchRule rule, Class<?> broken) {
        JavaClasses classes = new ClassFileImporter().importClasses(broken);

        assertThat(rule.evaluate(classes).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
