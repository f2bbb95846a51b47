package nl.veerkracht.projections.supportplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.events.PlanEvent;
import nl.veerkracht.projections.platform.Bson;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.RandomFacts;
import nl.veerkracht.projections.platform.RecordCodec;
import nl.veerkracht.projections.platform.RecordedEvent;

/** What holds for every history of a plan, its conferences among it. */
class PlanPropertiesTest {

    private static final PlanId FILE = new PlanId("00000000-0000-4000-8000-0000000000d1");

    @Provide
    Arbitrary<List<RecordedEvent<PlanEvent>>> histories() {
        return RandomFacts.histories(FILE.value(), PlanEvent.class);
    }

    @Property
    void what_is_stored_after_each_batch_and_read_again_equals_the_fold_of_the_whole_log(
            @ForAll("histories") List<RecordedEvent<PlanEvent>> history, @ForAll Random random) {
        PlanFile live = PlanFile.empty(FILE);
        int position = 0;
        while (position < history.size()) {
            int from = Math.max(0, position - random.nextInt(4)); // a batch can repeat what was stored before
            position = Math.min(history.size(), position + 1 + random.nextInt(6));
            live = stored(PlanFile.foldAll(live, history.subList(from, position)));
        }

        assertThat(live).isEqualTo(fold(history));
        assertThat(PlanFile.asOf(FILE, history, Instant.MAX)).isEqualTo(live);
    }

    @Property
    void the_answer_for_a_moment_never_changes_when_more_is_recorded(
            @ForAll("histories") List<RecordedEvent<PlanEvent>> history, @ForAll Random random) {
        List<Entry> known =
                fold(history.subList(0, random.nextInt(history.size()) + 1)).entries();
        Instant knownAt = known.get(known.size() - 1).recordedAt();
        PlanFile then = PlanFile.asOf(FILE, history, knownAt);

        int size = then.entries().size();
        assertThat(size).isGreaterThanOrEqualTo(known.size());
        assertThat(then).isEqualTo(fold(history.subList(0, size)));
        assertThat(PlanFile.asOf(FILE, history.subList(0, size), knownAt)).isEqualTo(then);
    }

    private static PlanFile fold(List<RecordedEvent<PlanEvent>> history) {
        return PlanFile.foldAll(PlanFile.empty(FILE), history);
    }

    private static PlanFile stored(PlanFile file) {
        return RecordCodec.read(PlanFile.class, Bson.throughBytes(RecordCodec.write(file)));
    }
}
