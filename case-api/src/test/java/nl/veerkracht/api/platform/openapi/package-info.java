/** Tests that hold the description of the API to the API. */
@NullMarked
package nl.veerkracht.api.platform.openapi;

import org.jspecify.annotations.NullMarked;
