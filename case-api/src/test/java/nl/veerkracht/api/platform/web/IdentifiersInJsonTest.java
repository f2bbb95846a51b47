package nl.veerkracht.api.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkracht.api.platform.commands.CommandAnswer;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentifiersInJsonTest {

    private static final HouseholdId HOUSEHOLD = new HouseholdId("11111111-1111-4111-8111-111111111111");
    private static final PersonId PERSON = new PersonId("22222222-2222-4222-8222-222222222222");

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new IdentifiersInJson().identifiers())
            .build();

    @Test
    void an_answer_gives_identifiers_as_plain_strings_and_is_read_back_whole() {
        CommandAnswer answer = new CommandAnswer(HOUSEHOLD, PERSON, null, 3, 17L, List.of(3L));

        String written = json.writeValueAsString(answer);

        assertThat(written)
                .contains("\"householdId\":\"11111111-1111-4111-8111-111111111111\"")
                .contains("\"personId\":\"22222222-2222-4222-8222-222222222222\"");
        assertThat(json.readValue(written, CommandAnswer.class)).isEqualTo(answer);
    }
}
