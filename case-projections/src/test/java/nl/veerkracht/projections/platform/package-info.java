/** Tests of how documents are written, held and read. */
@NullMarked
package nl.veerkracht.projections.platform;

import org.jspecify.annotations.NullMarked;
