/** The assessments of a household: what is planned, what is due on a day, what was recorded, and what is missing (ADR-0005). */
@NullMarked
package nl.veerkracht.projections.assessment;

import org.jspecify.annotations.NullMarked;
