/**
 * Seals and opens personal data: the keys of persons, the master key that wraps them, erasure (ADR-0007). Nothing outside
 * this package sees a key, and nothing outside it turns a sealed value into text.
 */
@NullMarked
package nl.veerkracht.api.platform.personaldata;

import org.jspecify.annotations.NullMarked;
