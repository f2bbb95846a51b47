/** What is known about the agenda of a household: what is asked of the people who work for it. */
@NullMarked
package nl.veerkracht.projections.agenda;

import org.jspecify.annotations.NullMarked;
