package nl.veerkracht.api.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** What holds of the master key on every database: the wrong one is told, and it can be changed for another. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class MasterKeyRegisterContract {

    private static final PersonId ANNA = new PersonId("00000000-0000-4000-8000-00000000000a");
    private static final PersonId BRAM = new PersonId("00000000-0000-4000-8000-00000000000b");
    private static final SafetySignalId SIGNAL = new SafetySignalId("00000000-0000-4000-8000-00000000000c");
    private static final MasterKey OLD = VaultDatabase.masterKey(1);
    private static final MasterKey NEW = VaultDatabase.masterKey(2);
    private static final MasterKey OTHER = VaultDatabase.masterKey(3);

    private VaultDatabase database;
    private MasterKeyRegister register;

    abstract VaultDatabase database();

    @BeforeEach
    void start() {
        database = database();
        register = database.register();
        register.verify(only(OLD));
    }

    @Test
    void given_a_first_start__then_the_key_is_registered() {
        assertThat(register.wrappedBy()).contains(OLD.id());
    }

    @Test
    void given_the_same_key__when_started_again__then_it_is_the_right_one() {
        register.verify(only(OLD));
    }

    @Test
    void given_another_key__when_started_again__then_it_is_told_which_one_is_missing() {
        assertThatThrownBy(() -> register.verify(only(OTHER)))
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining(OLD.id())
                .hasMessageContaining(OTHER.id());
    }

    @Test
    void given_a_new_key_and_the_one_before_it__when_started__then_all_is_rewrapped_and_reads_as_before() {
        PersonalValue anna = sealed(OLD, ANNA, "Anna");
        PersonalValue bram = sealed(OLD, BRAM, "Bram");
        ServiceSeal before = new ServiceSeal(register.serviceKey(only(OLD)));
        String receipt = before.seal("receipt-1", "antwoord");

        register.verify(new MasterKeys(NEW, Optional.of(OLD)));

        register.verify(only(NEW));
        assertThat(opened(NEW, anna)).isEqualTo("Anna");
        assertThat(opened(NEW, bram)).isEqualTo("Bram");
        ServiceSeal after = new ServiceSeal(register.serviceKey(only(NEW)));
        assertThat(after.open("receipt-1", receipt)).isEqualTo("antwoord");
    }

    @Test
    void given_rewrapped_keys__then_the_old_key_is_useless() {
        PersonalValue anna = sealed(OLD, ANNA, "Anna");
        register.rewrap(OLD, NEW);

        assertThatThrownBy(() -> opened(OLD, anna)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> register.verify(only(OLD))).isInstanceOf(MasterKeyException.class);
        assertThat(database.rows("SELECT DISTINCT master_key_id FROM vault.person_key"))
                .extracting(row -> row.get("master_key_id"))
                .containsExactly(NEW.id());
    }

    @Test
    void given_signals_of_unsafety__then_their_keys_are_rewrapped_and_not_counted() throws GeneralSecurityException {
        byte[] sealed = signals(OLD).toSeal(SIGNAL).encrypt(new byte[] {1, 2}, new byte[0]);

        assertThat(register.rewrap(OLD, NEW)).isZero();

        assertThat(signals(NEW).toOpen(SIGNAL).orElseThrow().decrypt(sealed, new byte[0]))
                .containsExactly(1, 2);
        assertThatThrownBy(() -> signals(OLD).toOpen(SIGNAL)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void given_a_key_of_a_signal_that_was_left_over__then_a_start_without_the_old_one_is_refused() {
        register.rewrap(OLD, NEW);
        signals(OLD).toSeal(SIGNAL);

        assertThatThrownBy(() -> register.verify(only(NEW))).isInstanceOf(MasterKeyException.class);
        register.verify(new MasterKeys(NEW, Optional.of(OLD)));
    }

    @Test
    void given_an_erased_person__when_rewrapped__then_they_stay_erased() {
        sealed(OLD, ANNA, "Anna");
        database.destroyKeyOf(ANNA);

        assertThat(register.rewrap(OLD, NEW)).isZero();
        assertThat(database.keys(NEW).toOpen(Set.of(ANNA))).isEmpty();
    }

    @Test
    void given_a_key_that_a_late_node_wrapped_by_the_old_one__then_a_start_without_the_old_one_is_refused() {
        register.rewrap(OLD, NEW);
        PersonalValue anna = sealed(OLD, ANNA, "Anna");

        assertThatThrownBy(() -> register.verify(only(NEW))).isInstanceOf(MasterKeyException.class);
        register.verify(new MasterKeys(NEW, Optional.of(OLD)));
        assertThat(opened(NEW, anna)).isEqualTo("Anna");
    }

    @Test
    void given_a_wrapped_key_that_was_moved_to_another_person__then_it_does_not_open() {
        sealed(OLD, ANNA, "Anna");
        PersonalValue bram = sealed(OLD, BRAM, "Bram");
        database.owner.update("UPDATE vault.person_key SET wrapped_key ="
                + " (SELECT k.wrapped_key FROM vault.person_key k WHERE k.person_id = '" + ANNA + "')"
                + " WHERE person_id = '" + BRAM + "'");

        assertThatThrownBy(() -> opened(OLD, bram)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_health_of_the_keys_follows_whether_this_process_can_use_them() {
        assertThat(health(OLD)).isEqualTo(Status.UP);

        register.rewrap(OLD, NEW);
        assertThat(health(OLD)).isEqualTo(Status.DOWN);
        assertThat(health(NEW)).isEqualTo(Status.UP);

        database.owner.execute("ALTER TABLE vault.master_key RENAME TO master_key_gone");
        assertThat(health(NEW)).isEqualTo(Status.DOWN);
    }

    private Status health(MasterKey key) {
        return new KeysHealth(register, only(key)).health().getStatus();
    }

    private PersonalValue sealed(MasterKey master, PersonId person, String text) {
        return PersonalValue.clear(person, text).sealedBy(new KeyedSealer(database.keys(master)));
    }

    private String opened(MasterKey master, PersonalValue value) {
        try {
            return SealedLayers.open(
                    value.subjects(), database.keys(master).toOpen(value.subjects()), value.ciphertext());
        } catch (java.security.GeneralSecurityException tampered) {
            throw new IllegalStateException(tampered);
        }
    }

    private SafetyKeys signals(MasterKey master) {
        return new SafetyKeys(database.jdbc, only(master), VaultDatabase.CLOCK);
    }

    private static MasterKeys only(MasterKey key) {
        return new MasterKeys(key, Optional.empty());
    }
}
