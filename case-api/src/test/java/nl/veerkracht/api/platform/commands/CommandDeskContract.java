package nl.veerkracht.api.platform.commands;

import static nl.veerkracht.api.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.household.CaseCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.CaseworkerRole;
import nl.veerkracht.domain.household.events.HouseholdType;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.household.events.RegistrationSource;
import nl.veerkracht.domain.household.events.Severity;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a command on its way, on whichever database. */
@SpringBootTest(classes = VeerkrachtApplication.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class CommandDeskContract {

    private static final Actor JANNEKE = new Actor("janneke", Actor.Role.CASEWORKER, "hoogezand", "GM1952");
    static final RequestContext CONTEXT = new RequestContext(JANNEKE, "SUPPORT", "correlation-1");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    @Autowired
    CommandDesk desk;

    @Autowired
    CommandReceipts receipts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_accepted_command_is_answered_with_its_version_position_and_entries() {
        HouseholdId id = newId();
        CommandAnswer answer = desk.execute(CONTEXT, call(), () -> register(id));
        assertThat(answer.householdId()).isEqualTo(id);
        assertThat(answer.version()).isEqualTo(1);
        assertThat(answer.entries()).containsExactly(0L, 1L);
        assertThat(answer.position())
                .isEqualTo(jdbc.sql("select max(global_index) from domain_event_entry where aggregate_identifier = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single());
    }

    @Test
    void events_say_who_recorded_them_and_why_and_nothing_else() {
        HouseholdId id = registered();
        String metadata = jdbc.sql("select meta_data from domain_event_entry"
                        + " where aggregate_identifier = ? and sequence_number = 0")
                .param(id.value())
                .query(String.class)
                .single();
        assertThat(metadata)
                .isEqualTo("{\"actor\":\"janneke\",\"correlationId\":\"correlation-1\",\"municipality\":\"GM1952\","
                        + "\"purpose\":\"SUPPORT\",\"role\":\"CASEWORKER\",\"team\":\"hoogezand\"}");
    }

    @Test
    void the_same_key_twice_has_one_effect_and_one_answer() {
        HouseholdId id = registered();
        CommandCall call = call();
        CommandAnswer first = desk.execute(CONTEXT, call, () -> addMember(id, newPerson(), null));
        CommandAnswer second = desk.execute(CONTEXT, call, () -> addMember(id, newPerson(), null));
        assertThat(second).isEqualTo(first);
        assertThat(events(id)).isEqualTo(3);
    }

    @Test
    void a_repeated_command_that_would_be_refused_by_now_gets_its_first_answer() {
        HouseholdId id = registered();
        CommandCall call = call();
        CommandAnswer first = desk.execute(CONTEXT, call, () -> assign(id, "piet", 1L));
        assertThat(desk.execute(CONTEXT, call, () -> assign(id, "piet", 1L))).isEqualTo(first);
    }

    @Test
    void the_same_key_for_another_request_is_refused_and_leaves_the_first_as_it_was() {
        HouseholdId id = registered();
        CommandCall call = call();
        desk.execute(CONTEXT, call, () -> concern(id, null));
        CommandCall other = new CommandCall(call.key(), null, "another fingerprint");
        assertThatThrownBy(() -> desk.execute(CONTEXT, other, () -> concern(id, null)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(events(id)).isEqualTo(3);
    }

    @Test
    void two_users_may_choose_the_same_key() {
        HouseholdId id = registered();
        CommandCall call = call();
        desk.execute(CONTEXT, call, () -> concern(id, null));
        RequestContext colleague = new RequestContext(
                new Actor("karim", Actor.Role.CASEWORKER, "hoogezand", "GM1952"), "SUPPORT", "correlation-2");
        desk.execute(colleague, call, () -> concern(id, null));
        assertThat(events(id)).isEqualTo(4);
    }

    @Test
    void the_same_new_file_sent_eight_times_at_once_is_opened_once() throws Exception {
        CommandCall call = call();
        long before = countOf("domain_event_entry");
        List<CommandAnswer> answers = atOnce(8, number -> desk.execute(CONTEXT, call, () -> register(newId())));
        assertThat(answers).hasSize(8).containsOnly(answers.get(0));
        assertThat(countOf("domain_event_entry")).isEqualTo(before + 2);
    }

    @Test
    void the_same_decision_sent_eight_times_at_once_is_taken_once() throws Exception {
        HouseholdId id = registered();
        CommandCall call = call();
        List<CommandAnswer> answers = atOnce(8, number -> desk.execute(CONTEXT, call, () -> assign(id, "piet", 1L)));
        assertThat(answers).hasSize(8).containsOnly(answers.get(0));
        assertThat(events(id)).isEqualTo(3);
    }

    @Test
    void a_refused_command_leaves_nothing() {
        HouseholdId id = registered();
        PersonId person = newPerson();
        long receiptsBefore = countOf("command_receipt");
        CommandCall call = call();
        assertThatThrownBy(() -> desk.execute(CONTEXT, call, () -> addMember(id, person, 0L)))
                .isInstanceOf(Refusal.class);
        assertThat(events(id)).isEqualTo(2);
        assertThat(countOf("command_receipt")).isEqualTo(receiptsBefore);
        assertThat(rowsAbout("residence", "varchar", person)).isZero();
        assertThat(rowsAbout("resident", "varchar", person)).isZero();
        assertThat(rowsAbout("vault.person_key", "uuid", person)).isZero();
        assertThat(rowsAbout("person_appearance", "uuid", person)).isZero();
        assertThat(desk.execute(CONTEXT, call, () -> addMember(id, person, 1L)).version())
                .isEqualTo(2);
    }

    @Test
    void a_person_who_lives_elsewhere_is_refused_and_leaves_nothing_here() {
        PersonId person = newPerson();
        HouseholdId here = registered();
        desk.execute(CONTEXT, call(), () -> addMember(registered(), person, null));
        assertThatThrownBy(() -> desk.execute(CONTEXT, call(), () -> addMember(here, person, null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code().name()).isEqualTo("PERSON_IN_OTHER_HOUSEHOLD"));
        assertThat(events(here)).isEqualTo(2);
        assertThat(rowsAbout("residence", "varchar", person)).isEqualTo(1);
    }

    @Test
    void of_64_decisions_on_one_version_exactly_one_is_taken() throws Exception {
        HouseholdId id = registered();
        List<String> outcomes = atOnce(64, number -> {
            try {
                desk.execute(CONTEXT, call(), () -> concern(id, 1L));
                return "accepted";
            } catch (Refusal refusal) {
                return refusal.code().name();
            }
        });
        assertThat(outcomes).containsOnly("accepted", "STALE_VERSION");
        assertThat(outcomes).filteredOn("accepted"::equals).hasSize(1);
        assertThat(events(id)).isEqualTo(3);
    }

    @Test
    void of_64_facts_that_rest_on_no_version_all_are_recorded() throws Exception {
        HouseholdId id = registered();
        List<CommandAnswer> answers = atOnce(64, number -> desk.execute(CONTEXT, call(), () -> concern(id, null)));
        assertThat(answers).extracting(CommandAnswer::version).doesNotHaveDuplicates();
        assertThat(answers).extracting(CommandAnswer::position).doesNotHaveDuplicates();
        assertThat(events(id)).isEqualTo(66);
    }

    @Test
    void a_file_that_is_not_there_is_unknown() {
        assertThatThrownBy(() -> desk.execute(CONTEXT, call(), () -> concern(newId(), null)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("HOUSEHOLD_UNKNOWN"));
    }

    @Test
    void what_was_answered_is_stored_sealed() {
        HouseholdId id = registered();
        assertThat(jdbc.sql("select sealed from command_receipt")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(stored -> stored.contains(id.value()) || stored.contains("fingerprint"));
    }

    static HouseholdCommand register(HouseholdId id) {
        return new HouseholdCommand.RegisterHousehold(
                id,
                new By(JANNEKE, null),
                "WK195202",
                HouseholdType.SINGLE_PARENT,
                RegistrationSource.SOCIAL_TEAM,
                DAY);
    }

    static HouseholdCommand addMember(HouseholdId id, PersonId person, @Nullable Long expected) {
        return new HouseholdCommand.AddMember(
                id,
                new By(JANNEKE, expected),
                person,
                PersonalValue.clear(person, "Bram Voorbeeld"),
                null,
                null,
                null,
                MemberRole.PARENT,
                Membership.PRIMARY,
                DAY);
    }

    static HouseholdCommand concern(HouseholdId id, @Nullable Long expected) {
        return new HouseholdCommand.RecordConcern(
                id, new By(JANNEKE, expected), LifeDomain.FINANCES, Severity.LIGHT, DAY);
    }

    private static HouseholdCommand assign(HouseholdId id, String userId, @Nullable Long expected) {
        return new CaseCommand.AssignCaseworker(id, new By(JANNEKE, expected), userId, CaseworkerRole.SUPPORT, DAY);
    }

    HouseholdId registered() {
        HouseholdId id = newId();
        desk.execute(CONTEXT, call(), () -> register(id));
        return id;
    }

    static CommandCall call() {
        return new CommandCall(UUID.randomUUID().toString(), null, "fingerprint");
    }

    static HouseholdId newId() {
        return HouseholdId.of(UUID.randomUUID());
    }

    private static PersonId newPerson() {
        return PersonId.of(UUID.randomUUID());
    }

    long events(HouseholdId id) {
        return jdbc.sql("select count(*) from domain_event_entry where aggregate_identifier = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private long countOf(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private long rowsAbout(String table, String type, PersonId person) {
        return jdbc.sql("select count(*) from " + table + " where person_id = cast(? as " + type + ")")
                .param(person.value())
                .query(Long.class)
                .single();
    }
}
