package nl.veerkracht.projections.assessment;

import static nl.veerkracht.projections.assessment.AssessmentHistory.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.veerkracht.domain.assessment.events.AssessmentEvent;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.projections.casefile.History;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.platform.TestViews;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the projection stores is what the fold makes, and what a household's own stream says is passed over. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentFilesTest {

    private final TestViews views = new TestViews();
    private final AssessmentFiles files = new AssessmentFiles(views.mongo());
    private final AssessmentProjection projection = new AssessmentProjection(files);
    private final AssessmentHistory history = new AssessmentHistory()
            .then(planned(Moment.T0))
            .then(recorded(Moment.T0, 20, "2024-01-20"))
            .thenInPlaceOf(1, recorded(Moment.T0, 21, "2024-01-20"))
            .then(planned(Moment.T1))
            .then(declined(Moment.T1, "2024-07-20"))
            .thenWithdrawn(4);

    AssessmentFilesTest() {
        views.begin(files.view());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void what_is_stored_is_what_the_fold_makes__also_twice__also_from_the_beginning_again() {
        assertThat(files.of(HOUSEHOLD)).isEqualTo(Assessments.empty(FILE));
        handle();
        assertThat(files.of(HOUSEHOLD)).isEqualTo(history.file());
        handle();
        assertThat(files.of(HOUSEHOLD)).isEqualTo(history.file());

        views.begin(files.view());
        assertThat(files.of(HOUSEHOLD)).isEqualTo(Assessments.empty(FILE));
        handle();
        assertThat(files.of(HOUSEHOLD)).isEqualTo(history.file());
    }

    @Test
    void the_stream_of_the_household_is_passed_over() {
        DomainEventMessage<?> ofHousehold = new GenericDomainEventMessage<>(
                "Household",
                HOUSEHOLD.value(),
                0,
                History.registered().events().get(0).event(),
                Map.of());
        DefaultUnitOfWork.startAndGet(ofHousehold).execute(() -> projection.on(ofHousehold));

        assertThat(files.view().documents().find(HOUSEHOLD.value())).isEmpty();
    }

    private void handle() {
        DefaultUnitOfWork.startAndGet(null)
                .execute(() -> history.events().forEach(event -> projection.on(message(event))));
    }

    private static DomainEventMessage<?> message(RecordedEvent<AssessmentEvent> recorded) {
        return new GenericDomainEventMessage<>(
                "AssessmentFile",
                recorded.stream(),
                recorded.sequence(),
                recorded.event(),
                Map.of(
                        "actor", "fatima",
                        "role", "CASEWORKER",
                        "team", "hoogezand",
                        "municipality", "GM1952",
                        "purpose", "SUPPORT",
                        "correlationId", "c-1"),
                recorded.stream() + "/" + recorded.sequence(),
                recorded.recordedAt());
    }
}
