package nl.veerkracht.domain.household;

import static nl.veerkracht.domain.household.Cares.*;
import static nl.veerkracht.domain.household.Households.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import nl.veerkracht.domain.household.CareCommand.*;
import nl.veerkracht.domain.household.CaseCommand.*;
import nl.veerkracht.domain.household.HouseholdCommand.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
/** A day on which somebody turned eighteen, or was born, is not told by the dates of care. */
class CareDatesTest extends HouseholdFixture {

    private static final LocalDate IN_MARCH_2024 = LocalDate.of(2024, 3, 12);
    private static final HouseholdEvent BORN_IN_MARCH_2006 = born(
            member(CHILD, "Sietse", MemberRole.CHILD, LocalDate.of(2007, 1, 1)), YearMonth.of(2006, 3), "2006-03-12");

    @Test
    void less_care_because_a_child_turned_adult_is_dated_at_the_first_of_the_next_month() {
        given(started(day(5, 1)))
                .when(new EndCare(HOUSEHOLD, BY, CARE, IN_MARCH_2024, CareReductionReason.CHILD_TURNED_ADULT, Set.of()))
                .expectEvents(new ProfessionalCareEnded(
                        HOUSEHOLD,
                        CARE,
                        6,
                        CareUnit.HOUR,
                        CareFrequency.PER_WEEK,
                        LocalDate.of(2024, 4, 1),
                        CareReductionReason.CHILD_TURNED_ADULT,
                        Set.of(),
                        null));
        given(started(day(5, 1)))
                .when(new ReduceCare(
                        HOUSEHOLD,
                        BY,
                        CARE,
                        3,
                        CareUnit.HOUR,
                        CareFrequency.PER_WEEK,
                        LocalDate.of(2024, 3, 1),
                        CareReductionReason.CHILD_TURNED_ADULT,
                        Set.of()))
                .expectEvents(new ProfessionalCareReduced(
                        HOUSEHOLD,
                        CARE,
                        6,
                        3,
                        CareUnit.HOUR,
                        CareFrequency.PER_WEEK,
                        LocalDate.of(2024, 3, 1),
                        CareReductionReason.CHILD_TURNED_ADULT,
                        Set.of(),
                        null));
    }

    @Test
    void care_that_starts_or_was_arranged_until_the_month_of_adulthood_is_dated_at_the_first_of_the_next() {
        given(BORN_IN_MARCH_2006)
                .when(start(SUPPORT, PROVIDER, day(5, 1), IN_MARCH_2024))
                .expectEvents(started(day(5, 1), LocalDate.of(2024, 4, 1)));
        given(BORN_IN_MARCH_2006).when(start(IN_MARCH_2024)).expectEvents(started(LocalDate.of(2024, 4, 1)));
    }

    @Test
    void care_that_starts_in_a_month_of_birth_is_dated_at_the_first_of_it() {
        given(born(member(UNBORN, "Jikke", MemberRole.CHILD, day(5, 1)), YearMonth.of(2023, 5), "2023-05-17"))
                .when(start(day(5, 17)))
                .expectEvents(started(day(5, 1)));
    }

    @Test
    void other_days_are_told_as_they_are() {
        given(BORN_IN_MARCH_2006).when(start(day(5, 17))).expectEvents(started(day(5, 17)));
        given(started(day(5, 1))).when(end(day(9, 12))).expectEvents(careEnded(6, day(9, 12)));
    }
}
