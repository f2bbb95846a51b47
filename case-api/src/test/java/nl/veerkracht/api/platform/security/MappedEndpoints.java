package nl.veerkracht.api.platform.security;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the application's controllers answer, read from their annotations: no context has to start for it. */
public final class MappedEndpoints {

    private MappedEndpoints() {}

    /** @return the controller method of each endpoint, such as {@code GET /v1/households} */
    public static Map<String, Method> all() {
        return ofControllers(true);
    }

    /** @return the controller method of each page, such as {@code GET /programmas} */
    static Map<String, Method> pages() {
        return ofControllers(false);
    }

    private static Map<String, Method> ofControllers(boolean rest) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        Map<String, Method> endpoints = new TreeMap<>();
        for (BeanDefinition controller : scan.findCandidateComponents("nl.veerkracht.api")) {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(controller.getBeanClassName()), null);
            if (ofTheApplication(type) && type.isAnnotationPresent(RestController.class) == rest) {
                endpoints.putAll(of(type));
            }
        }
        return endpoints;
    }

    private static boolean ofTheApplication(Class<?> type) {
        // The tests have controllers too.
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(RightsTable.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Map<String, Method> of(Class<?> type) {
        Mappings mappings = new Mappings();
        Map<String, Method> endpoints = new TreeMap<>();
        MethodIntrospector.selectMethods(type, (Method method) -> mappings.getMappingForMethod(method, type))
                .forEach((method, mapping) -> {
                    Set<String> patterns = mapping.getPatternValues();
                    mapping.getMethodsCondition()
                            .getMethods()
                            .forEach(verb -> patterns.forEach(pattern -> endpoints.put(verb + " " + pattern, method)));
                });
        return endpoints;
    }

    private static final class Mappings extends RequestMappingHandlerMapping {

        Mappings() {
            // The page of errors is no endpoint; its path is a placeholder that only a running application fills.
            setEmbeddedValueResolver(path -> path.startsWith("$") ? "/error" : path);
        }

        @Override
        public @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
            return super.getMappingForMethod(method, type);
        }
    }
}
