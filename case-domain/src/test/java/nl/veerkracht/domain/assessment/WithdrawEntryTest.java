package nl.veerkracht.domain.assessment;

import static nl.veerkracht.domain.assessment.Assessments.*;

import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.assessment.events.AssessmentEntryWithdrawn;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawEntryTest extends AssessmentFixture {

    @Test
    void given_an_assessment__when_withdrawn__then_it_stands_no_more() {
        given(planned(), taken(T0, day(6, 1)))
                .when(withdraw(1))
                .expectEvents(new AssessmentEntryWithdrawn(HOUSEHOLD, 1, CorrectionReason.WRONG_FILE));
    }

    @Test
    void a_plan_on_which_others_stand__then_refused() {
        refused(
                given(planned(), taken(T0, day(6, 1))).when(withdraw(0)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(1L)));
        refused(
                given(planned(), declined(day(6, 1))).when(withdraw(0)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(1L)));
    }

    @Test
    void of_an_entry_that_is_not_there__then_refused() {
        refused(given(planned()).when(withdraw(1)), FactRefusal.ENTRY_UNKNOWN);
        refused(given().when(withdraw(0)), FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void of_an_entry_that_was_withdrawn__then_refused() {
        refused(
                given(planned(), new AssessmentEntryWithdrawn(HOUSEHOLD, 0, CorrectionReason.WRONG_FILE))
                        .when(withdraw(0)),
                FactRefusal.ENTRY_NOT_STANDING);
    }
}
