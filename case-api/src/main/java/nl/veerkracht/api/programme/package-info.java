/** The programmes in which households take part: those with which an empty store starts, and a list of them. */
@NullMarked
package nl.veerkracht.api.programme;

import org.jspecify.annotations.NullMarked;
