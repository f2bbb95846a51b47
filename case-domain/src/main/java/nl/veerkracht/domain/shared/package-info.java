/** Identifiers, actors and periods that every aggregate and every view uses. */
@NullMarked
package nl.veerkracht.domain.shared;

import org.jspecify.annotations.NullMarked;
