package nl.veerkracht.api.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What comes out of a benchmark: a line per figure on standard output, and how far it is on standard error. */
final class Figures {

    private final PrintStream out;

    private Figures(PrintStream out) {
        this.out = out;
    }

    /**
     * Takes standard output for the figures alone. What the application prints, which is part of what it costs, goes to a file
     * from now on.
     *
     * @param folder where that file is made
     */
    static Figures takingStandardOutput(Path folder) throws IOException {
        Figures figures = new Figures(System.out);
        System.setOut(new PrintStream(
                Files.newOutputStream(folder.resolve("application.log")), true, StandardCharsets.UTF_8));
        return figures;
    }

    void figure(String name, double value, String unit) {
        String written = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.3f";
        line(name, String.format(Locale.ROOT, written, value), unit);
    }

    /** Floor, ours and their ratio. */
    void compared(String name, double floor, double ours, String unit) {
        figure(name + ".floor", floor, unit);
        figure(name + ".ours", ours, unit);
        figure(name + ".ratio", ours / floor, "ours/floor");
    }

    void setting(String name, String value) {
        line(name, value, "setting");
    }

    private void line(String name, String value, String unit) {
        out.println(name + '\t' + value + '\t' + unit);
        out.flush();
    }

    void progress(String text) {
        System.err.println(text);
    }
}
