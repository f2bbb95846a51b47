/** Tests of the support plan's fold and picture. */
@NullMarked
package nl.veerkracht.projections.supportplan;

import org.jspecify.annotations.NullMarked;
