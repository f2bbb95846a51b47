package nl.veerkracht.api.synthetic.stage;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The aggregates of the domain as the framework sees them. They are found by their annotation, as the application finds them, so
 * that none is forgotten; but for those with a log of their own, the signals of unsafety (ADR-0016), which nobody plays.
 *
 * <p>What a handler needs from outside comes with its message: one model serves all stages.
 */
final class PlayedAggregates {

    /** the metadata under which a command carries what its handler needs; it gets into no event */
    static final String SURROUNDINGS = "surroundings";

    private static final String DOMAIN = "nl.veerkracht.domain";

    private final List<AggregateModel<?>> models;

    PlayedAggregates() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        models = scanner.findCandidateComponents(DOMAIN).stream()
                .<Class<?>>map(PlayedAggregates::type)
                .filter(type -> Objects.requireNonNull(type.getAnnotation(Aggregate.class))
                        .repository()
                        .isEmpty())
                .<AggregateModel<?>>map(type -> AnnotatedAggregateMetaModelFactory.inspectAggregate(
                        type,
                        MultiParameterResolverFactory.ordered(
                                ClasspathParameterResolverFactory.forClass(type), PlayedAggregates::fromMessage)))
                .toList();
    }

    List<AggregateModel<?>> models() {
        return models;
    }

    private static Class<?> type(BeanDefinition found) {
        return ClassUtils.resolveClassName(
                Objects.requireNonNull(found.getBeanClassName()), PlayedAggregates.class.getClassLoader());
    }

    /** Whatever of the domain stands behind a command is what its handler needs from outside. */
    private static @Nullable ParameterResolver<?> fromMessage(Executable handler, Parameter[] parameters, int index) {
        Class<?> type = parameters[index].getType();
        return index > 0 && type.getPackageName().startsWith(DOMAIN) ? new FromMessage(type) : null;
    }

    private record FromMessage(Class<?> type) implements ParameterResolver<Object> {

        @Override
        public Object resolveParameterValue(Message<?> message) {
            Map<?, ?> given =
                    (Map<?, ?>) Objects.requireNonNull(message.getMetaData().get(SURROUNDINGS));
            return Objects.requireNonNull(given.get(type));
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
