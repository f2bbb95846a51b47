/** Tests of this package, and builders of its samples for other modules. */
@NullMarked
package nl.veerkracht.domain.shared.terms;

import org.jspecify.annotations.NullMarked;
