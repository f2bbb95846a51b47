/**
 * What a decision about a household needs from outside it (ADR-0012): the reservation of residences, programmes and teams read
 * from their own streams within the transaction of the command, the list of neighbourhoods, the municipality's clock.
 */
@NullMarked
package nl.veerkracht.api.platform.surroundings;

import org.jspecify.annotations.NullMarked;
