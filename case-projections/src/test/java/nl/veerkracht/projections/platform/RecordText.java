package nl.veerkracht.projections.platform;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.cbor.CBORWriteFeature;

/** What {@link RecordCbor} writes, as text that a test can look at. */
public final class RecordText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final CBORMapper CBOR = new CBORMapper(
            CBORFactory.builder().enable(CBORWriteFeature.STRINGREF).build());

    private RecordText() {}

    /** @return the JSON that says the same */
    public static String of(byte[] cbor) {
        return JSON.writeValueAsString(CBOR.readTree(cbor));
    }

    /** @return the JSON of what is written for a record */
    public static String of(Record written) {
        return of(RecordCbor.write(written));
    }

    /** @return the CBOR that says the same */
    public static byte[] cbor(String json) {
        return CBOR.writeValueAsBytes(JSON.readTree(json));
    }
}
