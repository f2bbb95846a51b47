package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Households.*;

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
class RecordStrengthTest extends HouseholdFixture {

    @Test
    void given_a_member__when_a_strength_is_recorded__then_it_stands() {
        given(mother())
                .when(strength(MOTHER))
                .expectEvents(new StrengthRecorded(
                        HOUSEHOLD, LifeDomain.PARENTING, about(MOTHER, "leest elke avond voor"), day(6, 1), null));
    }

    @Test
    void a_text_can_name_somebody_of_the_circle() {
        given(neighbour()).when(strength(NEIGHBOUR)).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_text_about_somebody_whom_the_file_does_not_know__then_refused() {
        refused(given(mother()).when(strength(FATHER)), HouseholdRefusal.TEXT_NAMES_UNKNOWN_PERSON);
    }

    @Test
    void a_strength_of_tomorrow_is_refused() {
        refused(
                given(mother())
                        .when(new RecordStrength(
                                HOUSEHOLD, BY, LifeDomain.HOUSING, about(MOTHER, "x"), TODAY.plusDays(1))),
                FactRefusal.DATE_IN_FUTURE);
    }

    private static RecordStrength strength(PersonId person) {
        return new RecordStrength(
                HOUSEHOLD, BY, LifeDomain.PARENTING, about(person, "leest elke avond voor"), day(6, 1));
    }
}
