package nl.veerkracht.projections.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StreamPartTest {

    private record Kept(String stream, long version) implements StreamPart {}

    private static final List<Kept> PARTS = List.of(new Kept("b", 3), new Kept("d", 0));

    @Test
    void a_part_takes_the_place_of_what_was_kept_of_its_stream() {
        assertThat(StreamPart.with(new Kept("b", 4), PARTS)).containsExactly(new Kept("b", 4), new Kept("d", 0));
        assertThat(StreamPart.with(new Kept("d", 1), PARTS)).containsExactly(new Kept("b", 3), new Kept("d", 1));
    }

    @Test
    void a_part_of_another_stream_comes_where_its_identifier_says() {
        assertThat(StreamPart.with(new Kept("a", 0), PARTS))
                .extracting(Kept::stream)
                .containsExactly("a", "b", "d");
        assertThat(StreamPart.with(new Kept("c", 0), PARTS))
                .extracting(Kept::stream)
                .containsExactly("b", "c", "d");
        assertThat(StreamPart.with(new Kept("e", 0), PARTS))
                .extracting(Kept::stream)
                .containsExactly("b", "d", "e");
        assertThat(StreamPart.with(new Kept("a", 0), List.of())).containsExactly(new Kept("a", 0));
    }

    @Test
    void a_part_is_found_by_its_stream() {
        assertThat(StreamPart.of("d", PARTS)).contains(new Kept("d", 0));
        assertThat(StreamPart.of("c", PARTS)).isEmpty();
    }

    @Test
    void every_entry_of_every_stream_makes_the_version_grow_by_one() {
        assertThat(StreamPart.version(List.<Kept>of())).isEqualTo(-1);
        assertThat(StreamPart.version(PARTS)).isEqualTo(4);
        assertThat(StreamPart.versions(PARTS)).isEqualTo(Map.of("b", 3L, "d", 0L));
    }
}
