package nl.veerkracht.api.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.security.MappedEndpoints;
import nl.veerkracht.api.platform.web.input.InputReader;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.RequestBody;

/** Every example of a body can be sent as it stands, and every operation that takes a body has one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExamplesTest {

    private final InputReader reader =
            new InputReader(Validation.buildDefaultValidatorFactory().getValidator());

    @TestFactory
    Stream<DynamicTest> each_example_is_read_by_the_binding_of_its_endpoint() {
        List<DynamicTest> tests = new ArrayList<>();
        bodies().forEach((operation, type) -> Examples.of(operation)
                .forEach((name, body) -> tests.add(
                        DynamicTest.dynamicTest(operation + " " + name, () -> assertThat(reader.read(body, type))
                                .isInstanceOf(type)))));
        return tests.stream();
    }

    @Test
    void every_operation_with_a_body_has_an_example_and_every_folder_an_operation() throws IOException {
        Set<String> folders = new TreeSet<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:openapi/examples/*/*.json")) {
            String path = file.getURL().getPath();
            String[] steps = path.split("/");
            folders.add(steps[steps.length - 2]);
        }

        assertThat(folders).isEqualTo(bodies().keySet());
    }

    @Test
    void every_body_is_a_record_without_primitives_so_that_what_is_missing_can_be_told() {
        assertThat(bodies().values()).allMatch(Class::isRecord).allMatch(type -> Arrays.stream(
                        type.getRecordComponents())
                .noneMatch(component -> component.getType().isPrimitive()));
    }

    private static Map<String, Class<?>> bodies() {
        Map<String, Class<?>> bodies = new TreeMap<>();
        for (Method method : MappedEndpoints.all().values()) {
            Optional<Parameter> body = Arrays.stream(method.getParameters())
                    .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                    .findFirst();
            body.ifPresent(parameter -> bodies.put(Operations.idOf(method), parameter.getType()));
        }
        return bodies;
    }
}
