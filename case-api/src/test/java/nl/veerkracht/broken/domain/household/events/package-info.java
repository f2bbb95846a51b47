/** Broken on purpose, as events. */
@NullMarked
package nl.veerkracht.broken.domain.household.events;

import org.jspecify.annotations.NullMarked;
