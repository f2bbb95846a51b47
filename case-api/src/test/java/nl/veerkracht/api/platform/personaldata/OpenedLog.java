package nl.veerkracht.api.platform.personaldata;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.shared.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The events of a log as they were before they were sealed, so that two logs with different keys can be compared. */
public final class OpenedLog {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;

    public OpenedLog(ApplicationContext context) {
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.keys = new JdbcPersonKeys(jdbc, context.getBean(MasterKeys.class), Clock.systemUTC());
    }

    /** @return a line for each event in the order of their positions, with all that is stored of it but the position */
    public List<String> events() {
        return jdbc.query(
                "SELECT event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,"
                        + " payload_revision, payload, meta_data FROM domain_event_entry ORDER BY global_index",
                (row, number) -> {
                    List<String> fields = new ArrayList<>();
                    for (int column = 1; column <= 7; column++) {
                        fields.add(row.getString(column));
                    }
                    fields.add(opened(JSON.readTree(row.getString(8))).toString());
                    fields.add(row.getString(9));
                    return String.join(" | ", fields);
                });
    }

    private JsonNode opened(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("sealed")) {
            object.put("opened", text(object));
            object.remove("sealed");
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> opened(property.getValue()));
        } else if (node instanceof ArrayNode array) {
            array.forEach(this::opened);
        }
        return node;
    }

    private String text(ObjectNode value) {
        List<PersonId> subjects = new ArrayList<>();
        value.get("subjects").forEach(subject -> subjects.add(new PersonId(subject.asString())));
        Map<PersonId, Aead> available = keys.toOpen(subjects);
        try {
            return SealedLayers.open(subjects, available, value.get("sealed").asString());
        } catch (GeneralSecurityException wrongKey) {
            throw new AssertionError("sealed by other keys than those in the vault", wrongKey);
        }
    }
}
