/** The programme (programma) in which households take part; so far its start. */
@NullMarked
package nl.veerkracht.domain.programme;

import org.jspecify.annotations.NullMarked;
