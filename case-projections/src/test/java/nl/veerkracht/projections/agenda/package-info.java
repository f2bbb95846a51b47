/** What is known about an agenda. */
@NullMarked
package nl.veerkracht.projections.agenda;

import org.jspecify.annotations.NullMarked;
