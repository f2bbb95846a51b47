package nl.veerkracht.api.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.veerkracht.api.platform.personaldata.Tombstone.Ground;
import nl.veerkracht.api.platform.personaldata.Tombstone.Grounds;
import nl.veerkracht.api.platform.personaldata.Tombstone.Reason;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.household.events.CarerIdentified;
import nl.veerkracht.domain.household.events.HoursBand;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.household.events.StrengthRecorded;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What holds of an erasure on every database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ErasuresContract {

    private static final PersonId ANNA = new PersonId("00000000-0000-4000-8000-00000000000a");
    private static final PersonId BRAM = new PersonId("00000000-0000-4000-8000-00000000000b");
    private static final HouseholdId HOUSEHOLD = new HouseholdId("00000000-0000-4000-8000-000000000001");
    private static final HouseholdId OTHER = new HouseholdId("00000000-0000-4000-8000-000000000002");
    private static final Grounds AT_REQUEST =
            new Grounds(Ground.REQUEST_UNDER_CARE_LAW, Reason.REQUEST_BY_PERSON, "AVG-2024-0017");

    private VaultDatabase database;
    private KeyedSealer sealer;
    private Erasures erasures;
    private Appearances appearances;

    abstract VaultDatabase database();

    @BeforeEach
    void start() {
        database = database();
        sealer = new KeyedSealer(database.keys(VaultDatabase.masterKey(1)));
        erasures = new Erasures(database.jdbc, database.transaction, VaultDatabase.CLOCK);
        appearances = new Appearances(database.jdbc);
    }

    @Test
    void when_a_person_is_erased__then_the_key_is_gone_and_a_tombstone_says_why() {
        PersonalValue.clear(ANNA, "Anna").sealedBy(sealer);

        assertThat(erasures.erase(ANNA, "petra", AT_REQUEST)).isTrue();

        assertThat(erasures.of(ANNA)).contains(new Tombstone(ANNA, VaultDatabase.CLOCK.instant(), "petra", AT_REQUEST));
        assertThat(database.rows("SELECT wrapped_key, master_key_id FROM vault.person_key"))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsOnlyNulls());
    }

    @Test
    void given_an_erased_person__when_erased_again__then_the_first_grounds_stay() {
        PersonalValue.clear(ANNA, "Anna").sealedBy(sealer);
        erasures.erase(ANNA, "petra", AT_REQUEST);

        boolean again = erasures.erase(ANNA, "paul", new Grounds(Ground.UNLAWFUL, Reason.ORDERED, "AP-2025-1"));

        assertThat(again).isFalse();
        assertThat(erasures.of(ANNA)).map(Tombstone::grounds).contains(AT_REQUEST);
    }

    @Test
    void given_a_person_without_a_key__when_erased__then_none_can_be_made_any_more() {
        assertThat(erasures.erase(ANNA, "petra", AT_REQUEST)).isTrue();

        assertThatThrownBy(() -> PersonalValue.clear(ANNA, "Anna").sealedBy(sealer))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("PERSON_ERASED"));
    }

    @Test
    void given_who_was_never_erased__then_there_is_no_tombstone() {
        PersonalValue.clear(ANNA, "Anna").sealedBy(sealer);

        assertThat(erasures.of(ANNA)).isEmpty();
        assertThat(erasures.of(BRAM)).isEmpty();
    }

    @Test
    void given_events_about_persons__then_every_file_in_which_they_appear_is_known() {
        append(memberAdded(HOUSEHOLD, ANNA), strength(HOUSEHOLD, ANNA, BRAM), memberAdded(OTHER, ANNA));
        append(memberAdded(HOUSEHOLD, ANNA));

        assertThat(appearances.householdsOf(ANNA)).containsExactly(HOUSEHOLD, OTHER);
        assertThat(appearances.householdsOf(BRAM)).containsExactly(HOUSEHOLD);
        assertThat(appearances.personsIn(HOUSEHOLD)).containsExactly(ANNA, BRAM);
    }

    @Test
    void given_an_event_that_names_persons_by_their_ids_only__then_they_appear_too() {
        append(new CarerIdentified(HOUSEHOLD, ANNA, BRAM, HoursBand.UP_TO_4, LocalDate.of(2024, 1, 1), null));

        assertThat(appearances.personsIn(HOUSEHOLD)).containsExactly(ANNA, BRAM);
    }

    @Test
    void given_an_append_that_rolls_back__then_nobody_appears() {
        database.transaction.executeWithoutResult(status -> {
            append(memberAdded(HOUSEHOLD, ANNA));
            status.setRollbackOnly();
        });

        assertThat(appearances.personsIn(HOUSEHOLD)).isEmpty();
    }

    @Test
    void given_an_erased_person__then_the_files_in_which_they_appear_know_it() {
        append(memberAdded(HOUSEHOLD, ANNA), memberAdded(OTHER, BRAM));
        erasures.erase(ANNA, "petra", AT_REQUEST);

        assertThat(erasures.in(HOUSEHOLD)).extracting(Tombstone::personId).containsExactly(ANNA);
        assertThat(erasures.in(OTHER)).isEmpty();
    }

    private void append(Object... events) {
        appearances.note(List.of(events).stream()
                .map(GenericEventMessage::asEventMessage)
                .toList());
    }

    private static HouseholdMemberAdded memberAdded(HouseholdId household, PersonId person) {
        return new HouseholdMemberAdded(
                household,
                person,
                PersonalValue.clear(person, "naam"),
                YearMonth.of(1984, 5),
                null,
                null,
                MemberRole.PARENT,
                Membership.PRIMARY,
                LocalDate.of(2024, 1, 1),
                null);
    }

    private static StrengthRecorded strength(HouseholdId household, PersonId... subjects) {
        return new StrengthRecorded(
                household,
                LifeDomain.values()[0],
                PersonalValue.clear(List.of(subjects), "samen koken"),
                LocalDate.of(2024, 1, 1),
                null);
    }
}
