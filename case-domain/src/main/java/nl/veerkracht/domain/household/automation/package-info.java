/** What a household's file does of itself when a day has come (ADR-0015). */
@NullMarked
package nl.veerkracht.domain.household.automation;

import org.jspecify.annotations.NullMarked;
