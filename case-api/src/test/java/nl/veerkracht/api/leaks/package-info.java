/**
 * Searches files for texts that should not be in them, in whatever spelling or packing a database may have put them there
 * (ADR-0007).
 */
@NullMarked
package nl.veerkracht.api.leaks;

import org.jspecify.annotations.NullMarked;
