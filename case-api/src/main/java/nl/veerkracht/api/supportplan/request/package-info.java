/** The facts of a plan as a caseworker sends them. */
@NullMarked
package nl.veerkracht.api.supportplan.request;

import org.jspecify.annotations.NullMarked;
