package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkracht.domain.shared.PersonId;

/**
 * The sealed form of a text: one layer of AES-256-GCM for each subject, in the order of their ids, so that one destroyed key
 * closes the text for good. Each layer is bound to all subjects and to its own, so that a sealed text cannot be passed off as
 * one about somebody else. The first byte tells the form, for the day that there is a second one.
 */
final class SealedLayers {

    private static final byte FORM = 1;

    private SealedLayers() {}

    static String seal(List<PersonId> subjects, Map<PersonId, Aead> keys, String clear) {
        byte[] content = clear.getBytes(StandardCharsets.UTF_8);
        try {
            for (PersonId subject : subjects) {
                content = key(keys, subject).encrypt(content, context(subjects, subject));
            }
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("sealing failed", impossible);
        }
        byte[] sealed =
                ByteBuffer.allocate(1 + content.length).put(FORM).put(content).array();
        return Base64.getEncoder().encodeToString(sealed);
    }

    static String open(List<PersonId> subjects, Map<PersonId, Aead> keys, String sealed)
            throws GeneralSecurityException {
        ByteBuffer bytes = ByteBuffer.wrap(decoded(sealed));
        if (!bytes.hasRemaining() || bytes.get() != FORM) {
            throw new GeneralSecurityException("unknown form of a sealed text");
        }
        byte[] content = new byte[bytes.remaining()];
        bytes.get(content);
        for (int layer = subjects.size() - 1; layer >= 0; layer--) {
            PersonId subject = subjects.get(layer);
            content = key(keys, subject).decrypt(content, context(subjects, subject));
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String sealed) throws GeneralSecurityException {
        try {
            return Base64.getDecoder().decode(sealed);
        } catch (IllegalArgumentException notBase64) {
            throw new GeneralSecurityException("a sealed text that is not Base64", notBase64);
        }
    }

    private static Aead key(Map<PersonId, Aead> keys, PersonId subject) {
        Aead key = keys.get(subject);
        if (key == null) {
            throw new IllegalArgumentException("no key was given for " + subject);
        }
        return key;
    }

    private static byte[] context(List<PersonId> subjects, PersonId subject) {
        return subjects.stream()
                .map(PersonId::value)
                .collect(Collectors.joining(",", FORM + " ", " " + subject.value()))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
