/** What happened to support plans and their conferences: contracts that outlive the code (ADR-0003). */
@NullMarked
package nl.veerkracht.domain.supportplan.events;

import org.jspecify.annotations.NullMarked;
