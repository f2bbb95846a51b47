package nl.veerkracht.projections.platform;

import java.nio.ByteBuffer;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** Sends a document the way that it takes to a server and back. */
public final class Bson {

    private Bson() {}

    public static Document throughBytes(Document document) {
        DocumentCodec codec = new DocumentCodec();
        BasicOutputBuffer bytes = new BasicOutputBuffer();
        codec.encode(
                new BsonBinaryWriter(bytes), document, EncoderContext.builder().build());
        return codec.decode(
                new BsonBinaryReader(ByteBuffer.wrap(bytes.toByteArray())),
                DecoderContext.builder().build());
    }
}
