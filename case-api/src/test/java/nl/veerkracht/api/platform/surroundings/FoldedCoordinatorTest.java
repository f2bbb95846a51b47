package nl.veerkracht.api.platform.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkracht.api.platform.surroundings.RegisterStreams.Standings;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmployed;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmploymentEnded;
import nl.veerkracht.domain.coordinator.events.CoordinatorEndReason;
import nl.veerkracht.domain.coordinator.events.CoordinatorEnded;
import nl.veerkracht.domain.coordinator.events.CoordinatorProfileChanged;
import nl.veerkracht.domain.coordinator.events.CoordinatorRegistered;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is told of a coordinator on a day: the day on both sides of each boundary. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldedCoordinatorTest {

    private static final PersonId PERSON = new PersonId("00000000-0000-4000-8000-0000000000d1");
    private static final OrganisationId ONE = new OrganisationId("00000000-0000-4000-8000-0000000000c1");
    private static final OrganisationId OTHER = new OrganisationId("00000000-0000-4000-8000-0000000000c2");

    /** In the order in which it was recorded, which is not that of the dates. */
    private final RegisteredCoordinator coordinator = FoldedCoordinator.of(new Standings<>(
            List.of(
                    new CoordinatorRegistered(
                            PERSON,
                            "GM1952",
                            PersonalValue.sealed(List.of(PERSON), "bmFtZQ=="),
                            null,
                            Set.of("nl"),
                            Set.of("GM1952"),
                            day(3, 1),
                            null),
                    new CoordinatorProfileChanged(
                            PERSON, Set.of("nl", "ar"), Set.of("GM1952", "GM0014"), day(9, 1), null),
                    new CoordinatorProfileChanged(PERSON, Set.of("nl", "fy"), Set.of("GM1952"), day(6, 1), null),
                    new CoordinatorEmploymentEnded(PERSON, ONE, day(7, 1), null),
                    new CoordinatorEmployed(PERSON, ONE, 0, day(1, 1), null),
                    new CoordinatorEmployed(PERSON, ONE, 0, day(7, 1), null),
                    new CoordinatorEmployed(PERSON, OTHER, 0, day(8, 1), null),
                    new CoordinatorEnded(PERSON, day(12, 1), CoordinatorEndReason.STOPPED, null)),
            List.of(),
            List.of(),
            7));

    @Test
    void active_from_the_first_day_until_the_day_after_the_last() {
        assertThat(coordinator.isActiveOn(day(2, 28))).isFalse();
        assertThat(coordinator.isActiveOn(day(3, 1))).isTrue();
        assertThat(coordinator.isActiveOn(day(11, 30))).isTrue();
        assertThat(coordinator.isActiveOn(day(12, 1))).isFalse();
    }

    @Test
    void employers_by_date_also_before_they_were_a_coordinator() {
        assertThat(coordinator.employersOn(LocalDate.of(2022, 12, 31))).isEmpty();
        assertThat(coordinator.employersOn(day(1, 1))).containsExactly(ONE);
        assertThat(coordinator.employersOn(day(7, 1))).containsExactly(ONE);
        assertThat(coordinator.employersOn(day(8, 1))).containsExactlyInAnyOrder(ONE, OTHER);
        assertThat(coordinator.employersOn(day(12, 31))).containsExactlyInAnyOrder(ONE, OTHER);
    }

    @Test
    void languages_and_region_of_the_day() {
        assertThat(coordinator.profileOn(day(1, 1)).languages()).containsExactly("nl");
        assertThat(coordinator.profileOn(day(5, 31)).languages()).containsExactly("nl");
        assertThat(coordinator.profileOn(day(6, 1)).languages()).containsExactly("fy", "nl");
        assertThat(coordinator.profileOn(day(8, 31)).region()).containsExactly("GM1952");
        assertThat(coordinator.profileOn(day(9, 1)).region()).containsExactly("GM0014", "GM1952");
        assertThat(coordinator.everWorksIn("GM0014")).isTrue();
        assertThat(coordinator.everWorksIn("GM0018")).isFalse();
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2023, month, dayOfMonth);
    }
}
