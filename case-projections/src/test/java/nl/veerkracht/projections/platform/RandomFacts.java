package nl.veerkracht.projections.platform;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.veerkracht.domain.contract.EventSamples;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.projections.casefile.History;
import org.jspecify.annotations.Nullable;

/**
 * Random histories of one kind of file, made of the samples of its events: back-dated, future-dated, corrected and withdrawn. They
 * follow no rule of the domain, for a fold has to bear whatever was recorded.
 */
public final class RandomFacts {

    private static final Instant START = Instant.parse("2024-05-01T09:00:00Z");
    private static final LocalDate MIDDLE = LocalDate.parse("2024-05-01");

    private RandomFacts() {}

    /** One step; numbers, so that a failing history shrinks to its core. */
    private record Step(int sample, int days, int choice, int target, int seconds) {}

    /**
     * @param stream the identifier of the file
     * @param type the events of such a file, as the samples have them
     */
    public static <E extends DatedEvent> Arbitrary<List<RecordedEvent<E>>> histories(String stream, Class<E> type) {
        List<E> facts = samples(type)
                .filter(fact -> !(fact instanceof DatedEvent.Withdrawal))
                .toList();
        E withdrawal = samples(type)
                .filter(DatedEvent.Withdrawal.class::isInstance)
                .findFirst()
                .orElseThrow();
        return steps(facts.size())
                .list()
                .ofMinSize(1)
                .ofMaxSize(50)
                .map(steps -> history(steps, facts, withdrawal, stream));
    }

    private static <E> Stream<E> samples(Class<E> type) {
        return EventSamples.all().stream()
                .map(EventSamples.Sample::event)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Arbitrary<Step> steps(int samples) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, samples - 1),
                        // few days, so that many facts share one; some in the past, some agreed ahead
                        Arbitraries.integers().between(-20, 20),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 100),
                        // a clock can be set back
                        Arbitraries.integers().between(-30, 600))
                .as(Step::new);
    }

    private static <E extends DatedEvent> List<RecordedEvent<E>> history(
            List<Step> steps, List<E> facts, E withdrawal, String stream) {
        List<E> events = new ArrayList<>();
        List<Integer> standing = new ArrayList<>();
        for (Step step : steps) {
            if (step.choice() > 3 || standing.isEmpty()) {
                standing.add(events.size());
                events.add(dated(facts.get(step.sample()), step.days()));
                continue;
            }
            Integer target = standing.remove(step.target() % standing.size());
            if (step.choice() == 0) {
                events.add(with(withdrawal, Map.of("entry", (long) target)));
            } else {
                standing.add(events.size());
                events.add(correction(dated(events.get(target), step.days()), target));
            }
        }
        return recorded(events, steps, stream);
    }

    private static <E extends DatedEvent> List<RecordedEvent<E>> recorded(
            List<E> events, List<Step> steps, String stream) {
        List<RecordedEvent<E>> history = new ArrayList<>();
        Instant now = START;
        for (E event : events) {
            history.add(new RecordedEvent<>(stream, history.size(), now, History.FATIMA, event));
            now = now.plusSeconds(steps.get(history.size() % steps.size()).seconds());
        }
        return history;
    }

    @SuppressWarnings("unchecked") // a correction is of the kind of what it corrects
    private static <E extends DatedEvent> E correction(E fact, long entry) {
        return (E) fact.replacing(new Replaces(entry, CorrectionReason.NEW_INFORMATION));
    }

    /** @return the same fact as a first record of another day */
    private static <E extends DatedEvent> E dated(E fact, int days) {
        RecordComponent date = Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> component.getType() == LocalDate.class)
                .filter(component -> fact.validOn() != null && fact.validOn().equals(read(component, fact)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no valid date in " + fact));
        E first = with(fact, Map.of(date.getName(), MIDDLE.plusDays(days)));
        return without(first, "replaces");
    }

    private static <E> E with(E fact, Map<String, Object> changed) {
        return copy(fact, (name, value) -> changed.getOrDefault(name, value));
    }

    private static <E> E without(E fact, String component) {
        return copy(fact, (name, value) -> name.equals(component) ? null : value);
    }

    /** What a component of the copy holds. */
    private interface Change {
        @Nullable
        Object of(String component, @Nullable Object value);
    }

    @SuppressWarnings("unchecked") // a copy is of the same class
    private static <E> E copy(E fact, Change change) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> change.of(component.getName(), read(component, fact)))
                .toArray();
        try {
            return (E) fact.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object read(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
