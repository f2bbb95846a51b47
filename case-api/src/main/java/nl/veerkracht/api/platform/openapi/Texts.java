package nl.veerkracht.api.platform.openapi;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

/** Describes a value that is written as a text. */
final class Texts {

    private Texts() {}

    static Schema<String> text() {
        Schema<String> schema = new StringSchema();
        // OpenAPI 3.1 has several types where 3.0 has one; the library keeps them apart.
        schema.addType("string");
        return schema;
    }
}
