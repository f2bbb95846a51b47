package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.PlanSurroundings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reserves the one running plan of a household, in the log's database and in the transaction of the command: of two plans that
 * start at once the second waits for the first, and is refused when that one stands. It also lists a household's plans.
 */
@Component
class JdbcRunningPlans implements PlanSurroundings.RunningPlans, HouseholdPlans {

    private final JdbcClient jdbc;

    JdbcRunningPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(HouseholdId householdId, PlanId planId) {
        jdbc.sql("insert into plan_register (plan_id, household_id) values (?, ?) on conflict do nothing")
                .params(planId.value(), householdId.value())
                .update();
        return jdbc.sql("insert into running_plan (household_id, plan_id) values (?, ?) on conflict do nothing")
                        .params(householdId.value(), planId.value())
                        .update()
                == 1;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(HouseholdId householdId, PlanId planId) {
        jdbc.sql("delete from running_plan where household_id = ? and plan_id = ?")
                .params(householdId.value(), planId.value())
                .update();
    }

    @Override
    public boolean runs(HouseholdId householdId) {
        return jdbc.sql("select plan_id from running_plan where household_id = ?")
                .param(householdId.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    @Override
    public List<PlanId> of(HouseholdId householdId) {
        return jdbc
                .sql("select plan_id from plan_register where household_id = ? order by plan_id")
                .param(householdId.value())
                .query(String.class)
                .list()
                .stream()
                .map(PlanId::new)
                .toList();
    }
}
