/** What a household's file does of itself. */
@NullMarked
package nl.veerkracht.domain.household.automation;

import org.jspecify.annotations.NullMarked;
