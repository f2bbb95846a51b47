package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.veerkracht.api.platform.accesslog.AccessLog;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;

/** The one way to read personal data: first the line in the access log, then the keys, then the texts. */
public class PersonalData {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalData.class);

    private final AccessLog accessLog;
    private final PersonKeys keys;

    PersonalData(AccessLog accessLog, PersonKeys keys) {
        this.accessLog = accessLog;
        this.keys = keys;
    }

    /**
     * Opens values for a reader who has the right to see them: that was decided by the caller.
     *
     * @param reading who reads what, for the access log
     * @param values all values of one answer, so that their keys are read in one go
     * @return their texts
     * @throws ProblemException 503 {@code ACCESS_LOG_UNAVAILABLE} when the reading cannot be logged, 503 {@code
     *     KEYS_UNAVAILABLE} when the keys cannot be read
     */
    public Opened open(Reading reading, Collection<PersonalValue> values) {
        return open(reading, values, value -> Optional.of(value.ciphertext()));
    }

    /**
     * @param sealed gives of each value what the keys of its subjects sealed; is asked after the reading was logged, and gives
     *     nothing for a value that cannot be opened any more
     */
    Opened open(Reading reading, Collection<PersonalValue> values, Function<PersonalValue, Optional<String>> sealed) {
        Set<PersonId> subjects = new TreeSet<>();
        values.forEach(value -> subjects.addAll(value.subjects()));
        accessLog.granted(reading, subjects);
        Map<PersonId, Aead> available = subjects.isEmpty() ? Map.of() : reached(() -> keys.toOpen(subjects));
        Map<PersonalValue, Optional<String>> texts = new HashMap<>();
        values.forEach(value -> texts.computeIfAbsent(value, closed -> text(closed, available, sealed)));
        subjects.removeAll(available.keySet());
        return new Opened(texts, subjects);
    }

    /** @throws ProblemException 503 when the keys cannot be read */
    static <K> K reached(Supplier<K> keys) {
        try {
            return keys.get();
        } catch (DataAccessException | IllegalStateException unavailable) {
            LOG.error("The keys of persons cannot be read", unavailable);
            throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "KEYS_UNAVAILABLE");
        }
    }

    private static Optional<String> text(
            PersonalValue value, Map<PersonId, Aead> available, Function<PersonalValue, Optional<String>> sealed) {
        if (!available.keySet().containsAll(value.subjects())) {
            return Optional.empty();
        }
        return sealed.apply(value).map(ciphertext -> opened(value, available, ciphertext));
    }

    private static String opened(PersonalValue value, Map<PersonId, Aead> available, String ciphertext) {
        try {
            return SealedLayers.open(value.subjects(), available, ciphertext);
        } catch (GeneralSecurityException tampered) {
            // Not shown as erased: a changed text is a fault that somebody must see.
            throw new IllegalStateException("a sealed text was changed or moved to other subjects", tampered);
        }
    }
}
