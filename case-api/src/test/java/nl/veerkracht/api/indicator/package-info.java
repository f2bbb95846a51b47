/** The indicators of a programme, asked over HTTP. */
@NullMarked
package nl.veerkracht.api.indicator;

import org.jspecify.annotations.NullMarked;
