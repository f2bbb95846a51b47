package nl.veerkracht.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veerkracht.domain.personaldata.PersonalValue;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullMarked;

/** The parts of {@link Walls} and {@link Customs} that ArchUnit has no words for. */
final class Conditions {

    private static final Pattern FEATURE = Pattern.compile("nl\\.veerkracht\\.(?:\\w+\\.)*domain\\.([a-z]+)(\\..*)?");
    private static final Set<String> SHARED_GROUND = Set.of("shared", "personaldata", "contract");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.YearMonth",
            "java.time.Year",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime");

    static final DescribedPredicate<JavaClass> PROJECTION = simpleNameEndingWith("Projection");

    static final DescribedPredicate<JavaClass> AGGREGATE_OR_ITS_PART = describe(
            "are an aggregate or a part of one",
            type -> type.isAnnotatedWith(Aggregate.class)
                    || type.getFieldsWithTypeOfSelf().stream()
                            .anyMatch(field -> field.isAnnotatedWith(AggregateMember.class)));

    static final DescribedPredicate<JavaClass> HANDLES_EVENTS =
            describe("handle events", type -> type.getMethods().stream()
                    .anyMatch(method -> method.isAnnotatedWith(EventHandler.class)));

    private Conditions() {}

    static ArchCondition<JavaClass> be(DescribedPredicate<JavaClass> wanted) {
        return ArchCondition.from(wanted);
    }

    static ArchCondition<JavaClass> haveAMethodWith(Class<? extends Annotation> annotation) {
        return classCondition("have a method with @" + annotation.getSimpleName(), type -> type.getMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith(annotation)));
    }

    static ArchCondition<JavaClass> beAPartOfTheEventContract() {
        return classCondition(
                "be a sealed interface, an enum, a record frozen with its event, or an event with a revision", type -> {
                    if (type.isEnum() || type.isInterface()) {
                        return type.isEnum() || type.reflect().isSealed();
                    }
                    boolean event = type.getRawInterfaces().stream()
                            .anyMatch(parent -> parent.reflect().isSealed());
                    return type.isRecord() && event == type.isAnnotatedWith(Revision.class);
                });
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return classCondition("reside in a package with @NullMarked", type -> type.getPackage()
                .tryGetAnnotationOfType(NullMarked.class)
                .isPresent());
    }

    static ArchCondition<JavaClass> touchOtherFeaturesOnlyByTheirContracts() {
        return new ArchCondition<>("touch other features only by their events, ids and commands") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<String> own = feature(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> own.isPresent() && leavesByTheWindow(own.get(), dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean leavesByTheWindow(String own, Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        boolean otherFeature = feature(target).filter(name -> !name.equals(own)).isPresent();
        boolean byCommand = target.getName().contains("Command")
                && dependency.getOriginClass().getPackageName().contains(".automation");
        return otherFeature && !target.getPackageName().contains(".events") && !byCommand;
    }

    private static Optional<String> feature(JavaClass type) {
        Matcher matcher = FEATURE.matcher(type.getPackageName());
        return matcher.matches()
                ? Optional.of(matcher.group(1)).filter(name -> !SHARED_GROUND.contains(name))
                : Optional.empty();
    }

    static DescribedPredicate<JavaMethodCall> makesClearText() {
        return describe(
                "makes clear text",
                call -> call.getTargetOwner().isEquivalentTo(PersonalValue.class)
                        && call.getName().equals("clear"));
    }

    static DescribedPredicate<JavaCall<?>> readsTheClockOrDrawsLots() {
        return describe("reads the clock or draws lots", call -> {
            String owner = call.getTargetOwner().getName();
            boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
            return switch (call.getName()) {
                // A clock that is handed in is the way it should be; a time zone alone is the machine's clock again.
                case "now" ->
                    CLOCKS.contains(owner)
                            && (noArguments
                                    || !call.getTarget()
                                            .getRawParameterTypes()
                                            .get(0)
                                            .getName()
                                            .equals("java.time.Clock"));
                case "randomUUID" -> owner.equals("java.util.UUID");
                case "random" -> owner.equals("java.lang.Math");
                case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
                case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock");
                case "<init>" ->
                    (owner.equals("java.util.Date") && noArguments)
                            || owner.equals("java.util.Random")
                            || owner.equals("java.security.SecureRandom");
                default -> owner.equals("java.util.concurrent.ThreadLocalRandom");
            };
        });
    }

    static DescribedPredicate<JavaFieldAccess> isAStandardStream() {
        return describe("System.out or System.err", access -> isField(access, "java.lang.System", "out", "err"));
    }

    private static boolean isField(JavaAccess<?> access, String owner, String... names) {
        return access.getTargetOwner().getName().equals(owner) && Set.of(names).contains(access.getName());
    }

    static ArchCondition<JavaField> holdAFraction() {
        Set<String> fractions = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        return fieldCondition(
                "hold a fraction",
                field -> fractions.contains(field.getRawType().getName()));
    }

    static ArchCondition<JavaField> beInjected() {
        Set<String> injections = Set.of(
                "org.springframework.beans.factory.annotation.Autowired",
                "org.springframework.beans.factory.annotation.Value",
                "jakarta.inject.Inject",
                "jakarta.annotation.Resource");
        return fieldCondition("be injected", field -> field.getAnnotations().stream()
                .anyMatch(annotation ->
                        injections.contains(annotation.getRawType().getName())));
    }

    private static ArchCondition<JavaField> fieldCondition(String description, Predicate<JavaField> holds) {
        return ArchCondition.from(describe(description, holds));
    }

    private static ArchCondition<JavaClass> classCondition(String description, Predicate<JavaClass> holds) {
        return ArchCondition.from(describe(description, holds));
    }
}
