package nl.veerkracht.api.platform.surroundings;

import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets decisions that hang together over two aggregates of one household go one after the other: closing its file, making a
 * baseline, letting an organisation help it, and anything about a plan. Who passes holds the gate until the transaction ends, and
 * reads what the one before has committed (ADR-0013).
 */
@Component
class HouseholdGate {

    private final JdbcClient jdbc;

    HouseholdGate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void pass(HouseholdId householdId) {
        jdbc.sql("insert into household_gate (household_id) values (?) on conflict do nothing")
                .param(householdId.value())
                .update();
        jdbc.sql("select household_id from household_gate where household_id = ? for update")
                .param(householdId.value())
                .query(String.class)
                .single();
    }
}
