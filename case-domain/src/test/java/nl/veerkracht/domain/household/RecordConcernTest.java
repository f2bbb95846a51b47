package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;

import java.time.LocalDate;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.NetworkCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordConcernTest extends HouseholdFixture {

    @Test
    void when_a_concern_is_recorded__then_it_stands() {
        given().when(concern(day(6, 1)))
                .expectEvents(new ConcernRecorded(HOUSEHOLD, LifeDomain.FINANCES, Severity.SEVERE, day(6, 1), null));
    }

    @Test
    void a_concern_of_today_is_accepted() {
        given().when(concern(TODAY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_concern_of_tomorrow_is_refused() {
        refused(given().when(concern(TODAY.plusDays(1))), FactRefusal.DATE_IN_FUTURE);
    }

    private static RecordConcern concern(LocalDate on) {
        return new RecordConcern(HOUSEHOLD, BY, LifeDomain.FINANCES, Severity.SEVERE, on);
    }
}
