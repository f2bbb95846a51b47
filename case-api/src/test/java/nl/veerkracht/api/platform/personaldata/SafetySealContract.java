package nl.veerkracht.api.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A text of a signal opens with the key of the signal and the keys of its subjects together, and with neither alone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class SafetySealContract {

    private static final PersonId ANNA = new PersonId("00000000-0000-4000-8000-00000000000a");
    private static final SafetySignalId SIGNAL = new SafetySignalId("00000000-0000-4000-8000-00000000000c");
    private static final SafetySignalId OTHER = new SafetySignalId("00000000-0000-4000-8000-00000000000d");
    private static final MasterKey MASTER = VaultDatabase.masterKey(1);
    private static final Tombstone.Grounds GROUNDS =
            new Tombstone.Grounds(Tombstone.Ground.UNLAWFUL, Tombstone.Reason.ORDERED, "AVG-2024-0001");
    private static final Reading READING = Reading.of(
            new RequestContext(new Actor("s-1", Actor.Role.SAFETY_OFFICER, "", "GM1952"), "safety", "request-1"),
            "safety-signal.one",
            new HouseholdId("00000000-0000-4000-8000-000000000001"));

    private VaultDatabase database;
    private PersonalData personalData;
    private SafetySeal seal;

    abstract VaultDatabase database();

    @BeforeEach
    void start() {
        database = database();
        personalData = new PersonalData(database.accessLog, database.keys(MASTER));
        SafetyKeys keys = new SafetyKeys(database.jdbc, new MasterKeys(MASTER, Optional.empty()), VaultDatabase.CLOCK);
        seal = new SafetySeal(keys, new KeyedSealer(database.keys(MASTER)), personalData);
    }

    @Test
    void what_was_sealed_opens_again() {
        PersonalValue text = sealed();

        assertThat(text.ciphertext()).doesNotContain("plek");
        assertThat(opened(SIGNAL, text)).contains("blauwe plek");
        assertThat(database.rows("SELECT * FROM access_log_entry")).hasSize(1);
    }

    @Test
    void the_keys_of_the_persons_alone_do_not_open_it() {
        PersonalValue text = sealed();

        assertThatThrownBy(() -> personalData.open(READING, List.of(text))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_key_of_another_signal_does_not_open_it() {
        PersonalValue text = sealed();
        seal.seal(OTHER, PersonalValue.clear(ANNA, "iets anders"));

        assertThatThrownBy(() -> opened(OTHER, text)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void given_a_destroyed_key__then_it_is_gone_for_good() {
        PersonalValue text = sealed();

        assertThat(seal.erase(SIGNAL, "s-1", GROUNDS)).isTrue();
        assertThat(seal.erase(SIGNAL, "s-2", GROUNDS)).isFalse();

        assertThat(seal.isErased(SIGNAL)).isTrue();
        assertThat(seal.isErased(OTHER)).isFalse();
        assertThat(opened(SIGNAL, text)).isEmpty();
        assertThatThrownBy(() -> seal.seal(SIGNAL, PersonalValue.clear(ANNA, "meer")))
                .isInstanceOf(ProblemException.class)
                .hasMessage("SIGNAL_ERASED");
        assertThat(database.rows("SELECT wrapped_key, destroyed_by FROM vault.safety_key"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("wrapped_key")).isNull())
                .satisfies(row -> assertThat(row.get("destroyed_by")).isEqualTo("s-1"));
    }

    @Test
    void given_an_erased_person__then_the_text_is_closed_and_the_signal_is_not() {
        PersonalValue text = sealed();
        database.destroyKeyOf(ANNA);

        assertThat(opened(SIGNAL, text)).isEmpty();
        assertThat(seal.isErased(SIGNAL)).isFalse();
    }

    @Test
    void a_text_that_was_not_sealed_by_its_signal_gets_into_no_log() {
        PersonalValue clear = PersonalValue.clear(ANNA, "blauwe plek");

        assertThatThrownBy(() -> clear.sealedBy(SafetySeal.required())).isInstanceOf(IllegalStateException.class);
    }

    private PersonalValue sealed() {
        return seal.seal(SIGNAL, PersonalValue.clear(ANNA, "blauwe plek"));
    }

    private Optional<String> opened(SafetySignalId signal, PersonalValue text) {
        return seal.open(READING, signal, List.of(text)).text(text);
    }
}
