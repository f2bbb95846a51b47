package nl.veerkracht.api.platform.surroundings;

import nl.veerkracht.domain.shared.HouseholdId;

/**
 * Lets decisions that hang together over two aggregates of one household go one after the other: closing its file, making a
 * baseline, letting an organisation help it, and anything about a plan. Who passes holds the gate until the transaction ends, and
 * reads what the one before has committed (ADR-0013).
 */
interface HouseholdGate {

    /** Waits until nobody else is within, and holds the gate until the decision is recorded. */
    void pass(HouseholdId householdId);
}
