package nl.veerkracht.projections.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewCollectionTest {

    private final TestViews views = new TestViews();
    private final ViewCollection<List<String>> collection =
            new ViewCollection<>("lines", views.mongo(), Lines.class, Lines::of, Lines::lines);

    record Lines(String id, long version, @Nullable String team, List<String> lines) implements StoredState {

        /** The first line is the key, the second the team. */
        static Lines of(List<String> lines) {
            return new Lines(lines.get(0), lines.size() - 1L, lines.size() > 1 ? lines.get(1) : null, lines);
        }
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_server_sees_what_it_selects_by_and_the_rest_is_one_field() {
        Document document = collection.document(List.of("household-1", "hoogezand"));

        assertThat(document.keySet()).containsExactly("_id", "version", "team", "packed");
        assertThat(document.get("_id")).isEqualTo("household-1");
        assertThat(document.get("version")).isEqualTo(1L);
        assertThat(document.get("team")).isEqualTo("hoogezand");
        assertThat(new String(document.get("packed", Binary.class).getData(), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"household-1\",\"lines\":[\"household-1\",\"hoogezand\"],"
                        + "\"team\":\"hoogezand\",\"version\":1}");
    }

    @Test
    void who_is_in_no_team_has_no_such_field() {
        assertThat(collection.document(List.of("household-1")).keySet()).containsExactly("_id", "version", "packed");
    }

    @Test
    void what_was_stored_is_found_by_its_key_and_by_its_team() {
        List<String> lines = List.of("household-1", "hoogezand", "a third");
        collection.ensureIndexes(ViewCollection.TEAM);
        collection.write(List.of(new ViewCollection.Change(collection.document(lines), -1)));

        assertThat(collection.find("household-1")).contains(lines);
        assertThat(collection.findBy(ViewCollection.TEAM, "hoogezand", 10)).containsExactly(lines);
        assertThat(collection.versionsBy(ViewCollection.TEAM, "hoogezand", 10)).isEqualTo(Map.of("household-1", 2L));
        assertThat(collection.findBy(ViewCollection.TEAM, "zuidbroek", 10)).isEmpty();
    }
}
