/** Reading a household's file: as it is, as it was on a day, as it was known at a moment; and the list of a team. */
@NullMarked
package nl.veerkracht.api.casefile;

import org.jspecify.annotations.NullMarked;
