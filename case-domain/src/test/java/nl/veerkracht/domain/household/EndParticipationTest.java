package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;

import java.time.LocalDate;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.NetworkCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndParticipationTest extends HouseholdFixture {

    @Test
    void given_it_takes_part__when_ended__then_it_takes_part_no_more() {
        given(enrolled(day(4, 1))).when(end(day(9, 1))).expectEvents(ended(day(9, 1)));
    }

    @Test
    void given_it_never_took_part__then_refused() {
        refused(given().when(end(day(9, 1))), HouseholdRefusal.NOT_ENROLLED);
    }

    @Test
    void given_it_takes_part_later__then_refused() {
        refused(given(enrolled(day(4, 1))).when(end(day(3, 31))), HouseholdRefusal.NOT_ENROLLED);
    }

    @Test
    void it_can_end_on_the_day_on_which_it_began() {
        given(enrolled(day(4, 1))).when(end(day(4, 1))).expectSuccessfulHandlerExecution();
    }

    private static EndParticipation end(LocalDate on) {
        return new EndParticipation(HOUSEHOLD, BY, PROGRAMME, on, ParticipationEndReason.GOALS_REACHED);
    }
}
