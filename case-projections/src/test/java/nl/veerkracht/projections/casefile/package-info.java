/** Tests of the case file: each part of the picture by example, the fold by random histories. */
@NullMarked
package nl.veerkracht.projections.casefile;

import org.jspecify.annotations.NullMarked;
