package nl.veerkracht.api.synthetic.play;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;

/** The figures at which a synthetic programme aims. */
public final class Parameters {

    private final Map<Parameter, Setting> settings;

    private Parameters(Map<Parameter, Setting> settings) {
        this.settings = settings;
    }

    /**
     * One figure.
     *
     * @param value what the generator aims at
     * @param tolerance how far the history of the default seed may lie from it
     * @param unit share (a part of 1), persons, households, days, weeks, score, ties
     * @param what how it is measured in the events
     * @param source what it rests on
     */
    public record Setting(double value, double tolerance, String unit, String what, String source) {

        public Setting {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(source, "source");
        }
    }

    private record File(Map<String, Setting> parameters) {}

    /**
     * @param files a file like {@code synthetic/programme.yml}, and others that change some of what it says
     * @throws IllegalArgumentException when they lack a parameter, or have one that is not known
     */
    public static Parameters read(Resource... files) {
        String said = Arrays.toString(files);
        Map<String, Setting> read = YamlFile.read(File.class, files).parameters();
        Map<Parameter, Setting> settings = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            Setting setting = read.get(parameter.key());
            if (setting == null) {
                throw new IllegalArgumentException(said + " does not say " + parameter.key());
            }
            settings.put(parameter, setting);
        }
        if (read.size() > settings.size()) {
            throw new IllegalArgumentException(said + " says more than is known: " + read.keySet());
        }
        return new Parameters(settings);
    }

    /** @return all that is said of one */
    public Setting setting(Parameter parameter) {
        return Objects.requireNonNull(settings.get(parameter));
    }

    double of(Parameter parameter) {
        return setting(parameter).value();
    }

    int count(Parameter parameter) {
        return (int) Math.round(of(parameter));
    }
}
