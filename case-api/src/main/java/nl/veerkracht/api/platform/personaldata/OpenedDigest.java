package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.veerkracht.domain.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A digest over the events of a log as they were before they were sealed: the same programme has the same one whatever keys sealed it.
 * For logs in which nobody exists: here no line gets into the access log.
 */
public final class OpenedDigest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;
    private final Map<PersonId, Aead> known = new HashMap<>();

    OpenedDigest(JdbcTemplate jdbc, PersonKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** @return SHA-256 over all that is stored of each event but its position, in the order of positions; hexadecimal */
    public String compute() {
        MessageDigest digest = sha256();
        forEachLine(line -> digest.update((line + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Gives {@code consumer} a line for each event, in the order of positions: all that is stored of it but the position. */
    void forEachLine(Consumer<String> consumer) {
        jdbc.query(
                "SELECT event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,"
                        + " payload_revision, payload, meta_data FROM domain_event_entry ORDER BY global_index",
                row -> {
                    consumer.accept(line(row));
                });
    }

    private String line(ResultSet row) throws SQLException {
        List<String> fields = new ArrayList<>();
        for (int column = 1; column <= 7; column++) {
            fields.add(row.getString(column));
        }
        JsonNode payload = JSON.readTree(row.getString(8));
        open(payload);
        fields.add(payload.toString());
        fields.add(row.getString(9));
        return String.join("\t", fields);
    }

    private void open(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("sealed")) {
            object.put("opened", text(object));
            object.remove("sealed");
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> open(property.getValue()));
        } else if (node instanceof ArrayNode array) {
            array.forEach(this::open);
        }
    }

    private String text(ObjectNode value) {
        List<PersonId> subjects = new ArrayList<>();
        value.get("subjects").forEach(subject -> subjects.add(new PersonId(subject.asString())));
        if (!known.keySet().containsAll(subjects)) {
            known.putAll(keys.toOpen(subjects));
        }
        try {
            return SealedLayers.open(subjects, known, value.get("sealed").asString());
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("a sealed text was changed, or sealed by other keys", changed);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
