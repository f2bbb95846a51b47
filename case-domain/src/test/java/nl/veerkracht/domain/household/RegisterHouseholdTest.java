package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.NetworkCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.domain.shared.facts.Recorded;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterHouseholdTest extends HouseholdFixture {

    @Test
    void when_registered__then_a_file_with_the_actors_team_and_the_actor_as_lead() {
        givenNothing()
                .when(register(day(3, 1), "WK195201"))
                .expectEvents(registered(), lead())
                .expectResultMessagePayload(new Recorded(List.of(0L, 1L)));
    }

    @Test
    void when_the_neighbourhood_does_not_exist__then_refused() {
        refused(
                givenNothing().when(register(day(3, 1), "WK195299")),
                HouseholdRefusal.NEIGHBOURHOOD_UNKNOWN,
                Map.of("neighbourhood", "WK195299"));
    }

    @Test
    void a_registration_lies_today_or_earlier() {
        givenNothing().when(register(TODAY, "WK195201")).expectSuccessfulHandlerExecution();
        prepare();
        refused(
                givenNothing().when(register(TODAY.plusDays(1), "WK195201")),
                FactRefusal.DATE_IN_FUTURE,
                Map.of("date", TODAY.plusDays(1), "today", TODAY));
    }

    static RegisterHousehold register(LocalDate on, String neighbourhood) {
        return new RegisterHousehold(
                HOUSEHOLD, BY, neighbourhood, HouseholdType.COUPLE_WITH_CHILDREN, RegistrationSource.SOCIAL_TEAM, on);
    }
}
