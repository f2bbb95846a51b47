/** The support plans of a household over HTTP: commands, and the plan as it is on a day. */
@NullMarked
package nl.veerkracht.api.supportplan;

import org.jspecify.annotations.NullMarked;
