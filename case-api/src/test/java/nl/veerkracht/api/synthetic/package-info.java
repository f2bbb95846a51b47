/** A play that was made by hand, and what is expected of every stage. */
@NullMarked
package nl.veerkracht.api.synthetic;

import org.jspecify.annotations.NullMarked;
