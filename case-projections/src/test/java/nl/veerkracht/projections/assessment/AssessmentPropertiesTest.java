package nl.veerkracht.projections.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.projections.platform.Bson;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.RandomFacts;
import nl.veerkracht.projections.platform.RecordCodec;
import nl.veerkracht.projections.platform.RecordedEvent;

/** What holds for every history of assessments. */
class AssessmentPropertiesTest {

    private static final AssessmentFileId FILE = new AssessmentFileId("00000000-0000-4000-8000-0000000000d1");

    @Provide
    Arbitrary<List<RecordedEvent<AssessmentEvent>>> histories() {
        return RandomFacts.histories(FILE.value(), AssessmentEvent.class);
    }

    @Property
    void what_is_stored_after_each_batch_and_read_again_equals_the_fold_of_the_whole_log(
            @ForAll("histories") List<RecordedEvent<AssessmentEvent>> history, @ForAll Random random) {
        Assessments live = Assessments.empty(FILE);
        int position = 0;
        while (position < history.size()) {
            int from = Math.max(0, position - random.nextInt(4)); // a batch can repeat what was stored before
            position = Math.min(history.size(), position + 1 + random.nextInt(6));
            live = stored(Assessments.foldAll(live, history.subList(from, position)));
        }

        assertThat(live).isEqualTo(fold(history));
        assertThat(Assessments.asOf(FILE, history, Instant.MAX)).isEqualTo(live);
    }

    @Property
    void the_answer_for_a_moment_never_changes_when_more_is_recorded(
            @ForAll("histories") List<RecordedEvent<AssessmentEvent>> history, @ForAll Random random) {
        List<Entry> known =
                fold(history.subList(0, random.nextInt(history.size()) + 1)).entries();
        Instant knownAt = known.get(known.size() - 1).recordedAt();
        Assessments then = Assessments.asOf(FILE, history, knownAt);

        int size = then.entries().size();
        assertThat(size).isGreaterThanOrEqualTo(known.size());
        assertThat(then).isEqualTo(fold(history.subList(0, size)));
        assertThat(Assessments.asOf(FILE, history.subList(0, size), knownAt)).isEqualTo(then);
    }

    private static Assessments fold(List<RecordedEvent<AssessmentEvent>> history) {
        return Assessments.foldAll(Assessments.empty(FILE), history);
    }

    private static Assessments stored(Assessments file) {
        return RecordCodec.read(
                        AssessmentsDocument.class, Bson.throughBytes(RecordCodec.write(AssessmentsDocument.of(file))))
                .assessments();
    }
}
