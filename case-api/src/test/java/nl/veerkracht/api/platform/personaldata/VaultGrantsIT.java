package nl.veerkracht.api.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VaultGrantsIT {

    private static final VaultDatabase DATABASE = VaultDatabase.postgres();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE access_log_entry SET reader = 'nobody'",
                "DELETE FROM access_log_entry",
                "TRUNCATE access_log_entry CASCADE",
                "UPDATE access_log_household SET entry_id = 1",
                "DELETE FROM access_log_household",
                "DELETE FROM vault.person_key",
                "TRUNCATE vault.person_key",
                "DELETE FROM person_appearance",
                "UPDATE safety.domain_event_entry SET payload = '{}'",
                "DELETE FROM safety.domain_event_entry",
                "TRUNCATE safety.domain_event_entry",
                "UPDATE safety.signal_register SET household_id = ''",
                "DELETE FROM safety.signal_register",
                "UPDATE safety.access_log_entry SET reader = 'nobody'",
                "DELETE FROM safety.access_log_entry",
                "DELETE FROM safety.access_log_household",
                "DELETE FROM vault.safety_key",
                "TRUNCATE vault.safety_key",
                "DROP TABLE safety.access_log_entry CASCADE",
                "DROP TABLE access_log_entry CASCADE",
                "ALTER TABLE access_log_entry DISABLE TRIGGER ALL"
            })
    void the_application_cannot_take_back_what_was_logged(String statement) {
        assertThatThrownBy(() -> DATABASE.jdbc.execute(statement))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
}
