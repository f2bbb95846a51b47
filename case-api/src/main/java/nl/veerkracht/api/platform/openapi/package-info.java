/** The description of the API for machines (OpenAPI 3.1), made from the code and held to it by tests (ADR-0008). */
@NullMarked
package nl.veerkracht.api.platform.openapi;

import org.jspecify.annotations.NullMarked;
