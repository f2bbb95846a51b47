/** What happened to a household's agenda: contracts that outlive the rules that led to them (ADR-0003). */
@NullMarked
package nl.veerkracht.domain.agenda.events;

import org.jspecify.annotations.NullMarked;
