/** Broken on purpose, as events. */
@NullMarked
package nl.veerkracht.broken.domain.events;

import org.jspecify.annotations.NullMarked;
