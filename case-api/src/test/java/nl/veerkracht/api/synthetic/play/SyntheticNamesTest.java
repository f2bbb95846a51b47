package nl.veerkracht.api.synthetic.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.veerkracht.api.synthetic.Municipality;
import nl.veerkracht.api.synthetic.stage.ConfiguredStages;
import nl.veerkracht.api.synthetic.stage.MemoryStage;
import nl.veerkracht.domain.coordinator.events.CoordinatorRegistered;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.household.events.NetworkMemberAdded;
import nl.veerkracht.domain.household.events.StrengthRecorded;
import nl.veerkracht.domain.organisation.events.OrganisationRegistered;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.supportplan.events.ActionAgreed;
import nl.veerkracht.domain.supportplan.events.GoalSet;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Nobody in a synthetic programme can be taken for somebody who exists. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SyntheticNamesTest {

    private static final List<Object> EVENTS = played();

    private static List<Object> played() {
        MemoryStage stage = ConfiguredStages.stages().in(Municipality.DEFAULT);
        Parameters parameters = Parameters.read(new ClassPathResource("synthetic/programme.yml"));
        new MunicipalityPlay(Place.own(), parameters, 5, LocalDate.parse("2026-11-22")).playOn(stage);
        return stage.events().stream().<Object>map(Message::getPayload).toList();
    }

    private static <E> Stream<E> of(Class<E> kind) {
        return EVENTS.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Before it is stored a value is still in clear; what it says is read by sealing it with a seal that hides nothing. */
    private static String clear(PersonalValue value) {
        return value.sealedBy((subjects, text) -> text).ciphertext();
    }

    @Test
    void every_name_says_that_it_is_invented() {
        Stream<PersonalValue> names = Stream.of(
                        of(HouseholdMemberAdded.class).map(HouseholdMemberAdded::name),
                        of(NetworkMemberAdded.class).map(NetworkMemberAdded::name),
                        of(CoordinatorRegistered.class).map(CoordinatorRegistered::name))
                .flatMap(some -> some);
        assertThat(names.map(SyntheticNamesTest::clear))
                .hasSizeGreaterThan(1_000)
                .allMatch(name -> name.endsWith(" (fictief)"));
        assertThat(of(OrganisationRegistered.class).map(OrganisationRegistered::name))
                .hasSize(14)
                .allMatch(name -> name.endsWith(" (fictief)"));
        assertThat(of(ProgrammeStarted.class).map(ProgrammeStarted::name))
                .containsExactly("Bevordering van sociale veerkracht (fictief)");
    }

    @Test
    void nobody_of_a_household_is_called_like_another_one() {
        Map<HouseholdId, List<String>> names = new HashMap<>();
        of(HouseholdMemberAdded.class)
                .filter(added -> added.membership() == Membership.PRIMARY && added.replaces() == null)
                .forEach(added -> names.computeIfAbsent(added.householdId(), household -> new ArrayList<>())
                        .add(clear(added.name())));
        assertThat(names).hasSize(140);
        assertThat(names.values()).allSatisfy(members -> assertThat(members).doesNotHaveDuplicates());
    }

    @Test
    void no_message_can_be_delivered_to_an_address() {
        assertThat(of(NetworkMemberAdded.class)
                        .filter(added -> added.contact() != null)
                        .map(added -> clear(added.contact())))
                .hasSizeGreaterThan(500)
                .allMatch(contact -> contact.endsWith("@fictief.example"));
    }

    @Test
    void no_text_is_left_with_a_blank_to_fill_in() {
        Stream<PersonalValue> texts = Stream.of(
                        of(StrengthRecorded.class).map(StrengthRecorded::text),
                        of(GoalSet.class).map(GoalSet::text),
                        of(ActionAgreed.class).map(ActionAgreed::text))
                .flatMap(some -> some);
        assertThat(texts.map(SyntheticNamesTest::clear))
                .hasSizeGreaterThan(1_000)
                .noneMatch(text -> text.contains("{") || text.contains("}"));
    }
}
