package nl.veerkracht.api.platform.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.domain.shared.Actor;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** The table of rights, {@code rights.yml}: the one place that says who may do what. What has no row is denied. */
@Component
public final class RightsTable {

    private static final String OPEN = "open";
    private static final String PURPOSE = "purpose";
    private static final String REQUIRED = "required";
    private static final String AS = "as";

    private final Map<String, Right> rows = new LinkedHashMap<>();

    public RightsTable() {
        this(new ClassPathResource("rights.yml"));
    }

    RightsTable(Resource table) {
        YamlMapFactoryBean yaml = new YamlMapFactoryBean();
        yaml.setResources(table);
        Map<String, Object> content = yaml.getObject();
        if (content != null) {
            content.forEach((endpoint, row) -> rows.put(endpoint, right(endpoint, meant(endpoint, row, content))));
        }
    }

    /** @return the row of an endpoint */
    public Optional<Right> of(String method, String pattern) {
        return Optional.ofNullable(rows.get(method + " " + pattern));
    }

    /** @return all rows, in the order of the table */
    public Collection<Right> rows() {
        return rows.values();
    }

    /** @return the cells of {@code row}, or of the row that it says it is as */
    private static Object meant(String endpoint, Object row, Map<String, Object> table) {
        if (!(row instanceof Map<?, ?> cells) || !cells.containsKey(AS)) {
            return row;
        }
        Object other = table.get(String.valueOf(cells.get(AS)));
        if (cells.size() > 1 || !(other instanceof Map<?, ?> same) || same.containsKey(AS)) {
            throw new IllegalStateException("rights.yml: '" + endpoint + "' is as no other row");
        }
        return same;
    }

    private static Right right(String endpoint, Object row) {
        String[] parts = endpoint.split(" ");
        if (parts.length != 2 || !(row instanceof Map<?, ?> cells)) {
            throw new IllegalStateException(
                    "rights.yml: '" + endpoint + "' is no row such as 'GET /v1/households: {...}'");
        }
        Map<Actor.Role, Scope> scopes = new EnumMap<>(Actor.Role.class);
        cells.forEach((name, value) -> {
            if (!Set.of(OPEN, PURPOSE).contains(String.valueOf(name))) {
                scopes.put(constant(Actor.Role.class, endpoint, name), constant(Scope.class, endpoint, value));
            }
        });
        return new Right(
                HttpMethod.valueOf(parts[0]),
                parts[1],
                Boolean.TRUE.equals(cells.get(OPEN)),
                REQUIRED.equals(cells.get(PURPOSE)),
                scopes);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String endpoint, Object word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each ->
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(String.valueOf(word)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("rights.yml: '" + word + "' at '" + endpoint
                        + "' is none of " + Arrays.toString(type.getEnumConstants())));
    }
}
