/**
 * What is asked of the people who work for a household, and what became of that: no facts of the household itself, but of the
 * work. What is due by law or by agreement follows from other files; here stands what somebody, or an automation, adds to it.
 */
@NullMarked
package nl.veerkracht.domain.agenda;

import org.jspecify.annotations.NullMarked;
