/** The indicators of a programme over HTTP: figures as of any date, and what each of them is made of (ADR-0008). */
@NullMarked
package nl.veerkracht.api.indicator;

import org.jspecify.annotations.NullMarked;
