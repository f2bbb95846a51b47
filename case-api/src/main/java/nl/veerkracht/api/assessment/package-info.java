/** Assessments of a household over HTTP: the instruments, what is planned, what was measured, and why something is missing. */
@NullMarked
package nl.veerkracht.api.assessment;

import org.jspecify.annotations.NullMarked;
