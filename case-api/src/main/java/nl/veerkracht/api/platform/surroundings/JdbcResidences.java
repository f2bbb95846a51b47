package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.household.Surroundings;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reserves the days on which a person lives in a household, in the log's database and in the transaction of the command: two
 * claims on one person wait for each other on the person's row, and a command that is refused leaves no claim.
 */
@Component
class JdbcResidences implements Surroundings.Residences {

    private final JdbcClient jdbc;

    JdbcResidences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(PersonId personId, HouseholdId householdId, List<Period> periods) {
        List<Period> days = periods.stream().filter(period -> !isEmpty(period)).toList();
        lock(personId);
        boolean taken = elsewhere(personId, householdId).stream()
                .anyMatch(other -> days.stream().anyMatch(other::overlaps));
        if (taken) {
            return false;
        }
        jdbc.sql("delete from residence where person_id = ? and household_id = ?")
                .params(personId.value(), householdId.value())
                .update();
        for (Period period : days) {
            jdbc.sql("insert into residence (person_id, household_id, from_date, until_date) values (?, ?, ?, ?)")
                    .param(personId.value())
                    .param(householdId.value())
                    .param(period.fromDate())
                    .param(period.untilDate())
                    .update();
        }
        return true;
    }

    private void lock(PersonId personId) {
        jdbc.sql("insert into resident (person_id) values (?) on conflict do nothing")
                .param(personId.value())
                .update();
        jdbc.sql("select person_id from resident where person_id = ? for update")
                .param(personId.value())
                .query(String.class)
                .single();
    }

    private List<Period> elsewhere(PersonId personId, HouseholdId householdId) {
        return jdbc.sql("select from_date, until_date from residence where person_id = ? and household_id <> ?")
                .params(personId.value(), householdId.value())
                .query((row, number) -> {
                    @Nullable LocalDate untilDate = row.getObject("until_date", LocalDate.class);
                    return new Period(row.getObject("from_date", LocalDate.class), untilDate);
                })
                .list();
    }

    private static boolean isEmpty(Period period) {
        return period.fromDate().equals(period.untilDate());
    }
}
