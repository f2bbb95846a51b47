package nl.veerkracht.projections.indicator;

import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.projections.casefile.History;
import nl.veerkracht.projections.platform.Generation;
import nl.veerkracht.projections.platform.OlderVersionException;
import nl.veerkracht.projections.platform.RecordText;
import nl.veerkracht.projections.platform.TestViews;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The two versions of the view: the second knows with which team a household is, the first goes on as it was. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorVersionsTest {

    private final TestViews views = new TestViews();
    private final IndicatorFiles files = new IndicatorFiles(views.mongo());
    private final IndicatorProjection projection = new IndicatorProjection(files);
    private final IndicatorHistory history = IndicatorHistory.enrolled();

    @AfterEach
    void close() {
        views.close();
    }

    private static CaseHandedOver handover(String team) {
        PersonalValue summary = History.sealed(History.MOTHER, "what the new team must know");
        return new CaseHandedOver(HOUSEHOLD, "fatima", "joost", "hoogezand", team, summary, day("2024-03-01"), null);
    }

    private void handle(IndicatorHistory recorded) {
        recorded.events().forEach(event -> {
            DomainEventMessage<?> message = new GenericDomainEventMessage<>(
                    "Household",
                    event.stream(),
                    event.sequence(),
                    event.event(),
                    MetaData.emptyInstance(),
                    "event-" + event.sequence(),
                    event.recordedAt());
            DefaultUnitOfWork.startAndGet(message).execute(() -> projection.on(message));
        });
    }

    private String packed(Generation generation) {
        return RecordText.of(stored(generation).get("packed", Binary.class).getData());
    }

    private Document stored(Generation generation) {
        return Objects.requireNonNull(views.mongo().findById(HOUSEHOLD.value(), Document.class, generation.name()));
    }

    @Test
    void a_household_moves_to_another_team_when_it_is_handed_over_and_back_when_that_is_withdrawn() {
        views.begin(files.view(), 2);
        handle(history);
        assertThat(files.ofTeam("hoogezand")).containsExactly(history.file());

        handle(history.then(handover("zuidbroek")));
        assertThat(files.ofTeam("hoogezand")).isEmpty();
        assertThat(files.ofTeam("zuidbroek")).containsExactly(history.file());

        handle(history.then(new EntryWithdrawn(HOUSEHOLD, 2, CorrectionReason.WRONG_FILE)));
        assertThat(files.ofTeam("hoogezand")).containsExactly(history.file());
        assertThat(files.ofTeam("zuidbroek")).isEmpty();
    }

    @Test
    void version_2_keeps_of_a_handover_the_teams_and_neither_the_people_nor_what_they_told_each_other() {
        Generation live = views.begin(files.view(), 2);
        handle(history.then(handover("zuidbroek")));

        assertThat(stored(live).keySet()).containsExactly("_id", "version", "team", "municipality", "packed");
        assertThat(stored(live).getString("team")).isEqualTo("zuidbroek");
        assertThat(packed(live))
                .contains(
                        "{\"fact\":{\"_class\":\"household.case-handed-over\",\"fromTeam\":\"hoogezand\",\"fromUser\":\"\","
                                + "\"householdId\":\"00000000-0000-4000-8000-00000000000a\",\"occurredOn\":\"2024-03-01\","
                                + "\"toTeam\":\"zuidbroek\",\"toUser\":\"\"},\"number\":2,\"place\":2}")
                .contains("\"team\":\"zuidbroek\"")
                .doesNotContain("fatima")
                .doesNotContain("summary");
    }

    @Test
    void version_1_is_written_and_read_as_it_was_and_says_who_asks_for_a_team_that_it_does_not_know() {
        Generation live = views.begin(files.view(), 1);
        handle(history.then(handover("zuidbroek")));

        assertThat(live.name()).isEqualTo("indicator.v1.g1");
        assertThat(stored(live).keySet()).containsExactly("_id", "version", "municipality", "packed");
        assertThat(packed(live))
                .isEqualTo("{\"id\":\"00000000-0000-4000-8000-00000000000a\",\"municipality\":\"GM1952\",\"parts\":[{"
                        + "\"changes\":[],\"facts\":["
                        + "{\"fact\":{\"_class\":\"household.registered\","
                        + "\"householdId\":\"00000000-0000-4000-8000-00000000000a\",\"householdType\":\"SINGLE\","
                        + "\"municipality\":\"GM1952\",\"neighbourhood\":\"WK195201\",\"occurredOn\":\"2024-01-15\","
                        + "\"source\":\"SCHOOL\",\"team\":\"hoogezand\"},\"number\":0,\"place\":0},"
                        + "{\"fact\":{\"_class\":\"household.enrolled\",\"enrolledOn\":\"2024-02-01\","
                        + "\"householdId\":\"00000000-0000-4000-8000-00000000000a\",\"policyTasks\":[1,4],"
                        + "\"programmeId\":\"00000000-0000-4000-8000-0000000000f1\",\"programmeVersion\":0,"
                        + "\"targetGroup\":\"OGGZ\"},\"number\":1,\"place\":1}],"
                        + "\"moments\":[1706778000000,1706778060000,1706778120000],"
                        + "\"stream\":\"00000000-0000-4000-8000-00000000000a\"}],\"version\":2}");
        assertThat(files.ofMunicipality("GM1952")).hasSize(1);
        assertThat(files.versionsOfMunicipality("GM1952")).containsEntry(HOUSEHOLD.value(), 2L);
        assertThatThrownBy(() -> files.ofTeam("hoogezand")).isInstanceOf(OlderVersionException.class);
    }
}
