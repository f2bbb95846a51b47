/** What an agenda does of itself when something is recorded elsewhere (ADR-0015). */
@NullMarked
package nl.veerkracht.domain.agenda.automation;

import org.jspecify.annotations.NullMarked;
