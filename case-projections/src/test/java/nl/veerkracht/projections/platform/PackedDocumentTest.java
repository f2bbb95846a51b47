package nl.veerkracht.projections.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackedDocumentTest {

    private static final Document DOCUMENT = new Document("_id", "household-1")
            .append("version", 41L)
            .append("team", "hoogezand")
            .append(
                    "entries",
                    List.of(
                            new Document("number", 7L).append("ring", 2).append("livesNearby", true),
                            new Document("text", new Document("sealed", "bmFtZQ==")),
                            "plain"))
            .append("nothing", List.of());

    @Test
    void what_a_server_selects_by_stays_as_it_is_and_lists_are_one_field() {
        Document packed = PackedDocument.pack(DOCUMENT);

        assertThat(packed.keySet()).containsExactly("_id", "version", "team", "packed");
        assertThat(packed.get("_id")).isEqualTo("household-1");
        assertThat(packed.get("version")).isEqualTo(41L);
        assertThat(packed.get("packed")).isInstanceOf(Binary.class);
    }

    @Test
    void a_document_is_unpacked_to_what_it_was() {
        assertThat(PackedDocument.unpack(PackedDocument.pack(DOCUMENT))).isEqualTo(DOCUMENT);
    }

    @Test
    void what_it_does_not_know_is_refused_and_not_left_out() {
        Document unknown = new Document("entries", List.of(1.5));

        assertThatThrownBy(() -> PackedDocument.pack(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no way to store a class java.lang.Double");
    }
}
