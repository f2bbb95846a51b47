package nl.veerkracht.api.platform.eventstore;

import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Where in the log the events of a unit of work came to stand. Known from the end of its prepare-commit phase on; a reader
 * that has come past that position has seen them (provided the append commits).
 */
public final class AppendedPositions {

    private static final String KEY = AppendedPositions.class.getName();

    private AppendedPositions() {}

    /** @return the position of the last event that {@code unitOfWork} appended; empty when it has appended none */
    public static OptionalLong of(UnitOfWork<?> unitOfWork) {
        @Nullable Long last = unitOfWork.root().getResource(KEY);
        return last == null ? OptionalLong.empty() : OptionalLong.of(last);
    }

    static void record(long last) {
        CurrentUnitOfWork.ifStarted(unitOfWork ->
                unitOfWork.root().resources().merge(KEY, last, (one, other) -> Math.max((Long) one, (Long) other)));
    }
}
