/** Tests of the support plan's fold and picture. */
@NullMarked
package nl.veerkracht.projections.worklist;

import org.jspecify.annotations.NullMarked;
