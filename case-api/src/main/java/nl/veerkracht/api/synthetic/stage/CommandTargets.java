package nl.veerkracht.api.synthetic.stage;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * To which aggregate a command goes. Axon's own resolver searches the annotations of the class anew for each command, which is a sixth
 * of what a play costs; every command is a record, and its class is searched once.
 */
final class CommandTargets implements CommandTargetResolver {

    private static final ClassValue<Method> TARGETS = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> type) {
            Method target = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .filter(accessor -> accessor.isAnnotationPresent(TargetAggregateIdentifier.class))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(type + " does not say to which aggregate it goes"));
            target.setAccessible(true);
            return target;
        }
    };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return new VersionedAggregateIdentifier(targetOf(command.getPayload()), null);
    }

    /** @return the identifier of the aggregate to which {@code command} goes */
    static Object targetOf(Object command) {
        try {
            return TARGETS.get(command.getClass()).invoke(command);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("commands are records that can be read", unreadable);
        }
    }
}
