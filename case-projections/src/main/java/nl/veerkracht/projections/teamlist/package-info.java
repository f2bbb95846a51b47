/** The list of a team's households: one small document for each, read by team (ADR-0005). */
@NullMarked
package nl.veerkracht.projections.teamlist;

import org.jspecify.annotations.NullMarked;
