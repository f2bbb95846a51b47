package nl.veerkracht.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.broken.Breaks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A rule that matches nothing passes for ever: each one is shown all the code that is broken on purpose, and must catch what
 * breaks it and nothing else. It stands here because only this module has all that a rule forbids.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenCodeTest {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("nl.veerkracht.broken");

    private static final Map<String, ArchRule> RULES = new ClassFileImporter()
            .importPackages("nl.veerkracht.architecture").stream()
                    .flatMap(type -> type.getFields().stream())
                    .filter(field -> field.isAnnotatedWith(ArchTest.class)
                            && field.getRawType().isEquivalentTo(ArchRule.class))
                    .collect(Collectors.toMap(JavaField::getName, BrokenCodeTest::rule));

    @Test
    void every_rule_has_code_that_breaks_it_and_no_other_rule_is_named() {
        assertThat(BROKEN.stream().flatMap(BrokenCodeTest::named).distinct())
                .containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    static Stream<String> rules() {
        return RULES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_catches_the_code_that_breaks_it_and_nothing_else(String name) {
        List<String> violations = RULES.get(name).evaluate(BROKEN).getFailureReport().getDetails().stream()
                // The mark itself lies outside the walls of the domain, and is no breach of them.
                .filter(violation -> !violation.contains(Breaks.class.getName()))
                .toList();

        assertThat(BROKEN.stream().filter(type -> named(type).count() > 0 && tellOf(violations, type)))
                .as(name)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(BROKEN.stream()
                        .filter(type -> named(type).anyMatch(name::equals))
                        .toList());
    }

    private static Stream<String> named(JavaClass type) {
        return type.tryGetAnnotationOfType(Breaks.class).map(Breaks::value).stream()
                .flatMap(Arrays::stream);
    }

    private static boolean tellOf(List<String> violations, JavaClass type) {
        Pattern name = Pattern.compile("\\b" + Pattern.quote(type.getName()) + "\\b");
        return violations.stream().anyMatch(violation -> name.matcher(violation).find());
    }

    private static ArchRule rule(JavaField field) {
        try {
            return (ArchRule) field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a rule must be public: " + field.getFullName(), e);
        }
    }
}
