package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The key from outside that wraps the keys of persons (AES-256-GCM). Shows nothing of itself but an id. */
final class MasterKey {

    static final int BYTES = 32;
    private static final byte[] CANARY = "veerkracht".getBytes(StandardCharsets.US_ASCII);

    private final String id;
    private final Aead aead;

    private MasterKey(byte[] key) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update("veerkracht master key id".getBytes(StandardCharsets.US_ASCII));
        // Eight bytes of a digest of 256 random bits say which key it is, and nothing about it.
        this.id = HexFormat.of().formatHex(digest.digest(key), 0, 8);
        this.aead = new AesGcmJce(key);
    }

    /**
     * @param text 32 bytes in Base64
     * @param origin where the text comes from, for people; the text itself never gets into a message
     */
    static MasterKey of(String text, String origin) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new MasterKeyException("The master key in " + origin + " is not Base64.");
        }
        if (key.length != BYTES) {
            throw new MasterKeyException("The master key in " + origin + " has " + key.length + " bytes instead of "
                    + BYTES + "; `openssl rand -base64 32` makes a good one.");
        }
        try {
            return new MasterKey(key);
        } catch (GeneralSecurityException noAes) {
            throw new IllegalStateException("this Java cannot do AES-256-GCM", noAes);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** @return names this key without telling anything about it */
    String id() {
        return id;
    }

    byte[] wrap(WrappedFor owner, byte[] key) {
        return encrypt(key, owner.context());
    }

    byte[] unwrap(WrappedFor owner, byte[] wrapped) throws GeneralSecurityException {
        return aead.decrypt(wrapped, owner.context());
    }

    /** @return a known text, wrapped: proves later that a key is this one */
    byte[] canary() {
        return encrypt(CANARY, CANARY);
    }

    boolean wrapped(byte[] canary) {
        try {
            return Arrays.equals(CANARY, aead.decrypt(canary, CANARY));
        } catch (GeneralSecurityException otherKey) {
            return false;
        }
    }

    private byte[] encrypt(byte[] plain, byte[] context) {
        try {
            return aead.encrypt(plain, context);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("sealing failed", impossible);
        }
    }

    @Override
    public String toString() {
        return "[master key " + id + "]";
    }
}
