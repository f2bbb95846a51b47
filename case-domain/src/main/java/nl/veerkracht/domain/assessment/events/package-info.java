/** What happened to a household's assessments: contracts that outlive the rules that led to them (ADR-0003). */
@NullMarked
package nl.veerkracht.domain.assessment.events;

import org.jspecify.annotations.NullMarked;
