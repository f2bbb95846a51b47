package nl.veerkracht.projections.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.veerkracht.domain.shared.DatedEvent;

/**
 * What holds for every history of one kind of file.
 *
 * @param <E> its events
 * @param <S> what is folded from them
 */
public abstract class FileFoldContract<E extends DatedEvent, S> {

    /** The identifier of the file. */
    protected static final String FILE = "00000000-0000-4000-8000-0000000000d1";

    protected abstract Class<E> events();

    protected abstract S empty();

    protected abstract S foldAll(S file, List<RecordedEvent<E>> history);

    protected abstract S asOf(List<RecordedEvent<E>> history, Instant knownAt);

    protected abstract List<Entry> entries(S file);

    /** @return the same file, written to a store and read from it */
    protected abstract S stored(S file);

    @Provide
    Arbitrary<List<RecordedEvent<E>>> histories() {
        return RandomFacts.histories(FILE, events());
    }

    @Property
    void what_is_stored_after_each_batch_and_read_again_equals_the_fold_of_the_whole_log(
            @ForAll("histories") List<RecordedEvent<E>> history, @ForAll Random random) {
        S live = empty();
        int position = 0;
        while (position < history.size()) {
            int from = Math.max(0, position - random.nextInt(4)); // a batch can repeat what was stored before
            position = Math.min(history.size(), position + 1 + random.nextInt(6));
            live = stored(foldAll(live, history.subList(from, position)));
        }

        assertThat(live).isEqualTo(foldAll(empty(), history));
        assertThat(asOf(history, Instant.MAX)).isEqualTo(live);
    }

    @Property
    void the_answer_for_a_moment_never_changes_when_more_is_recorded(
            @ForAll("histories") List<RecordedEvent<E>> history, @ForAll Random random) {
        List<Entry> known = entries(foldAll(empty(), history.subList(0, random.nextInt(history.size()) + 1)));
        Instant knownAt = known.get(known.size() - 1).recordedAt();
        S then = asOf(history, knownAt);

        int size = entries(then).size();
        assertThat(size).isGreaterThanOrEqualTo(known.size());
        assertThat(then).isEqualTo(foldAll(empty(), history.subList(0, size)));
        assertThat(asOf(history.subList(0, size), knownAt)).isEqualTo(then);
    }
}
