package nl.veerkracht.api.platform.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.api.platform.eventstore.SampleFiles.SampleFile;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.contract.EventSamples;
import nl.veerkracht.domain.contract.Upcasters;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.Membership;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is stored is a contract. Written by the application's own serializer, each event is the stored example byte for
 * byte; and each example that was ever stored is read, through the upcasters, as what it means today.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventSamplesTest {

    private static final SampleFiles FILES =
            new SampleFiles(Path.of("../case-domain/src/test/resources/event-samples"));

    /** The bean as the application makes it. Samples are sealed already: whoever asks for sealing here is wrong. */
    private static final Serializer SERIALIZER = new EventStoreConfiguration().eventSerializer((subjects, clear) -> {
        throw new AssertionError("nothing is left to seal");
    });

    @BeforeAll
    static void accept() {
        if (Boolean.getBoolean("veerkracht.samples.accept")) {
            EventSamples.all().forEach(sample -> FILES.write(path(sample), written(sample)));
        }
        if (Boolean.getBoolean("veerkracht.samples.release")) {
            FILES.release();
        }
    }

    static Stream<EventSamples.Sample> samples() {
        return EventSamples.all().stream();
    }

    static Stream<SampleFile> files() {
        return FILES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_event_is_written_byte_for_byte_as_its_sample(EventSamples.Sample sample) {
        SerializedObject<byte[]> written = SERIALIZER.serialize(sample.event(), byte[].class);

        assertThat(new String(written.getData(), UTF_8)).isEqualTo(new String(FILES.read(path(sample)), UTF_8));
        assertThat(written.getType().getName()).isEqualTo(sample.name());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_stored_event_of_any_revision_is_read_as_what_it_means_today(SampleFile file) {
        assertThat(read(file)).isEqualTo(meaning(file));
    }

    @Test
    void every_event_has_its_samples_and_every_sample_its_event() {
        Set<String> expected = EventCatalog.all().stream()
                .flatMap(event -> IntStream.rangeClosed(1, event.revision())
                        .boxed()
                        .flatMap(revision -> Stream.of("full", "minimal")
                                .map(kind -> event.name() + "/" + revision + "/" + kind + ".json")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(files().map(SampleFile::path))
                .containsExactlyElementsOf(expected.stream().sorted().toList());
        assertThat(samples().map(EventSamplesTest::path).collect(Collectors.toSet()))
                .hasSize(2 * EventCatalog.all().size());
    }

    @Test
    void what_was_released_stays_as_it_is() {
        assertThat(FILES.broken()).isEmpty();
        assertThat(FILES.released()).isNotEmpty();
    }

    @Test
    void a_released_sample_that_changes_or_goes_is_noticed(@TempDir Path folder) {
        SampleFiles copies = new SampleFiles(folder);
        copies.write("a.b/1/full.json", "{}".getBytes(UTF_8));
        copies.release();
        copies.write("a.b/1/minimal.json", "{}".getBytes(UTF_8));
        assertThat(copies.broken()).isEmpty();

        copies.write("a.b/1/full.json", "{ }".getBytes(UTF_8));
        assertThat(copies.broken()).singleElement().asString().contains("has changed");

        assertThat(folder.resolve("a.b/1/full.json").toFile().delete()).isTrue();
        assertThat(copies.broken()).singleElement().asString().contains("is gone");
    }

    @Test
    void a_member_of_revision_1_lived_where_the_file_was() {
        HouseholdMemberAdded member = (HouseholdMemberAdded) read(file("household.member-added/1/full.json"));

        assertThat(new String(FILES.read("household.member-added/1/full.json"), UTF_8))
                .doesNotContain("membership");
        assertThat(member.membership()).isEqualTo(Membership.PRIMARY);
    }

    @Test
    void a_sample_that_says_more_than_its_event_knows_is_not_read() {
        SampleFile wrong = new SampleFile("household.information-given", "1", "full", """
                {"householdId":"6b1a0c52-7f6e-4c0b-9a51-0d5f3f3c2a10","occurredOn":"2024-01-15",\
                "personId":"2d3f8e70-5d3f-4c77-9e75-70d9e2f3c303","more":1}""".getBytes(UTF_8));

        assertThatThrownBy(() -> read(wrong)).hasMessageContaining("deserializing");
    }

    /** What a file is expected to mean: its own sample, or for an older revision the sample that succeeded it. */
    private static Object meaning(SampleFile file) {
        // Before revision 2 the start of a programme could correct nothing, so that all it could say is the least of
        // today.
        String kind = file.path().startsWith("programme.started/1/") ? "minimal" : file.kind();
        return samples()
                .filter(sample ->
                        sample.name().equals(file.name()) && sample.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .event();
    }

    private static Object read(SampleFile file) {
        GenericDomainEventEntry<byte[]> stored = new GenericDomainEventEntry<>(
                "Household",
                EventSamples.HOUSEHOLD.value(),
                0,
                "event",
                "2024-01-15T09:00:00.000Z",
                file.name(),
                file.revision(),
                file.content(),
                "{}".getBytes(UTF_8));
        List<? extends DomainEventMessage<?>> read = EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(stored), SERIALIZER, Upcasters.chain())
                .asStream()
                .toList();
        assertThat(read).hasSize(1);
        return read.get(0).getPayload();
    }

    private static SampleFile file(String path) {
        Optional<SampleFile> found =
                files().filter(file -> file.path().equals(path)).findFirst();
        return found.orElseThrow();
    }

    private static byte[] written(EventSamples.Sample sample) {
        return SERIALIZER.serialize(sample.event(), byte[].class).getData();
    }

    private static String path(EventSamples.Sample sample) {
        int revision = EventCatalog.named(sample.name()).orElseThrow().revision();
        return sample.name() + "/" + revision + "/" + sample.kind() + ".json";
    }
}
