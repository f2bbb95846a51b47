package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.personaldata.Sealer;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens the texts of signals of unsafety: by the keys of their subjects like every text, and around that by the key of
 * the signal, to which the sealed form is bound. So neither who may read the file nor the keys of persons alone come to them, and
 * they are gone with either (ADR-0016).
 */
public class SafetySeal {

    private final SafetyKeys keys;
    private final Sealer subjects;
    private final PersonalData personalData;

    /**
     * @param subjects seals by the keys of the subjects
     * @param personalData opens after a line in the access log of the signals
     */
    SafetySeal(SafetyKeys keys, Sealer subjects, PersonalData personalData) {
        this.keys = keys;
        this.subjects = subjects;
        this.personalData = personalData;
    }

    /** @return what seals nothing: where only texts may come that were sealed by the key of their signal before */
    public static Sealer required() {
        return (subjects, clear) -> {
            throw new IllegalStateException("a text of a signal is sealed by the key of the signal, and was not");
        };
    }

    /** @return {@code text}, sealed, within the surrounding transaction */
    public PersonalValue seal(SafetySignalId signal, PersonalValue text) {
        Aead own = keys.toSeal(signal);
        return text.sealedBy((about, clear) -> layer(own, signal, subjects.seal(about, clear)));
    }

    /**
     * Opens texts of one signal for a reader who has the right to see them; see {@link PersonalData#open}.
     *
     * @param values all values of one answer
     */
    public Opened open(Reading reading, SafetySignalId signal, Collection<PersonalValue> values) {
        return personalData.open(reading, values, new OwnLayer(signal));
    }

    /** @return whether the key of the signal was destroyed, so that none of its texts opens any more */
    public boolean isErased(SafetySignalId signal) {
        return keys.isDestroyed(signal);
    }

    /**
     * Destroys the key of a signal.
     *
     * @param by the user identifier of who decided it
     * @return true when it was destroyed now, false when it was before
     */
    public boolean erase(SafetySignalId signal, String by, Tombstone.Grounds grounds) {
        return keys.destroy(signal, by, grounds);
    }

    private static String layer(Aead own, SafetySignalId signal, String sealed) {
        try {
            return Base64.getEncoder()
                    .encodeToString(own.encrypt(sealed.getBytes(StandardCharsets.US_ASCII), context(signal)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("sealing failed", impossible);
        }
    }

    private static byte[] context(SafetySignalId signal) {
        return ("1 text of signal " + signal.value()).getBytes(StandardCharsets.US_ASCII);
    }

    /** Takes the layer of the signal off; its key is read when the first text asks for it, which is after the log line. */
    private final class OwnLayer implements Function<PersonalValue, Optional<String>> {

        private final SafetySignalId signal;
        private @Nullable Optional<Aead> key;

        OwnLayer(SafetySignalId signal) {
            this.signal = signal;
        }

        @Override
        public Optional<String> apply(PersonalValue value) {
            if (key == null) {
                key = PersonalData.reached(() -> keys.toOpen(signal));
            }
            return key.map(own -> inner(own, value));
        }

        private String inner(Aead own, PersonalValue value) {
            try {
                byte[] sealed = Base64.getDecoder().decode(value.ciphertext());
                return new String(own.decrypt(sealed, context(signal)), StandardCharsets.US_ASCII);
            } catch (GeneralSecurityException | IllegalArgumentException tampered) {
                throw new IllegalStateException("a text of a signal was changed or moved", tampered);
            }
        }
    }
}
