/** What a privacy officer does: erase a person, and answer for who read a file (ADR-0007, ADR-0010). */
@NullMarked
package nl.veerkracht.api.privacy;

import org.jspecify.annotations.NullMarked;
