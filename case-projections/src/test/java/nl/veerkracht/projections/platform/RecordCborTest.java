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
class RecordCborTest {

    @Test
    void it_holds_logical_names_text_for_dates_and_sealed_values() {
        String text = RecordText.of(new HouseholdMemberAdded(
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

        assertThat(text)
                .isEqualTo("{\"_class\":\"household.member-added\",\"bornIn\":\"1988-05\",\"fromDate\":\"2024-01-15\","
                        + "\"householdId\":\"00000000-0000-4000-8000-00000000000a\",\"membership\":\"PRIMARY\","
                        + "\"name\":{\"sealed\":\"bmFtZQ==\",\"subjects\":[\"00000000-0000-4000-8000-000000000001\"]},"
                        + "\"personId\":\"00000000-0000-4000-8000-000000000001\",\"role\":\"PARENT\"}");
    }

    @Test
    void a_text_that_was_written_before_is_only_referred_to() {
        record Texts(String one, String other) {}
        Texts same = new Texts(HOUSEHOLD.value(), HOUSEHOLD.value());

        String written = new String(RecordCbor.write(same), StandardCharsets.ISO_8859_1);
        assertThat(written).containsOnlyOnce(HOUSEHOLD.value());
        assertThat(RecordCbor.read(Texts.class, RecordCbor.write(same))).isEqualTo(same);
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

        assertThatThrownBy(() -> RecordCbor.write(clear)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_recorded_a_fact_is_left_out_where_it_is_not_kept_and_read_as_not_kept() {
        record Line(RecordedBy recordedBy) {}
        Line kept = new Line(new RecordedBy("fatima", "CASEWORKER", "", "", "", ""));
        Line notKept = new Line(RecordedBy.NOT_KEPT);

        assertThat(RecordText.of(kept)).isEqualTo("{\"recordedBy\":{\"actor\":\"fatima\",\"role\":\"CASEWORKER\"}}");
        assertThat(RecordText.of(notKept)).isEqualTo("{\"recordedBy\":{}}");
        assertThat(RecordCbor.read(Line.class, RecordCbor.write(kept))).isEqualTo(kept);
        assertThat(RecordCbor.read(Line.class, RecordCbor.write(notKept))).isEqualTo(notKept);
    }

    @Test
    void what_a_record_answers_about_itself_is_not_written() {
        record Answering(String text) {

            public boolean isKnown() {
                return true;
            }
        }

        assertThat(RecordText.of(new Answering("a text"))).isEqualTo("{\"text\":\"a text\"}");
    }

    @Test
    void a_code_that_does_not_exist_any_more_is_refused() {
        String text = RecordText.of(registration("hoogezand", null));
        byte[] unknown = RecordText.cbor(text.replace("\"source\":\"", "\"source\":\"GOSSIP_"));

        assertThatThrownBy(() -> RecordCbor.read(HouseholdRegistered.class, unknown))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("GOSSIP");
    }
}
