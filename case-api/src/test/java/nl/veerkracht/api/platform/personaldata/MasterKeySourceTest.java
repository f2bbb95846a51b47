package nl.veerkracht.api.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MasterKeySourceTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    Path folder;

    private MockEnvironment environment;
    private Path file;

    @BeforeEach
    void start() {
        file = folder.resolve("data").resolve("master.key");
        environment = new MockEnvironment()
                .withProperty("veerkracht.data", file.getParent().toString());
    }

    @Test
    void given_a_first_start_on_defaults__then_a_key_file_is_made_that_only_its_owner_can_read(CapturedOutput output)
            throws IOException {
        MasterKeys made = find();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(output).contains(file.toString());
        assertThat(output).doesNotContain(Files.readString(file).strip());
        assertThat(find().current().id()).isEqualTo(made.current().id());
        assertThat(made.previous()).isEmpty();
    }

    @Test
    void given_a_key_in_the_environment__then_no_file_is_made() {
        environment.setProperty("VEERKRACHT_MASTER_KEY", KEY);

        assertThat(find().current().id()).isEqualTo(MasterKey.of(KEY, "test").id());
        assertThat(file).doesNotExist();
    }

    @Test
    void given_a_key_file_elsewhere__then_that_one_is_read() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("secret"), KEY + "\n");
        environment.setProperty("veerkracht.master-key-file", elsewhere.toString());

        assertThat(find().current().id()).isEqualTo(MasterKey.of(KEY, "test").id());
    }

    @Test
    void given_a_key_file_named_by_an_environment_variable__then_that_one_is_read() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("secret"), KEY);
        StandardEnvironment real = new StandardEnvironment();
        real.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-systemEnvironment", Map.of("VEERKRACHT_MASTER_KEY_FILE", elsewhere.toString())));

        MasterKeys keys = new MasterKeySource(real).find(Optional.empty());

        assertThat(keys.current().id()).isEqualTo(MasterKey.of(KEY, "test").id());
    }

    @Test
    void given_the_production_profile_and_no_key__then_none_is_made() {
        environment.setActiveProfiles("production");

        assertThatThrownBy(this::find)
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining("VEERKRACHT_MASTER_KEY");
        assertThat(file).doesNotExist();
    }

    @Test
    void given_a_key_file_that_is_lost_while_keys_are_stored__then_no_other_is_made() {
        assertThatThrownBy(() -> new MasterKeySource(environment).find(Optional.of("0123456789abcdef")))
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining("0123456789abcdef");
        assertThat(file).doesNotExist();
    }

    @Test
    void given_a_key_of_the_wrong_size__then_it_is_told_without_showing_it() {
        environment.setProperty("VEERKRACHT_MASTER_KEY", "c2hvcnQ=");

        assertThatThrownBy(this::find)
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining("5 bytes")
                .hasMessageNotContaining("c2hvcnQ=");
    }

    @Test
    void given_a_previous_key__then_it_is_at_hand_for_a_rotation() {
        environment.setProperty("VEERKRACHT_MASTER_KEY", KEY);
        environment.setProperty("VEERKRACHT_PREVIOUS_MASTER_KEY", "Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=");

        assertThat(find().previous()).isPresent();
    }

    @Test
    void given_a_previous_key_file_that_is_not_there__then_it_is_told() {
        environment.setProperty("VEERKRACHT_MASTER_KEY", KEY);
        environment.setProperty(
                "veerkracht.previous-master-key-file", folder.resolve("gone").toString());

        assertThatThrownBy(this::find).isInstanceOf(MasterKeyException.class).hasMessageContaining("cannot be read");
    }

    private MasterKeys find() {
        return new MasterKeySource(environment).find(Optional.empty());
    }
}
