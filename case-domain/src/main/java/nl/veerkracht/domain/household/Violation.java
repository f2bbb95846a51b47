package nl.veerkracht.domain.household;

/**
 * A standing entry that cannot stand among the others.
 *
 * @param code which rule it breaks
 * @param entry its number
 */
record Violation(HouseholdRefusal code, long entry) {}
