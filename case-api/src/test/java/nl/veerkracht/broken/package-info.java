/** Code that breaks the architecture rules on purpose, a class for each, to prove that each of them can fail. */
@NullMarked
package nl.veerkracht.broken;

import org.jspecify.annotations.NullMarked;
