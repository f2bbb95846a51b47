/**
 * The demo issuer: gives tokens to invented users, so that Veerkracht can be tried without an identity provider. Off as soon
 * as an identity provider is configured, and refused under the profile {@code production} (ADR-0010).
 */
@NullMarked
package nl.veerkracht.api.platform.security.demo;

import org.jspecify.annotations.NullMarked;
