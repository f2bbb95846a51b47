/** Tests of the list of a team. */
@NullMarked
package nl.veerkracht.projections.teamlist;

import org.jspecify.annotations.NullMarked;
