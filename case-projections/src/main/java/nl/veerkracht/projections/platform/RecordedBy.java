package nl.veerkracht.projections.platform;

import java.util.Map;
import java.util.Objects;

/**
 * Who recorded an event, as its metadata tells. A part that was not recorded is empty.
 *
 * @param actor the user's identifier at the identity provider
 * @param role the role in which the user acted
 * @param team the code of the user's team at that moment
 * @param municipality the CBS code of the user's municipality
 * @param purpose the code of the purpose that the user gave
 * @param correlationId names the request in logs
 */
public record RecordedBy(
        String actor, String role, String team, String municipality, String purpose, String correlationId) {

    /** For a view that does not keep who recorded a fact. */
    public static final RecordedBy NOT_KEPT = new RecordedBy("", "", "", "", "", "");

    public RecordedBy {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(correlationId, "correlationId");
    }

    /** @return what the metadata of an event tells */
    public static RecordedBy of(Map<String, ?> metaData) {
        return new RecordedBy(
                text(metaData, "actor"),
                text(metaData, "role"),
                text(metaData, "team"),
                text(metaData, "municipality"),
                text(metaData, "purpose"),
                text(metaData, "correlationId"));
    }

    private static String text(Map<String, ?> metaData, String key) {
        Object value = metaData.get(key);
        return value == null ? "" : value.toString();
    }
}
