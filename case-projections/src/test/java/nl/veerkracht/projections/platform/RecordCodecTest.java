package nl.veerkracht.projections.platform;

import static nl.veerkracht.projections.casefile.History.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.personaldata.PersonalValue;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordCodecTest {

    @Test
    void a_document_holds_logical_names_text_for_dates_and_sealed_values() {
        Document document = RecordCodec.write(new HouseholdMemberAdded(
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

        assertThat(document.toJson())
                .isEqualTo("{\"_class\": \"household.member-added\", "
                        + "\"householdId\": \"00000000-0000-4000-8000-00000000000a\", "
                        + "\"personId\": \"00000000-0000-4000-8000-000000000001\", "
                        + "\"name\": {\"subjects\": [\"00000000-0000-4000-8000-000000000001\"], \"sealed\": \"bmFtZQ==\"}, "
                        + "\"bornIn\": \"1988-05\", \"role\": \"PARENT\", \"membership\": \"PRIMARY\", "
                        + "\"fromDate\": \"2024-01-15\"}");
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

        assertThatThrownBy(() -> RecordCodec.write(clear)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whole_numbers_of_either_width_are_read() {
        record Counts(int small, long large) {}

        assertThat(RecordCodec.read(Counts.class, new Document("small", 3L).append("large", 4)))
                .isEqualTo(new Counts(3, 4));
    }

    @Test
    void a_code_that_does_not_exist_any_more_is_refused() {
        Document document = RecordCodec.write(registration("hoogezand", null)).append("source", "GOSSIP");

        assertThatThrownBy(() -> RecordCodec.read(HouseholdRegistered.class, document))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
