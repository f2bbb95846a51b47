/**
 * Reads what is sent: a request record is bound strictly and checked whole, and all that is wrong with it is named at once
 * (ADR-0008). A component of a request record is required unless it is {@code @Nullable}; that is the whole declaration.
 */
@NullMarked
package nl.veerkracht.api.platform.web.input;

import org.jspecify.annotations.NullMarked;
