/** Tests of this package, and builders of its samples for other modules. */
@NullMarked
package nl.veerkracht.domain.programme;

import org.jspecify.annotations.NullMarked;
