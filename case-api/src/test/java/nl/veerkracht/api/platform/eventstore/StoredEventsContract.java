package nl.veerkracht.api.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdType;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.household.events.RegistrationSource;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the whole application stores when it is given commands. */
@SpringBootTest(classes = VeerkrachtApplication.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class StoredEventsContract {

    private static final Map<String, String> WHO = Map.of(
            EventMetadata.ACTOR, "c.devries",
            EventMetadata.ROLE, "CASEWORKER",
            EventMetadata.TEAM, "hoogezand",
            EventMetadata.MUNICIPALITY, "GM1952",
            EventMetadata.PURPOSE, "registration",
            EventMetadata.CORRELATION_ID, "7c9e6679");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    private final HouseholdId household = HouseholdId.of(UUID.randomUUID());
    private final PersonId child = PersonId.of(UUID.randomUUID());
    private final By by = new By(new Actor("c.devries", Actor.Role.CASEWORKER, "hoogezand", "GM1952"), null);

    @Autowired
    CommandGateway commands;

    @Autowired
    EventStore events;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void give_two_commands() {
        give(new HouseholdCommand.RegisterHousehold(
                household, by, "WK195201", HouseholdType.SINGLE_PARENT, RegistrationSource.SCHOOL, DAY));
        give(new HouseholdCommand.AddMember(
                household,
                by,
                child,
                PersonalValue.clear(child, "Zoë Marker-Eén"),
                YearMonth.of(2019, 4),
                PersonalValue.clear(child, "2019-04-23"),
                PersonalValue.clear(child, "06-10203040"),
                MemberRole.CHILD,
                Membership.PRIMARY,
                DAY));
    }

    private void give(HouseholdCommand command) {
        CommandMessage<?> message = GenericCommandMessage.asCommandMessage(command);
        commands.sendAndWait(message.andMetaData(WHO).andMetaData(Map.of("somethingElse", "x")));
    }

    private List<Map<String, Object>> rows() {
        return jdbc.queryForList(
                "SELECT * FROM domain_event_entry WHERE aggregate_identifier = ? ORDER BY sequence_number",
                household.value());
    }

    @Test
    void a_stored_event_has_a_logical_name_and_a_revision_and_no_class() {
        assertThat(rows())
                .extracting(row -> row.get("payload_type") + " " + row.get("payload_revision"))
                .containsExactly(
                        "household.registered 1", "household.caseworker-assigned 1", "household.member-added 2");
        assertThat(rows().toString()).doesNotContain("nl.veerkracht", "org.axonframework", "@class");
    }

    @Test
    void a_stored_event_has_no_personal_text_in_clear() {
        assertThat(rows().toString())
                .contains("\"bornIn\":\"2019-04\"", "\"sealed\":")
                .doesNotContain("Zoë", "Marker", "2019-04-23", "06-10203040");
    }

    @Test
    void an_event_that_is_read_back_is_sealed_still() {
        HouseholdMemberAdded member = (HouseholdMemberAdded) events.readEvents(household.value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(HouseholdMemberAdded.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(member.name().ciphertext()).isNotEqualTo("Zoë Marker-Eén");
        assertThat(member.name().subjects()).containsExactly(child);
    }

    @Test
    void beside_an_event_is_stored_who_and_why_and_nothing_else() {
        assertThat(events.readEvents(household.value()).asStream())
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.getMetaData()).isEqualTo(WHO));
    }

    @Test
    void events_are_recorded_one_after_the_other_by_the_server() {
        List<Instant> recordedAt = events.readEvents(household.value())
                .asStream()
                .map(DomainEventMessage::getTimestamp)
                .toList();

        assertThat(recordedAt).isSorted().doesNotContain(DAY.atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(recordedAt.get(0)).isAfter(Instant.parse("2024-02-01T00:00:00Z"));
    }
}
