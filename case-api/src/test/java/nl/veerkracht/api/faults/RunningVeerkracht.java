package nl.veerkracht.api.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged application as a process of its own, which can be killed as the operating system kills. */
public final class RunningVeerkracht implements AutoCloseable {

    /** What the build packs, and a user starts. */
    private static final Path PACKAGED = Path.of("target", "app").toAbsolutePath();

    private final Process process;
    private final Path output;
    public final String url;

    private RunningVeerkracht(Process process, Path output, String url) {
        this.process = process;
        this.output = output;
        this.url = url;
    }

    /**
     * Starts a process on {@code data} and waits until it is ready.
     *
     * @param environment more of its environment
     */
    public static RunningVeerkracht on(Path data, Map<String, String> environment) {
        return start(List.of(), data, environment);
    }

    /**
     * Starts a process of which no file can grow beyond {@code kibibytes}: to a program that is a disk without room, and it
     * needs no rights to set up.
     */
    static RunningVeerkracht onFullDisk(Path data, long kibibytes) {
        return start(List.of("bash", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "bash"), data, Map.of());
    }

    private static RunningVeerkracht start(List<String> before, Path data, Map<String, String> environment) {
        int port = freePort();
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-XX:SharedArchiveFile=" + PACKAGED.resolve("veerkracht.jsa"),
                "-jar",
                PACKAGED.resolve("veerkracht.jar").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("VEERKRACHT_DATA", data.toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        try {
            // Kept with the other reports of the tests: it tells what the process saw.
            Path output = Files.createTempFile(Path.of("target"), "veerkracht-", ".log");
            RunningVeerkracht running = new RunningVeerkracht(
                    builder.redirectOutput(output.toFile()).start(), output, "http://localhost:" + port);
            running.awaitReady();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        Visitor visitor = new Visitor(url);
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("it stopped by itself: " + Files.readString(output));
                    }
                    return visitor.isReady();
                });
    }

    /** @return what it has printed so far, without what the Java runtime says of itself */
    public List<String> printed() {
        try {
            return Files.readAllLines(output).stream()
                    .filter(line -> !line.startsWith("WARNING: "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
