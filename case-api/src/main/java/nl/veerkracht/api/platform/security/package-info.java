/** Who may do what: tokens, the demo issuer, and the table of rights (ADR-0010). */
@NullMarked
package nl.veerkracht.api.platform.security;

import org.jspecify.annotations.NullMarked;
