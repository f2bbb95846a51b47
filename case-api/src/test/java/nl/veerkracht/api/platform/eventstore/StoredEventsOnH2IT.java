package nl.veerkracht.api.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StoredEventsOnH2IT extends StoredEventsContract {

    @Autowired
    DataFolder folder;

    @Test
    void the_log_is_a_file_in_the_data_folder_and_an_acknowledged_write_is_on_disk() {
        assertThat(Files.exists(folder.path().resolve("log.mv.db"))).isTrue();
        assertThat(jdbc.queryForObject(
                        "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'",
                        String.class))
                .isEqualTo("0");
        assertThat(jdbc.queryForObject(
                        "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'MODE'",
                        String.class))
                .isEqualTo("PostgreSQL");
    }
}
