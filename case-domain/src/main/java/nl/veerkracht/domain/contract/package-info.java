/** The catalogue of stored events and the chain that reads old revisions (ADR-0003). */
@NullMarked
package nl.veerkracht.domain.contract;

import org.jspecify.annotations.NullMarked;
