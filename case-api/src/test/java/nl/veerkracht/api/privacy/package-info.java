/** The work of a privacy officer, played over HTTP. */
@NullMarked
package nl.veerkracht.api.privacy;

import org.jspecify.annotations.NullMarked;
