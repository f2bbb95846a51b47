package nl.veerkracht.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The README names every setting that there is, and no other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeConfigurationTest {

    private static final Pattern NAME = Pattern.compile("`(veerkracht\\.[a-z.-]+)`");
    private static final Pattern PART = Pattern.compile("`(\\.[a-z-]+)`");

    /** Settings that are read before there is anything to bind them to. */
    private static final Set<String> READ_BY_NAME =
            Set.of("veerkracht.data", "veerkracht.master-key-file", "veerkracht.previous-master-key-file");

    /** Named in the README by the variable of the environment. */
    private static final Set<String> NAMED_AS_VARIABLE = Set.of("veerkracht.data");

    @Test
    void the_section_on_configuration_names_every_setting_and_no_other() throws IOException {
        Set<String> settings = new TreeSet<>(READ_BY_NAME);
        settings.removeAll(NAMED_AS_VARIABLE);
        for (Class<?> type : configured()) {
            String prefix = type.getAnnotation(ConfigurationProperties.class).value();
            addSettings(type, prefix, settings);
        }

        assertThat(named())
                .as("the settings in the README, under Configuration, are those of the code")
                .containsExactlyInAnyOrderElementsOf(settings);
    }

    @Test
    void the_section_to_which_a_failed_start_refers_is_there() throws IOException {
        assertThat(Files.readString(Path.of("../README.md"))).contains("\n### The master key\n");
    }

    private static List<Class<?>> configured() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        List<Class<?>> types = new ArrayList<>();
        scan.findCandidateComponents("nl.veerkracht")
                .forEach(type -> types.add(ClassUtils.resolveClassName(String.valueOf(type.getBeanClassName()), null)));
        return types;
    }

    private static void addSettings(Class<?> type, String prefix, Set<String> settings) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
            if (component.getType().isRecord()) {
                addSettings(component.getType(), name, settings);
            } else {
                settings.add(name);
            }
        }
    }

    /** @return the names in the section; in a line with parts, such as {@code .role}, those of its one name */
    private static Set<String> named() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int begin = readme.indexOf("\n## Configuration\n");
        String section = readme.substring(begin, readme.indexOf("\n## ", begin + 1));
        Set<String> named = new TreeSet<>();
        for (String line : section.lines().toList()) {
            List<String> names = matches(NAME, line);
            List<String> parts = line.contains("`veerkracht.") ? matches(PART, line) : List.of();
            if (parts.isEmpty()) {
                named.addAll(names);
            } else {
                parts.forEach(part -> named.add(names.get(0) + part));
            }
        }
        return named;
    }

    private static List<String> matches(Pattern pattern, String line) {
        return pattern.matcher(line).results().map(match -> match.group(1)).toList();
    }
}
