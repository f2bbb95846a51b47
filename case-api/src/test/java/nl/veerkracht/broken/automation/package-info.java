/** Broken on purpose, as an automation. */
@NullMarked
package nl.veerkracht.broken.automation;

import org.jspecify.annotations.NullMarked;
