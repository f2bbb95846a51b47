/** What an agenda does of itself. */
@NullMarked
package nl.veerkracht.domain.agenda.automation;

import org.jspecify.annotations.NullMarked;
