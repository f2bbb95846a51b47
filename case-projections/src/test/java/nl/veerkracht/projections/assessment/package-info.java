/** What the view of assessments says about a day. */
@NullMarked
package nl.veerkracht.projections.assessment;

import org.jspecify.annotations.NullMarked;
