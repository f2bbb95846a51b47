package nl.veerkracht.api.platform.views;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentTypeTest {

    private final DocumentType type = new DocumentType();

    @Property
    void documents_behind_each_other_are_read_as_they_were_written(@ForAll("documents") List<Document> documents) {
        WriteBuffer buffer = new WriteBuffer();
        documents.forEach(document -> type.write(buffer, document));
        ByteBuffer written = buffer.getBuffer();
        written.flip();

        for (Document document : documents) {
            assertThat(type.read(written)).usingRecursiveComparison().isEqualTo(document);
        }
        assertThat(written.hasRemaining()).isFalse();
    }

    @Test
    void a_document_weighs_what_is_in_it() {
        int empty = type.getMemory(new Document("packed", new BinData(new byte[0])));
        assertThat(type.getMemory(new Document("packed", new BinData(new byte[10_000]))))
                .isEqualTo(empty + 10_000);
    }

    @Provide
    Arbitrary<List<Document>> documents() {
        return document(2).list().ofMaxSize(3);
    }

    private static Arbitrary<Document> document(int depth) {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                Arbitraries.of("", "case-file", "é").asGeneric(),
                Arbitraries.of(-1.0, 0.0, 3.0).asGeneric(),
                Arbitraries.of(0L, Long.MAX_VALUE).asGeneric(),
                Arbitraries.of(0, -7).asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.bytes()
                        .array(byte[].class)
                        .ofMaxSize(300)
                        .map(BinData::new)
                        .asGeneric(),
                Arbitraries.<Object>just(null));
        Arbitrary<Object> value = depth == 0
                ? plain
                : Arbitraries.oneOf(
                        plain,
                        document(depth - 1).asGeneric(),
                        plain.list().ofMaxSize(3).asGeneric());
        return Combinators.combine(value, value).as((one, other) -> new Document("_id", one).append("packed", other));
    }
}
