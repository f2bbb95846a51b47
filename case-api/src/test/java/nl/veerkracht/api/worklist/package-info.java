/** Tests of what readers of a worklist get. */
@NullMarked
package nl.veerkracht.api.worklist;

import org.jspecify.annotations.NullMarked;
