/** The agenda of a household over HTTP: what is asked of the people who work for it. */
@NullMarked
package nl.veerkracht.api.agenda;

import org.jspecify.annotations.NullMarked;
