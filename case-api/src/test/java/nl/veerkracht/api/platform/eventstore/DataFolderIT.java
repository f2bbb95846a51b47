package nl.veerkracht.api.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.veerkracht.api.VeerkrachtApplication;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataFolderIT {

    @TempDir
    Path temporary;

    @Test
    void a_folder_is_made_held_by_one_and_released_on_closing() {
        Path path = temporary.resolve("new/data");
        try (DataFolder first = new DataFolder(path)) {
            assertThatThrownBy(() -> new DataFolder(first.path())).isInstanceOf(DataFolderInUseException.class);
        }
        try (DataFolder second = new DataFolder(path)) {
            assertThat(second.path()).isAbsolute().isDirectory();
        }
    }

    @Test
    void a_second_process_says_in_one_sentence_why_it_does_not_start() throws IOException, InterruptedException {
        try (DataFolder held = new DataFolder(temporary)) {
            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            VeerkrachtApplication.class.getName(),
                            "--veerkracht.data=" + held.path(),
                            "--server.port=0")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(said)
                    .containsOnlyOnce("The data folder " + held.path() + " is in use by another Veerkracht:")
                    .doesNotContain("\tat ");
        }
    }
}
