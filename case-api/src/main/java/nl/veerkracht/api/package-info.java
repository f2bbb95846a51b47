/** The application: HTTP by feature, and the platform on which the features stand. */
@NullMarked
package nl.veerkracht.api;

import org.jspecify.annotations.NullMarked;
