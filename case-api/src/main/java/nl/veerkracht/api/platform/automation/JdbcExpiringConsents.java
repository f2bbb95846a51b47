package nl.veerkracht.api.platform.automation;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.household.automation.ExpiringConsents;
import nl.veerkracht.domain.shared.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Watches consents in the log's database, beside the token of the automation that tells it of them. */
@Component
class JdbcExpiringConsents implements ExpiringConsents {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;

    JdbcExpiringConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(ExpiringConsent consent) {
        jdbc.sql("insert into expiring_consent (household_id, entry, until_date, event_id, state, turn)"
                        + " values (?, ?, ?, ?, 'OPEN', 0) on conflict do nothing")
                .params(consent.householdId().value(), consent.entry(), consent.untilDate(), consent.eventId())
                .update();
    }

    @Override
    public List<ExpiringConsent> due(LocalDate today, @Nullable ExpiringConsent after) {
        return jdbc.sql("select household_id, entry, until_date, event_id, turn from expiring_consent"
                        + " where state = 'OPEN' and until_date <= :today and (until_date, household_id, entry) >"
                        + " (:until, :household, :entry) order by until_date, household_id, entry limit :batch")
                .param("today", today)
                .param("until", after == null ? LocalDate.EPOCH.minusYears(1_000) : after.untilDate())
                .param("household", after == null ? "" : after.householdId().value())
                .param("entry", after == null ? -1L : after.entry())
                .param("batch", BATCH)
                .query((row, number) -> new ExpiringConsent(
                        new HouseholdId(row.getString(1)),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getLong(5)))
                .list();
    }

    @Override
    public void settle(ExpiringConsent consent) {
        jdbc.sql("update expiring_consent set state = 'SETTLED' where household_id = ? and entry = ?")
                .params(consent.householdId().value(), consent.entry())
                .update();
    }

    @Override
    public void holdBack(ExpiringConsent consent) {
        jdbc.sql("update expiring_consent set state = 'HELD'"
                        + " where household_id = ? and entry = ? and state = 'OPEN' and turn = ?")
                .params(consent.householdId().value(), consent.entry(), consent.turn())
                .update();
    }

    @Override
    public void resume(HouseholdId householdId) {
        jdbc.sql("update expiring_consent set state = 'OPEN', turn = turn + 1"
                        + " where household_id = ? and state <> 'SETTLED'")
                .param(householdId.value())
                .update();
    }
}
