package nl.veerkracht.projections.platform;

import java.nio.ByteBuffer;
import java.util.Collection;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.Binary;

/**
 * A document whose lists are one binary field: no server looks into them, and each of the steps that it would take through every
 * field of every entry costs more than the fold (ADR-0020). What a server selects by stays as it is.
 */
final class PackedDocument {

    private static final String PACKED = "packed";
    private static final DocumentCodec CODEC = new DocumentCodec();

    private PackedDocument() {}

    static Document pack(Document document) {
        Document packed = new Document();
        Document lists = new Document();
        document.forEach((field, value) -> (value instanceof Collection ? lists : packed).append(field, value));
        return packed.append(PACKED, new Binary(bytes(lists)));
    }

    static Document unpack(Document packed) {
        Document document = new Document(packed);
        Binary bytes = (Binary) document.remove(PACKED);
        document.putAll(CODEC.decode(
                new BsonBinaryReader(ByteBuffer.wrap(bytes.getData())),
                DecoderContext.builder().build()));
        return document;
    }

    private static byte[] bytes(Document document) {
        try (BasicOutputBuffer bytes = new BasicOutputBuffer(1 << 14);
                BsonBinaryWriter writer = new BsonBinaryWriter(bytes)) {
            write(document, writer);
            return bytes.toByteArray();
        }
    }

    /** What a {@link RecordCodec} makes is of few types; to ask a registry for the codec of each value took most of the time. */
    private static void write(Object value, BsonBinaryWriter writer) {
        if (value instanceof String text) {
            writer.writeString(text);
        } else if (value instanceof Document document) {
            writer.writeStartDocument();
            document.forEach((field, content) -> {
                writer.writeName(field);
                write(content, writer);
            });
            writer.writeEndDocument();
        } else if (value instanceof Collection<?> values) {
            writer.writeStartArray();
            values.forEach(each -> write(each, writer));
            writer.writeEndArray();
        } else if (value instanceof Long number) {
            writer.writeInt64(number);
        } else if (value instanceof Integer number) {
            writer.writeInt32(number);
        } else if (value instanceof Boolean yes) {
            writer.writeBoolean(yes);
        } else {
            throw new IllegalArgumentException("no way to store a " + value.getClass());
        }
    }
}
