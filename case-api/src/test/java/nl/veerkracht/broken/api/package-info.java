/** Broken on purpose, as a feature of the application. */
@NullMarked
package nl.veerkracht.broken.api;

import org.jspecify.annotations.NullMarked;
