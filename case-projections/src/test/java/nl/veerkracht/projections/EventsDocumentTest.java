package nl.veerkracht.projections;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.veerkracht.architecture.OwnCode;
import nl.veerkracht.domain.assessment.events.AssessmentEntryWithdrawn;
import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.domain.contract.EventSamples;
import nl.veerkracht.domain.contract.EventsDocument;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.AssessmentFileId;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.projections.assessment.AssessmentProjection;
import nl.veerkracht.projections.assessment.Assessments;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.casefile.CaseFileProjection;
import nl.veerkracht.projections.indicator.IndicatorFile;
import nl.veerkracht.projections.indicator.IndicatorProjection;
import nl.veerkracht.projections.platform.RecordedBy;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.teamlist.TeamListLine;
import nl.veerkracht.projections.teamlist.TeamListProjection;
import nl.veerkracht.projections.worklist.Worklist;
import nl.veerkracht.projections.worklist.WorklistProjection;
import org.axonframework.config.ProcessingGroup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The document about events says what the code does, and what the views keep of each is tried on their folds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/events.md");

    private static final RecordedEvent<HouseholdEvent> REGISTRATION = recorded(0, sample("household.registered"));

    /** Whether a view keeps something of an event that comes after the first one of its stream. */
    private static final Map<String, Predicate<Object>> VIEWS = new TreeMap<>(Map.of(
            AssessmentProjection.GROUP, EventsDocumentTest::isKeptInAssessments,
            CaseFileProjection.GROUP, EventsDocumentTest::isKeptInCaseFile,
            IndicatorProjection.GROUP, EventsDocumentTest::isKeptForIndicators,
            TeamListProjection.GROUP, EventsDocumentTest::isKeptInTeamList,
            WorklistProjection.GROUP, EventsDocumentTest::isKeptInWorklist));

    @Test
    void the_document_is_up_to_date() throws IOException {
        String made = EventsDocument.text(EventsDocumentTest::consumers);
        if (Boolean.getBoolean("veerkracht.samples.accept")) {
            Files.writeString(DOCUMENT, made);
        }

        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
                .as("docs/events.md is stale: run scripts/dev samples --accept and look at the difference")
                .isEqualTo(made);
    }

    @Test
    void the_document_knows_every_view() {
        Stream<String> groups = new ClassFileImporter()
                .withImportOption(new OwnCode()).importPackages("nl.veerkracht.projections").stream()
                        .filter(type -> type.isAnnotatedWith(ProcessingGroup.class))
                        .map(type ->
                                type.getAnnotationOfType(ProcessingGroup.class).value());

        assertThat(groups).as("give a new view its fold here").containsExactlyInAnyOrderElementsOf(VIEWS.keySet());
    }

    private static List<String> consumers(String name) {
        Object event = sample(name);
        return VIEWS.entrySet().stream()
                .filter(view -> view.getValue().test(event))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isKeptInAssessments(Object event) {
        if (!(event instanceof AssessmentEvent fact)) {
            return false;
        }
        AssessmentFileId fileId = AssessmentFileId.of(EventSamples.HOUSEHOLD);
        Assessments before = Assessments.fold(Assessments.empty(fileId), recorded(fileId.value(), 0, (AssessmentEvent)
                sample("assessment.measurement-planned")));
        AssessmentEvent second = fact instanceof AssessmentEntryWithdrawn withdrawn
                ? new AssessmentEntryWithdrawn(withdrawn.householdId(), 0, withdrawn.reason())
                : fact;
        return !Assessments.fold(before, recorded(fileId.value(), 1, second))
                .entries()
                .equals(before.entries());
    }

    private static boolean isKeptInCaseFile(Object event) {
        if (!(event instanceof HouseholdEvent)) {
            return false;
        }
        CaseFile before = CaseFile.fold(CaseFile.empty(EventSamples.HOUSEHOLD), REGISTRATION);
        return !CaseFile.fold(before, recorded(1, event)).entries().equals(before.entries());
    }

    private static boolean isKeptInTeamList(Object event) {
        if (!(event instanceof HouseholdEvent)) {
            return false;
        }
        TeamListLine before = TeamListLine.fold(TeamListLine.empty(EventSamples.HOUSEHOLD), REGISTRATION);
        return !TeamListLine.fold(before, recorded(1, event)).entries().equals(before.entries());
    }

    /** A withdrawal takes out what is kept of its stream. */
    private static boolean isKeptInWorklist(Object event) {
        if (!(event instanceof DatedEvent fact)
                || Worklist.STREAMS.stream().noneMatch(kind -> kind.events().isInstance(fact))) {
            return false;
        }
        Worklist folded = Worklist.fold(Worklist.empty(EventSamples.HOUSEHOLD), recorded("stream", 0, fact));
        return fact instanceof DatedEvent.Withdrawal
                || !folded.parts().get(0).entries().isEmpty();
    }

    /** Of every entry it is kept when it was recorded, and of a withdrawal what it withdrew; here it is asked about facts. */
    private static boolean isKeptForIndicators(Object event) {
        if (!(event instanceof DatedEvent fact)
                || IndicatorFile.STREAMS.stream()
                        .noneMatch(kind -> kind.events().isInstance(fact))) {
            return false;
        }
        IndicatorFile folded =
                IndicatorFile.fold(IndicatorFile.empty(EventSamples.HOUSEHOLD), recorded("stream", 0, fact));
        return fact instanceof DatedEvent.Withdrawal
                || !folded.parts().get(0).facts().isEmpty();
    }

    private static RecordedEvent<HouseholdEvent> recorded(long sequence, Object event) {
        HouseholdEvent fact = event instanceof EntryWithdrawn withdrawn
                ? new EntryWithdrawn(withdrawn.householdId(), 0, withdrawn.reason())
                : (HouseholdEvent) event;
        return recorded(EventSamples.HOUSEHOLD.value(), sequence, fact);
    }

    private static <E> RecordedEvent<E> recorded(String stream, long sequence, E event) {
        return new RecordedEvent<>(stream, sequence, Instant.parse("2024-01-15T09:00:00Z"), RecordedBy.NOT_KEPT, event);
    }

    private static Object sample(String name) {
        return EventSamples.all().stream()
                .filter(sample -> sample.name().equals(name) && sample.kind().equals("minimal"))
                .findFirst()
                .orElseThrow()
                .event();
    }
}
