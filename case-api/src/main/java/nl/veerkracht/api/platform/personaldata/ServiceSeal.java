package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Seals what is stored for the service's own use and holds no personal value, such as the receipt of a command. An erasure
 * does not close it: texts about a person belong in a {@link nl.veerkracht.domain.personaldata.PersonalValue}.
 */
public class ServiceSeal {

    private final Aead aead;

    ServiceSeal(byte[] key) {
        try {
            this.aead = new AesGcmJce(key);
        } catch (GeneralSecurityException noAes) {
            throw new IllegalStateException("this Java cannot do AES-256-GCM", noAes);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /**
     * @param context what the text belongs to, such as the key of its row; the sealed text opens with the same one only
     * @return the sealed text in Base64
     */
    public String seal(String context, String clear) {
        try {
            byte[] sealed = aead.encrypt(utf8(clear), utf8(context));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("sealing failed", impossible);
        }
    }

    /**
     * @return the text that was sealed in {@code context}
     * @throws IllegalStateException when it was changed, or sealed in another context
     */
    public String open(String context, String sealed) {
        try {
            return new String(aead.decrypt(Base64.getDecoder().decode(sealed), utf8(context)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException tampered) {
            throw new IllegalStateException("a sealed text was changed or moved", tampered);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
