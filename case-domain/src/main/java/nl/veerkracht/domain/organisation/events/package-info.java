/** What happened to an organisation: contracts that outlive the code (ADR-0003). An organisation is no person: nothing is sealed. */
@NullMarked
package nl.veerkracht.domain.organisation.events;

import org.jspecify.annotations.NullMarked;
