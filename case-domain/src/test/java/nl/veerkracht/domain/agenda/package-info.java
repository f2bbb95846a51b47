/** The rules of agendas, one class for each command. */
@NullMarked
package nl.veerkracht.domain.agenda;

import org.jspecify.annotations.NullMarked;
