package nl.veerkracht.projections.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonBinary;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewCollectionTest {

    private static final List<String> LINES = List.of("household-1", "hoogezand", "a third");

    private final TestViews views = new TestViews();
    private final Generations generations = new Generations(views.mongo());
    private final ViewCollection<List<String>> collection = collection();

    record Lines(String id, long version, @Nullable String team, List<String> lines) implements StoredState {

        /** The first line is the key, the second the team. */
        static Lines of(List<String> lines) {
            return new Lines(lines.get(0), lines.size() - 1L, lines.size() > 1 ? lines.get(1) : null, lines);
        }
    }

    /** The lines as version 1 of the view kept them: in one text. */
    record Text(String id, long version, String text) implements StoredState {

        static Text of(List<String> lines) {
            return new Text(lines.get(0), lines.size() - 1L, String.join("/", lines));
        }

        List<String> lines() {
            return List.of(text.split("/"));
        }
    }

    /** A node has one of its own. */
    private ViewCollection<List<String>> collection() {
        return new ViewCollection<>("lines", 2, views.mongo(), Lines.class, Lines::of, Lines::lines);
    }

    /** Makes a generation that is read at once, as the supervisor of a node does. */
    private Generation renew(int version) {
        assertThat(generations.store(generations.of("lines").renewed(version, -1)))
                .isTrue();
        return Objects.requireNonNull(generations.of("lines").live());
    }

    private static void store(StoredDocuments<List<String>> documents, List<String> lines) {
        documents.prepare(List.of(ViewCollection.TEAM));
        documents.write(List.of(new StoredDocuments.Change(documents.document(lines), -1)));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_server_sees_what_it_selects_by_and_the_rest_is_one_field() {
        Document document = collection.of(renew(2)).document(List.of("household-1", "hoogezand"));

        assertThat(document.keySet()).containsExactly("_id", "version", "team", "packed");
        assertThat(document.get("_id")).isEqualTo("household-1");
        assertThat(document.get("version")).isEqualTo(1L);
        assertThat(document.get("team")).isEqualTo("hoogezand");
        assertThat(RecordText.of(document.get("packed", BsonBinary.class).getData()))
                .isEqualTo("{\"id\":\"household-1\",\"lines\":[\"household-1\",\"hoogezand\"],"
                        + "\"team\":\"hoogezand\",\"version\":1}");
    }

    @Test
    void who_is_in_no_team_has_no_such_field() {
        assertThat(collection.of(renew(2)).document(List.of("household-1")).keySet())
                .containsExactly("_id", "version", "packed");
    }

    @Test
    void what_was_stored_is_found_by_its_key_and_by_its_team__and_nothing_else_is() {
        Generation live = renew(2);
        store(collection.of(live), LINES);

        assertThat(live.name()).isEqualTo("lines.v2.g1");
        assertThat(collection.find("household-1")).contains(LINES);
        assertThat(collection.find("household-2")).isEmpty();
        assertThat(collection.findBy(ViewCollection.TEAM, "hoogezand", 10)).containsExactly(LINES);
        assertThat(collection.versionsBy(ViewCollection.TEAM, "hoogezand", 10)).isEqualTo(Map.of("household-1", 2L));
        assertThat(collection.findBy(ViewCollection.TEAM, "zuidbroek", 10)).isEmpty();
        List<String> keys = new ArrayList<>();
        collection.of(live).forEachKey(keys::add);
        assertThat(keys).containsExactly("household-1");
    }

    @Test
    void a_list_has_no_more_than_was_asked_for() {
        Generation live = renew(2);
        store(collection.of(live), LINES);
        collection
                .of(live)
                .write(List.of(new StoredDocuments.Change(
                        collection.of(live).document(List.of("household-2", "hoogezand")), -1)));

        assertThat(collection.findBy(ViewCollection.TEAM, "hoogezand", 1)).hasSize(1);
        assertThat(collection.findBy(ViewCollection.TEAM, "hoogezand", 2)).hasSize(2);
    }

    @Test
    void before_there_is_a_generation_that_can_be_read__the_reader_is_told() {
        assertThatThrownBy(() -> collection.find("household-1")).isInstanceOf(ViewNotReadyException.class);

        renew(7);
        assertThatThrownBy(() -> collection.find("household-1")).isInstanceOf(ViewNotReadyException.class);
        generations.store(new Generations.OfView(
                "lines", 2, 3, new Generation("lines", 3, 2, "other contracts"), null, null, null, null));
        assertThatThrownBy(() -> collection.find("household-1")).isInstanceOf(ViewNotReadyException.class);
    }

    @Test
    void one_that_was_begun_from_nothing_is_not_read_before_it_holds_what_the_log_had_then() {
        Generation first = renew(2);
        store(collection.of(first), LINES);
        generations.store(generations.of("lines").renewed(2, 7));
        ViewCollection<List<String>> elsewhere = collection();
        collection.serve(generations.of("lines"));

        for (ViewCollection<List<String>> each : List.of(collection, elsewhere)) {
            assertThat(each.isReadable()).isFalse();
            assertThat(each.live().name()).isEqualTo("lines.v2.g2");
            assertThatThrownBy(() -> each.find("household-1")).isInstanceOf(ViewNotReadyException.class);
            assertThatThrownBy(() -> each.findBy(ViewCollection.TEAM, "hoogezand", 10))
                    .isInstanceOf(ViewNotReadyException.class);
            assertThatThrownBy(() -> each.versionsBy(ViewCollection.TEAM, "hoogezand", 10))
                    .isInstanceOf(ViewNotReadyException.class);
        }

        store(collection.of(collection.live()), LINES);
        generations.store(generations.of("lines").readable());
        for (ViewCollection<List<String>> each : List.of(collection, elsewhere)) {
            assertThat(each.find("household-1")).contains(LINES);
            assertThat(each.isReadable()).isTrue();
        }
    }

    @Test
    void who_reads_one_that_is_thrown_away_for_one_that_is_being_filled_is_told() {
        Generation first = renew(2);
        store(collection.of(first), LINES);
        assertThat(collection.find("household-1")).contains(LINES);
        generations.store(generations.of("lines").renewed(2, 7));
        views.mongo().dropCollection(first.name());

        assertThatThrownBy(() -> collection.find("household-1")).isInstanceOf(ViewNotReadyException.class);
    }

    @Test
    void a_node_that_was_told_nothing_answers_from_the_one_before_and_never_from_one_that_was_thrown_away() {
        Generation first = renew(2);
        store(collection.of(first), LINES);
        assertThat(collection.find("household-1")).contains(LINES);

        List<String> more = List.of("household-1", "hoogezand", "a third", "a fourth");
        Generation second = renew(2);
        store(collection.of(second), more);
        assertThat(collection.find("household-1")).as("kept, and as it was").contains(LINES);
        assertThat(collection().find("household-1")).contains(more);

        views.mongo().dropCollection(first.name());
        assertThat(collection.find("household-1")).contains(more);
    }

    @Test
    void a_list_is_not_read_from_one_that_was_thrown_away_either() {
        Generation first = renew(2);
        store(collection.of(first), LINES);
        assertThat(collection.findBy(ViewCollection.TEAM, "zuidbroek", 10)).isEmpty();

        store(collection.of(renew(2)), List.of("household-1", "zuidbroek"));
        views.mongo().dropCollection(first.name());
        assertThat(collection.findBy(ViewCollection.TEAM, "zuidbroek", 10))
                .containsExactly(List.of("household-1", "zuidbroek"));
    }

    @Test
    void documents_that_were_lost_without_their_generation_are_not_there() {
        store(collection.of(renew(2)), LINES);
        collection.serve(generations.of("lines"));
        views.mongo().dropCollection("lines.v2.g1");

        assertThat(collection.find("household-1")).isEmpty();
    }

    @Test
    void what_only_a_newer_version_stores_is_not_looked_for_in_an_older_one() {
        ViewCollection<List<String>> both = collection().andOlder(1, Text.class, Text::of, Text::lines);
        store(both.of(renew(1)), LINES);
        assertThatThrownBy(() -> both.findBy(ViewCollection.TEAM, "hoogezand", 10, 2))
                .isInstanceOfSatisfying(OlderVersionException.class, older -> {
                    assertThat(older.view()).isEqualTo("lines");
                    assertThat(older.needed()).isEqualTo(2);
                });

        Generation newer = renew(2);
        store(both.of(newer), LINES);
        both.serve(generations.of("lines"));
        assertThat(both.findBy(ViewCollection.TEAM, "hoogezand", 10, 2)).containsExactly(LINES);
    }

    @Test
    void a_generation_of_an_older_version_is_read_as_that_version_stored_it() {
        ViewCollection<List<String>> both = collection().andOlder(1, Text.class, Text::of, Text::lines);
        Generation older = renew(1);
        store(both.of(older), LINES);

        assertThat(RecordText.of(both.of(older)
                        .document(LINES)
                        .get("packed", BsonBinary.class)
                        .getData()))
                .isEqualTo("{\"id\":\"household-1\",\"text\":\"household-1/hoogezand/a third\",\"version\":2}");
        assertThat(both.find("household-1")).contains(LINES);
        assertThatThrownBy(() -> collection.find("household-1")).isInstanceOf(ViewNotReadyException.class);

        Generation newer = renew(2);
        store(both.of(newer), List.of("household-1", "zuidbroek"));
        both.serve(generations.of("lines"));
        assertThat(both.find("household-1")).contains(List.of("household-1", "zuidbroek"));
    }
}
