/** The rules of assessments, command by command. */
@NullMarked
package nl.veerkracht.domain.assessment;

import org.jspecify.annotations.NullMarked;
