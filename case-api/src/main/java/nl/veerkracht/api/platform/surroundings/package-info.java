/**
 * What a decision needs from outside its own file (ADR-0012): reservations of residences and names, programmes, teams,
 * organisations and coordinators read from their own streams within the transaction of the command, the list of neighbourhoods, the
 * municipality's clock.
 */
@NullMarked
package nl.veerkracht.api.platform.surroundings;

import org.jspecify.annotations.NullMarked;
