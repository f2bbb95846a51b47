package nl.veerkracht.domain.shared.facts;

import nl.veerkracht.domain.shared.RefusalCode;

/**
 * A standing entry that cannot stand among the others.
 *
 * @param code which rule it breaks
 * @param entry its number
 */
public record Violation(RefusalCode code, long entry) {}
