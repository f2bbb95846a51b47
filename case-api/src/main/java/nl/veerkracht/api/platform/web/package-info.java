/** What all HTTP has in common: problems, headers, input, the OpenAPI document (ADR-0008). */
@NullMarked
package nl.veerkracht.api.platform.web;

import org.jspecify.annotations.NullMarked;
