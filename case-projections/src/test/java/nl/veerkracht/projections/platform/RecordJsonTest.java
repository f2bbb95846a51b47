package nl.veerkracht.projections.platform;

import static nl.veerkracht.projections.casefile.History.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.personaldata.PersonalValue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.InvalidFormatException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordJsonTest {

    @Test
    void json_holds_logical_names_text_for_dates_and_sealed_values() {
        byte[] json = RecordJson.write(new HouseholdMemberAdded(
                HOUSEHOLD,
                MOTHER,
                sealed(MOTHER, "name"),
                YearMonth.of(1988, 5),
                null,
                null,
                MemberRole.PARENT,
                Membership.PRIMARY,
                day("2024-01-15"),
                null));

        assertThat(new String(json, StandardCharsets.UTF_8))
                .isEqualTo("{\"_class\":\"household.member-added\",\"bornIn\":\"1988-05\",\"fromDate\":\"2024-01-15\","
                        + "\"householdId\":\"00000000-0000-4000-8000-00000000000a\",\"membership\":\"PRIMARY\","
                        + "\"name\":{\"sealed\":\"bmFtZQ==\",\"subjects\":[\"00000000-0000-4000-8000-000000000001\"]},"
                        + "\"personId\":\"00000000-0000-4000-8000-000000000001\",\"role\":\"PARENT\"}");
    }

    @Test
    void a_value_that_is_not_sealed_is_refused() {
        HouseholdMemberAdded clear = new HouseholdMemberAdded(
                HOUSEHOLD,
                MOTHER,
                PersonalValue.clear(MOTHER, "Fatima"),
                null,
                null,
                null,
                MemberRole.PARENT,
                Membership.PRIMARY,
                day("2024-01-15"),
                null);

        assertThatThrownBy(() -> RecordJson.write(clear)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_recorded_a_fact_is_left_out_where_it_is_not_kept_and_read_as_not_kept() {
        record Line(RecordedBy recordedBy) {}
        Line kept = new Line(new RecordedBy("fatima", "CASEWORKER", "", "", "", ""));
        Line notKept = new Line(RecordedBy.NOT_KEPT);

        assertThat(new String(RecordJson.write(kept), StandardCharsets.UTF_8))
                .isEqualTo("{\"recordedBy\":{\"actor\":\"fatima\",\"role\":\"CASEWORKER\"}}");
        assertThat(new String(RecordJson.write(notKept), StandardCharsets.UTF_8))
                .isEqualTo("{\"recordedBy\":{}}");
        assertThat(RecordJson.read(Line.class, RecordJson.write(kept))).isEqualTo(kept);
        assertThat(RecordJson.read(Line.class, RecordJson.write(notKept))).isEqualTo(notKept);
    }

    @Test
    void what_a_record_answers_about_itself_is_not_written() {
        record Answering(String text) {

            public boolean isKnown() {
                return true;
            }
        }

        assertThat(new String(RecordJson.write(new Answering("a text")), StandardCharsets.UTF_8))
                .isEqualTo("{\"text\":\"a text\"}");
    }

    @Test
    void a_code_that_does_not_exist_any_more_is_refused() {
        String json = new String(RecordJson.write(registration("hoogezand", null)), StandardCharsets.UTF_8);
        byte[] unknown = json.replace("\"source\":\"", "\"source\":\"GOSSIP_").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> RecordJson.read(HouseholdRegistered.class, unknown))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("GOSSIP");
    }
}
