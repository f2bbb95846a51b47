package nl.veerkracht.api.platform.commands;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The receipt of one command, on its way: what it will be filed under, and its answer once there is one. */
final class CommandReceipt {

    private final String id;
    private final String fingerprint;
    private @Nullable CommandAnswer answer;
    private boolean repeated;

    private CommandReceipt(String id, String fingerprint) {
        this.id = id;
        this.fingerprint = fingerprint;
    }

    /** @return a receipt still without answer, for what {@code userId} sent under {@code key} */
    static CommandReceipt of(String userId, String key, String fingerprint) {
        return new CommandReceipt(digest(userId + '\n' + key), fingerprint);
    }

    /** @return a digest of user and key, which says nothing of either */
    String id() {
        return id;
    }

    String fingerprint() {
        return fingerprint;
    }

    CommandAnswer answer() {
        if (answer == null) {
            throw new IllegalStateException("the command has not been answered");
        }
        return answer;
    }

    void answer(CommandAnswer given) {
        this.answer = given;
    }

    /** Takes over the answer that was given before. */
    void repeat(CommandAnswer before) {
        this.answer = before;
        this.repeated = true;
    }

    /** @return whether the answer is that of an earlier request, so that nothing was done for this one */
    boolean isRepeated() {
        return repeated;
    }

    static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
