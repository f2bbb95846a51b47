package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import nl.veerkracht.domain.safetysignal.SafetySurroundings;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists signals of unsafety beside their log, in the transaction of the command. */
@Component
class JdbcSignalRegister implements SafetySurroundings.Register {

    private final JdbcClient jdbc;

    JdbcSignalRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(SafetySignalId signalId, HouseholdId householdId) {
        jdbc.sql("insert into safety.signal_register (signal_id, household_id) values (?, ?)")
                .params(signalId.value(), householdId.value())
                .update();
    }

    /** @return all signals about this household */
    List<SafetySignalId> of(HouseholdId householdId) {
        return jdbc
                .sql("select signal_id from safety.signal_register where household_id = ? order by signal_id")
                .param(householdId.value())
                .query(String.class)
                .list()
                .stream()
                .map(SafetySignalId::new)
                .toList();
    }
}
