package nl.veerkracht.api.platform.automation;

import static nl.veerkracht.api.platform.automation.AutomationsAtWork.EARLY_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.platform.automation.AutomationsAtWork.Care;
import nl.veerkracht.api.platform.security.Edge.Answer;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.HouseholdId;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Care is increased soon after a reduction, over HTTP: an early review is asked, once, whatever happens. */
@SpringBootTest(classes = VeerkrachtApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class EarlyReviewContract {

    @Autowired
    BeanFactory beans;

    private AutomationsAtWork automations;

    @BeforeEach
    void atWork() {
        automations = new AutomationsAtWork(beans);
    }

    @Test
    void an_increase_on_the_last_day_that_counts_is_asked_about_and_the_ask_says_who_asked_and_why() {
        Care care = automations.care();
        long reduction = care.reduce("2026-02-01", 3);
        long increase = care.increase("2026-05-01", 4);

        JsonNode agenda = care.agenda();
        assertThat(agenda.at("/earlyReviews").size()).isEqualTo(1);
        assertThat(agenda.at("/earlyReviews/0/careId").asString()).isEqualTo(care.id);
        assertThat(agenda.at("/earlyReviews/0/reduction").asLong()).isEqualTo(reduction);
        assertThat(agenda.at("/earlyReviews/0/increase").asLong()).isEqualTo(increase);
        assertThat(agenda.at("/earlyReviews/0/recordedBy").asString()).isEqualTo("automation.early-review");

        JsonMapper json = JsonMapper.shared();
        var cause = care.beside(increase);
        JsonNode beside = json.readTree(automations
                .metadata(agendaOf(care), "agenda.early-review-asked")
                .get(0));
        assertThat(beside.at("/actor").asString()).isEqualTo("automation.early-review");
        assertThat(beside.at("/role").asString()).isEqualTo("AUTOMATION");
        assertThat(beside.at("/municipality").asString()).isEqualTo("GM1952");
        assertThat(beside.at("/team").asString()).isEmpty();
        assertThat(beside.at("/causationId").asString()).isEqualTo(cause.get("id"));
        assertThat(beside.at("/correlationId").asString())
                .isEqualTo(json.readTree(String.valueOf(cause.get("meta")))
                        .at("/correlationId")
                        .asString());
        assertThat(String.valueOf(cause.get("meta"))).doesNotContain("causationId");
    }

    @Test
    void a_day_later_nothing_is_asked() {
        Care care = automations.care();
        care.reduce("2026-02-01", 3);
        care.increase("2026-05-02", 4);

        assertThat(care.agenda().at("/earlyReviews").isEmpty()).isTrue();
        assertThat(care.agenda().at("/version").isMissingNode()
                        || care.agenda().at("/version").isNull())
                .isTrue();
    }

    @Test
    void a_reduction_that_is_recorded_after_the_increase_counts_as_well() {
        Care care = automations.care();
        long increase = care.increase("2026-05-01", 8);
        long reduction = care.reduce("2026-04-01", 5);

        JsonNode agenda = care.agenda();
        assertThat(agenda.at("/earlyReviews/0/increase").asLong()).isEqualTo(increase);
        assertThat(agenda.at("/earlyReviews/0/reduction").asLong()).isEqualTo(reduction);
    }

    @Test
    void an_increase_that_is_corrected_into_the_months_after_a_reduction_is_asked_about_once() {
        Care care = automations.care();
        care.reduce("2026-02-01", 3);
        long increase = care.increase("2026-08-01", 4);
        assertThat(care.agenda().at("/earlyReviews").isEmpty()).isTrue();
        care.decide("/entries/" + increase + "/corrections", correction(care, "2026-03-01", 4));
        long version = care.decide("/entries/" + (increase + 1) + "/corrections", correction(care, "2026-03-01", 5));

        JsonNode agenda = care.agenda();
        assertThat(version).isEqualTo(increase + 2);
        assertThat(agenda.at("/earlyReviews").size()).isEqualTo(1);
        assertThat(agenda.at("/earlyReviews/0/increase").asLong()).isEqualTo(increase);
    }

    @Test
    void when_the_cause_goes_afterwards_the_ask_stays() {
        Care care = automations.care();
        care.reduce("2026-02-01", 3);
        long increase = care.increase("2026-03-01", 4);
        assertThat(care.agenda().at("/earlyReviews").size()).isEqualTo(1);
        care.decide("/entries/" + increase + "/withdrawals", "{'reason':'TYPING_ERROR'}");

        assertThat(care.agenda().at("/earlyReviews").size()).isEqualTo(1);
    }

    @Test
    void what_is_recorded_while_the_automation_stands_still_is_asked_about_when_it_goes_on() {
        Care care = automations.care();
        care.reduce("2026-02-01", 3);
        automations.whileStopped(EARLY_REVIEW, () -> care.increase("2026-03-01", 4));

        assertThat(care.agenda().at("/earlyReviews").size()).isEqualTo(1);
    }

    @Test
    void given_all_events_are_handled_again_without_token_or_receipts__then_nothing_is_asked_twice() {
        Care care = automations.care();
        care.reduce("2026-02-01", 3);
        care.increase("2026-03-01", 4);
        assertThat(care.agenda().at("/earlyReviews").size()).isEqualTo(1);
        Answer withdrawn =
                automations.anna.decide(care.file + "/agenda-entries/0/withdrawals", 0, "{'reason':'NEW_INFORMATION'}");
        assertThat(withdrawn.status()).as(withdrawn.response().body()).isEqualTo(200);
        long asked = automations.count("agenda.early-review-asked");
        long head = automations.head();

        automations.handleAllAgain(EARLY_REVIEW);

        assertThat(automations.count("agenda.early-review-asked")).isEqualTo(asked);
        assertThat(automations.head()).isEqualTo(head);
        assertThat(care.agenda().at("/earlyReviews").isEmpty()).isTrue();
        assertThat(care.agenda().at("/version").asLong()).isEqualTo(1);
    }

    @Test
    void it_cannot_be_replayed() {
        PooledStreamingEventProcessor processor = beans.getBean(EventProcessingConfiguration.class)
                .eventProcessor(EARLY_REVIEW, PooledStreamingEventProcessor.class)
                .orElseThrow();

        assertThat(processor.supportsReset()).isFalse();
        assertThatThrownBy(processor::resetTokens).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_ask_is_withdrawn_on_the_version_that_the_screen_showed() {
        Care care = automations.care();
        care.reduce("2026-02-01", 3);
        care.increase("2026-03-01", 4);
        care.agenda();
        String path = care.file + "/agenda-entries/0/withdrawals";

        assertThat(automations.anna.send(path, "{'reason':'NEW_INFORMATION'}").text("code"))
                .isEqualTo("IF_MATCH_MISSING");
        assertThat(automations
                        .anna
                        .decide(path, 3, "{'reason':'NEW_INFORMATION'}")
                        .status())
                .isEqualTo(412);
        assertThat(automations.anna.decide(path, 0, "{'reason':'NO_NEED'}").status())
                .isEqualTo(400);
        assertThat(automations
                        .anna
                        .decide(care.file + "/agenda-entries/7/withdrawals", 0, "{'reason':'OTHER'}")
                        .text("code"))
                .isEqualTo("ENTRY_UNKNOWN");
        assertThat(care.agenda().at("/earlyReviews").size()).isEqualTo(1);
    }

    private static String correction(Care care, String from, int to) {
        return "{'reason':'WRONG_DATE','fact':{'kind':'professional-care-increased','careId':'" + care.id
                + "','toVolume':" + to + ",'unit':'HOUR','frequency':'PER_WEEK','fromDate':'" + from
                + "','reason':'CRISIS'}}";
    }

    private static String agendaOf(Care care) {
        return AgendaId.of(new HouseholdId(care.file.substring("/v1/households/".length())))
                .value();
    }
}
