package nl.veerkracht.api.platform.personaldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Finds the master key: in the environment, or else in a key file. Only a first start on embedded defaults makes one itself;
 * under the production profile somebody must have decided where the key lives.
 */
final class MasterKeySource {

    static final String KEY = "VEERKRACHT_MASTER_KEY";
    static final String PREVIOUS_KEY = "VEERKRACHT_PREVIOUS_MASTER_KEY";
    static final String FILE = "veerkracht.master-key-file";
    static final String PREVIOUS_FILE = "veerkracht.previous-master-key-file";

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeySource.class);

    private final Environment environment;

    MasterKeySource(Environment environment) {
        this.environment = environment;
    }

    /**
     * @param wrappedBy the id of the master key that the stored keys are wrapped by; empty when there are none yet
     * @return the keys to work with
     * @throws MasterKeyException when there is none, and none may be made
     */
    MasterKeys find(Optional<String> wrappedBy) {
        Path file = file();
        MasterKey current = configured(KEY, FILE).or(() -> fromDefault(file)).orElseGet(() -> created(file, wrappedBy));
        return new MasterKeys(current, configured(PREVIOUS_KEY, PREVIOUS_FILE));
    }

    private Optional<MasterKey> configured(String keySetting, String fileSetting) {
        String key = environment.getProperty(keySetting, "");
        if (!key.isBlank()) {
            return Optional.of(MasterKey.of(key, keySetting));
        }
        String file = environment.getProperty(fileSetting, "");
        // A first start makes the file where it was asked for; a previous key that is not there is a mistake.
        return file.isBlank() || (fileSetting.equals(FILE) && Files.notExists(Path.of(file)))
                ? Optional.empty()
                : Optional.of(read(Path.of(file)));
    }

    private Optional<MasterKey> fromDefault(Path file) {
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private Path file() {
        String configured = environment.getProperty(FILE, "");
        return configured.isBlank()
                ? Path.of(environment.getProperty("veerkracht.data", "veerkracht-data"), "master.key")
                : Path.of(configured);
    }

    private MasterKey created(Path file, Optional<String> wrappedBy) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new MasterKeyException(
                    "There is no master key. In production Veerkracht makes none itself: give it in " + KEY
                            + ", or name a key file in " + FILE + ".");
        }
        if (wrappedBy.isPresent()) {
            throw new MasterKeyException("The master key is gone: " + file.toAbsolutePath() + " does not exist, and "
                    + KEY + " is not set, while the stored keys of persons are wrapped by master key "
                    + wrappedBy.get() + ". Put it back from its backup.");
        }
        byte[] key = new byte[MasterKey.BYTES];
        new SecureRandom().nextBytes(key);
        try {
            write(file, Base64.getEncoder().encodeToString(key) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        LOG.info(
                "Made a master key in {}, readable by its owner only. Without it no personal data can be read again: keep"
                        + " a copy, apart from the backups of the data.",
                file.toAbsolutePath());
        return read(file);
    }

    private static MasterKey read(Path file) {
        try {
            warnWhenOthersCanRead(file);
            return MasterKey.of(
                    Files.readString(file, StandardCharsets.US_ASCII),
                    file.toAbsolutePath().toString());
        } catch (IOException unreadable) {
            throw new MasterKeyException("The master key file " + file.toAbsolutePath() + " cannot be read: "
                    + unreadable.getClass().getSimpleName() + ".");
        }
    }

    private static void warnWhenOthersCanRead(Path file) throws IOException {
        if (!posix()) {
            return;
        }
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(Files.getPosixFilePermissions(file));
        if (permissions.contains(PosixFilePermission.OTHERS_READ)) {
            LOG.warn("The master key file {} can be read by every user of this machine", file.toAbsolutePath());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        // On disk before the first key is wrapped by it: a key that a power cut takes away takes all personal data
        // along.
        try (FileChannel channel =
                FileChannel.open(draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            ByteBuffer bytes = StandardCharsets.US_ASCII.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.move(draft, target);
        if (posix()) {
            try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return posix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
