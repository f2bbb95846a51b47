package nl.veerkracht.api.platform.automation;

import static nl.veerkracht.api.AtOnce.atOnce;
import static nl.veerkracht.api.platform.automation.AutomationsAtWork.CONSENT_EXPIRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.api.household.Caseworker;
import nl.veerkracht.api.platform.security.Edge.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.convention.TestBean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A consent is given until a day, and the day comes: it is withdrawn from that day on, once, and the file says by what. */
@SpringBootTest(
        classes = VeerkrachtApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // The tests tell when to look.
        properties = "veerkracht.automations.consents-swept=1000d")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ConsentExpiryContract {

    private static final String WITHDRAWN = "household.consent-withdrawn";

    @TestBean
    Clock clock;

    @Autowired
    BeanFactory beans;

    @Autowired
    ConsentSweeper sweeper;

    private AutomationsAtWork automations;
    private Caseworker anna;
    private String file;
    private String mother;
    private LocalDate until;
    private long version;
    private long position;

    static Clock clock() {
        return new MovableClock();
    }

    /** The consent of a mother, given until a day three days from now. */
    @BeforeEach
    void aConsentUntilInThreeDays() {
        automations = new AutomationsAtWork(beans);
        anna = automations.anna;
        file = anna.newFile();
        mother = anna.newMember(file, "PARENT");
        until = LocalDate.now(clock).plusDays(3);
        seen(anna.send(file + "/consents", consent(until)));
        automations.awaitPosition(CONSENT_EXPIRY, position);
    }

    @Test
    void on_its_last_day_it_holds_and_on_the_day_after_it_is_withdrawn_by_the_automation() {
        days(2);
        sweeper.sweep();
        assertThat(withdrawals()).isEmpty();

        days(1);
        sweeper.sweep();
        sweeper.sweep();

        assertThat(withdrawals()).hasSize(1);
        JsonNode beside = JsonMapper.shared().readTree(withdrawals().get(0));
        assertThat(beside.at("/actor").asString()).isEqualTo("automation.consent-expiry");
        assertThat(beside.at("/role").asString()).isEqualTo("AUTOMATION");
        assertThat(beside.at("/causationId").asString()).hasSize(36);
        JsonNode entry = lastOfTimeline();
        assertThat(entry.at("/kind").asString()).isEqualTo(WITHDRAWN);
        assertThat(entry.at("/recordedBy").asString()).isEqualTo("automation.consent-expiry");
        assertThat(entry.at("/fact/reason").asString()).isEqualTo("EXPIRED");
        assertThat(entry.at("/fact/occurredOn").asString()).isEqualTo(until.toString());
    }

    @Test
    void two_that_look_at_the_same_moment_withdraw_it_once() throws Exception {
        days(3);
        atOnce(2, number -> sweeper.sweep());

        assertThat(withdrawals()).hasSize(1);
        assertThat(sweeper.sweep()).isZero();
    }

    @Test
    void one_that_was_taken_back_or_given_anew_is_left_alone() {
        String taken = anna.newMember(file, "PARENT");
        seen(anna.send(file + "/consents", consent(until).replace(mother, taken)));
        seen(anna.decide(
                file + "/consent-withdrawals",
                version,
                "{'personId':'" + taken + "','scope':'RESEARCH','occurredOn':'" + LocalDate.now(clock) + "'}"));
        seen(anna.send(file + "/consents", consent(until.plusYears(1))));
        automations.awaitPosition(CONSENT_EXPIRY, position);
        days(5);
        sweeper.sweep();

        assertThat(withdrawals()).hasSize(1);
        assertThat(withdrawals().get(0)).contains("c.devries");
    }

    @Test
    void given_all_events_are_handled_again__then_nothing_is_withdrawn_twice_not_even_what_a_person_put_back() {
        days(3);
        sweeper.sweep();
        long entry = lastOfTimeline().at("/entry").asLong();
        seen(anna.decide(file + "/entries/" + entry + "/withdrawals", entry, "{'reason':'NEW_INFORMATION'}"));

        automations.handleAllAgain(CONSENT_EXPIRY);
        sweeper.sweep();

        assertThat(withdrawals()).hasSize(1);
    }

    @Test
    void in_a_closed_file_it_waits_until_the_file_is_opened_again() {
        seen(anna.decide(
                file + "/closures",
                version,
                "{'reason':'DONE','retentionClass':'WMO','closedOn':'" + LocalDate.now(clock) + "'}"));
        days(3);
        sweeper.sweep();
        assertThat(withdrawals()).isEmpty();
        assertThat(sweeper.sweep()).isZero();

        seen(anna.decide(
                file + "/reopenings", version, "{'reason':'NEW_REQUEST','reopenedOn':'" + LocalDate.now(clock) + "'}"));
        automations.awaitPosition(CONSENT_EXPIRY, position);
        sweeper.sweep();
        assertThat(withdrawals()).hasSize(1);
    }

    private void days(int days) {
        ((MovableClock) clock).ahead = ((MovableClock) clock).ahead.plusDays(days);
    }

    private String consent(LocalDate untilDate) {
        return "{'personId':'" + mother + "','scope':'RESEARCH','givenBy':'SELF','untilDate':'" + untilDate
                + "','occurredOn':'" + LocalDate.now(clock) + "'}";
    }

    private void seen(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 299);
        version = answer.json().path("version").asLong();
        position = answer.json().path("position").asLong();
    }

    private List<String> withdrawals() {
        return automations.metadata(file.substring("/v1/households/".length()), WITHDRAWN);
    }

    private JsonNode lastOfTimeline() {
        JsonNode entries = anna.get(file + "/timeline?minPosition=" + automations.head())
                .json()
                .at("/entries");
        return entries.get(entries.size() - 1);
    }

    /** The clock of the municipality, which a test sets some days ahead. */
    private static final class MovableClock extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Amsterdam");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("one zone is enough");
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }
}
