/** Tests of this package. */
@NullMarked
package nl.veerkracht.domain.shared.facts;

import org.jspecify.annotations.NullMarked;
