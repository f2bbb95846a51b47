/** Tests of the strict reading of what is sent. */
@NullMarked
package nl.veerkracht.api.platform.web.input;

import org.jspecify.annotations.NullMarked;
