/** Tests of the support plan: a class for each command. */
@NullMarked
package nl.veerkracht.domain.supportplan;

import org.jspecify.annotations.NullMarked;
