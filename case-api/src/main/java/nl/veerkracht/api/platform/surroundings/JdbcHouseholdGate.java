package nl.veerkracht.api.platform.surroundings;

import nl.veerkracht.domain.shared.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A row for each household that is locked until the transaction ends. */
@Component
class JdbcHouseholdGate implements HouseholdGate {

    private final JdbcClient jdbc;

    JdbcHouseholdGate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
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
