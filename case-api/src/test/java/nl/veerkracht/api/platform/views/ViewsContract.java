package nl.veerkracht.api.platform.views;

import static nl.veerkracht.api.platform.views.HouseholdLog.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.views.DeadLetters.Outcome;
import nl.veerkracht.api.platform.views.DeadLetters.Sequence;
import nl.veerkracht.api.platform.views.ViewVerification.Difference;
import nl.veerkracht.api.platform.views.ViewVerification.Finding;
import nl.veerkracht.api.platform.views.ViewVerification.Report;
import nl.veerkracht.api.platform.views.ViewsController.Progress;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.casefile.CaseFilePicture.State;
import nl.veerkracht.projections.casefile.CaseFiles;
import nl.veerkracht.projections.platform.Generations;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.teamlist.TeamListRow;
import nl.veerkracht.projections.teamlist.TeamLists;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.jdbc.core.JdbcOperations;

/** What the views must do on every server. Nobody has a key for what is sealed here, so nothing can have opened it. */
@SpringBootTest(classes = VeerkrachtApplication.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ViewsContract {

    @Autowired
    EventStore log;

    @Autowired
    JdbcOperations database;

    @Autowired
    MongoOperations mongo;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    TeamLists teamLists;

    @Autowired
    ViewPositions positions;

    @Autowired
    DeadLetters deadLetters;

    @Autowired
    DeadLettersController deadLettersController;

    @Autowired
    ViewsController views;

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    Generations generations;

    @Autowired
    ViewSupervisor supervisor;

    HouseholdLog households;

    @BeforeEach
    void log() {
        households = new HouseholdLog(log, database);
    }

    /** What one test parks stands in no other's way. */
    @AfterEach
    void repairWhatIsParked() {
        deadLetters.all().forEach(sequence -> {
            households.repair(new HouseholdId(sequence.sequenceId()), sequence.firstEntry());
            deadLetters.retry(sequence.sequenceId());
        });
    }

    @Test
    void what_is_recorded_is_in_the_case_file_and_in_the_list_of_the_team() {
        HouseholdId id = households.registered("team-a");
        households.awaitViews(positions);

        assertThat(caseFiles.find(id)).contains(foldOfTheLog(id));
        assertThat(teamLists.ofTeam("team-a", DAY))
                .extracting(TeamListRow::householdId, TeamListRow::state, TeamListRow::lead, TeamListRow::version)
                .containsExactly(tuple(id, State.OPEN, "fatima", 2L));
        assertThat(teamLists.ofTeam("team-b", DAY)).isEmpty();
    }

    @Test
    void a_list_follows_the_file_to_another_team() {
        HouseholdId id = households.registered("team-c");
        households.record(id, 3, new CaseHandedOver(id, "fatima", "joost", "team-c", "team-d", null, DAY, null));
        households.awaitViews(positions);

        assertThat(teamLists.ofTeam("team-c", DAY)).isEmpty();
        assertThat(teamLists.ofTeam("team-d", DAY))
                .extracting(TeamListRow::householdId, TeamListRow::lead)
                .containsExactly(tuple(id, "joost"));
    }

    @Test
    void an_event_of_an_unknown_kind_parks_its_household_and_no_other() {
        HouseholdId poisoned = households.registered("team-e");
        households.recordRaw(poisoned, 3, "household.unheard-of", "{}");
        households.record(poisoned, 4, concern(poisoned));
        HouseholdId other = households.registered("team-e");
        households.awaitViews(positions);

        assertThat(caseFiles.find(poisoned).map(CaseFile::version)).contains(2L);
        assertThat(caseFiles.find(other).map(CaseFile::version)).contains(2L);
        assertThat(deadLettersController.all().deadLetters())
                .extracting(
                        Sequence::sequenceId, Sequence::view, Sequence::letters, Sequence::firstEntry, Sequence::reason)
                .containsExactly(
                        tuple(poisoned.value(), "case-file", 2, 3L, "UNKNOWN_KIND"),
                        tuple(poisoned.value(), "indicator", 2, 3L, "UNKNOWN_KIND"),
                        tuple(poisoned.value(), "team-list", 2, 3L, "UNKNOWN_KIND"),
                        tuple(poisoned.value(), "worklist", 2, 3L, "UNKNOWN_KIND"));
    }

    @Test
    void a_damaged_event_is_folded_once_it_is_repaired_and_tried_again() {
        HouseholdId damaged = households.registered("team-f");
        households.recordRaw(damaged, 3, "household.concern-recorded", "{\"householdId\":");
        households.awaitViews(positions);
        households.record(damaged, 4, concern(damaged));
        households.awaitViews(positions);

        assertThat(deadLetters.all())
                .extracting(Sequence::reason, Sequence::letters)
                .containsOnly(tuple("UNREADABLE", 2));
        assertThat(deadLettersController.retry(damaged.value()).views()).isEqualTo(everywhere(Outcome.STILL_PARKED));

        households.repair(damaged, 3);
        assertThat(deadLettersController.retry(damaged.value()).views()).isEqualTo(everywhere(Outcome.FOLDED));
        assertThat(caseFiles.find(damaged)).contains(foldOfTheLog(damaged));
        households.record(damaged, 5, concern(damaged));
        households.awaitViews(positions);
        assertThat(caseFiles.find(damaged).map(CaseFile::version)).contains(5L);
    }

    @Test
    void a_dead_letter_names_its_event_and_holds_no_copy_of_it() {
        HouseholdId poisoned = households.registered("team-g");
        households.recordRaw(poisoned, 3, "household.unheard-of", "{\"secret\":\"marked text\"}");
        households.awaitViews(positions);

        List<Document> letters = mongo.execute(ViewsConfiguration.DEAD_LETTERS, collection -> collection
                .find(new Document("sequenceIdentifier", poisoned.value()))
                .into(new ArrayList<>()));
        assertThat(letters).hasSize(4).allSatisfy(letter -> assertThat(letter.toJson())
                .contains(poisoned.value())
                .doesNotContain("marked text"));
    }

    @Test
    void a_view_that_is_built_anew_equals_the_log_and_has_no_letters_but_those_that_still_fail() {
        HouseholdId healthy = households.registered("team-h");
        HouseholdId repaired = households.registered("team-h");
        households.recordRaw(repaired, 3, "household.unheard-of", "{}");
        households.awaitViews(positions);
        households.repair(repaired, 3);

        rebuild("case-file");
        households.awaitViews(positions);

        assertThat(caseFiles.find(healthy)).contains(foldOfTheLog(healthy));
        assertThat(caseFiles.find(repaired)).contains(foldOfTheLog(repaired));
        assertThat(deadLetters.count("case-file")).isZero();
        assertThat(deadLetters.count("team-list")).isEqualTo(1);
    }

    @Test
    void the_views_equal_a_fresh_fold_of_the_log() {
        HouseholdId id = households.registered("team-i");
        households.awaitViews(positions);

        Report before = views.verify();
        assertThat(before.equal()).isTrue();
        assertThat(before.position()).isEqualTo(positions.head());
        assertThat(before.views())
                .extracting(Finding::view)
                .containsExactly("case-file", "team-list", "assessment", "worklist", "indicator");
        assertThat(before.views().get(0).documents()).isPositive();
        assertThat(views.verify()).as("the same again").isEqualTo(before);

        mongo.execute(
                live("case-file"),
                files -> files.updateOne(
                        new Document("_id", id.value()),
                        new Document("$set", new Document("entries.0.name", "tampered"))));
        assertThat(views.verify().equal()).isFalse();
        assertThat(views.verify().views().get(0).different()).containsExactly(id.value());
        assertThat(views.verify().views().get(0).firstDifference())
                .as("has all its events, and something else")
                .isEqualTo(new Difference(id.value(), positions.head()));

        mongo.execute(live("case-file"), files -> files.deleteOne(new Document("_id", id.value())));
        assertThat(views.verify().views().get(0).firstDifference())
                .as("lacks the first of its three events")
                .isEqualTo(new Difference(id.value(), positions.head() - 2));

        rebuild("case-file");
        households.awaitViews(positions);
        Report after = views.verify();
        assertThat(after.equal()).isTrue();
        assertThat(after.views().get(0).checksum())
                .isEqualTo(before.views().get(0).checksum());
        assertThat(after.views().get(0).generation())
                .isNotEqualTo(before.views().get(0).generation());
    }

    @Test
    void a_document_of_which_the_log_knows_nothing_is_a_difference() {
        households.registered("team-m");
        households.awaitViews(positions);
        mongo.execute(live("team-list"), lists -> lists.insertOne(new Document("_id", "stray").append("version", 0L)));
        try {
            assertThat(views.verify().views().get(1).firstDifference()).isEqualTo(new Difference("stray", null));
        } finally {
            mongo.execute(live("team-list"), lists -> lists.deleteOne(new Document("_id", "stray")));
        }
    }

    @Test
    void views_that_are_lost_with_their_tokens_build_themselves_anew() {
        HouseholdId id = households.registered("team-j");
        households.awaitViews(positions);
        CaseFile before = caseFiles.find(id).orElseThrow();

        supervisor.whileStopped(List.of("case-file"), () -> {
            mongo.execute(live("case-file"), files -> files.deleteMany(new Document()));
            mongo.execute(
                    ViewsConfiguration.TOKENS,
                    tokens -> tokens.deleteMany(new Document("processorName", live("case-file"))));
        });

        // Not by its position: that is looked up once in ten milliseconds, and a stop and start can be quicker.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(caseFiles.find(id)).contains(before));
    }

    @Test
    void progress_tells_the_position_and_that_nothing_is_behind() {
        households.registered("team-k");
        households.awaitViews(positions);
        long head = log.createHeadToken().position().orElseThrow();

        assertThat(views.all().views())
                .extracting(Progress::name, Progress::version, Progress::generation, Progress::position)
                .containsExactly(
                        tuple("case-file", 1, live("case-file"), head),
                        tuple("team-list", 1, live("team-list"), head),
                        tuple("assessment", 1, live("assessment"), head),
                        tuple("worklist", 1, live("worklist"), head),
                        tuple("indicator", 2, live("indicator"), head));
        assertThat(views.all().views())
                .extracting(Progress::behind, Progress::secondsBehind, Progress::deadLetters)
                .containsOnly(tuple(0L, 0L, 0L));
        assertThat(positions.await(head + 1, Duration.ofMillis(30))).isFalse();
    }

    @Test
    void a_view_is_as_many_seconds_behind_as_the_oldest_event_that_it_lacks_is_in_the_log() {
        HouseholdId id = households.registered("team-n");
        households.awaitViews(positions);
        supervisor.whileStopped(List.of("case-file"), () -> {
            households.recordRaw(id, 3, "household.unheard-of", "{}");
            households.repair(id, 3);
            long secondsSince2024 = Duration.between(Instant.parse("2024-01-15T09:00:00Z"), Instant.now())
                    .toSeconds();

            assertThat(positions.behind("case-file")).isEqualTo(1);
            assertThat(positions.secondsBehind("case-file")).isBetween(secondsSince2024, secondsSince2024 + 60);
        });
        households.awaitViews(positions);
        assertThat(positions.secondsBehind("case-file")).isZero();
    }

    /** Builds a view anew and waits until what was built is live. */
    private void rebuild(String view) {
        String id = rebuilds.begin(List.of(view), null).id();
        await().atMost(Duration.ofSeconds(30)).until(() -> rebuilds.get(id).state() == Rebuild.State.COMPLETED);
    }

    private String live(String view) {
        return Objects.requireNonNull(generations.of(view).live()).name();
    }

    /** In each view that a household's own stream feeds. */
    private static Map<String, Outcome> everywhere(Outcome outcome) {
        return Map.of("case-file", outcome, "team-list", outcome, "worklist", outcome, "indicator", outcome);
    }

    private CaseFile foldOfTheLog(HouseholdId id) {
        List<RecordedEvent<HouseholdEvent>> history = log.readEvents(id.value())
                .asStream()
                .map(CaseFile.STREAMS::recorded)
                .toList();
        return CaseFile.foldAll(CaseFile.empty(id), history);
    }
}
