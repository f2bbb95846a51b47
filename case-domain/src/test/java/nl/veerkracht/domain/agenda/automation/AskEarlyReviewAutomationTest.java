package nl.veerkracht.domain.agenda.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.domain.agenda.AgendaCommand.AskEarlyReview;
import nl.veerkracht.domain.agenda.AgendaRefusal;
import nl.veerkracht.domain.agenda.AgendaSurroundings;
import nl.veerkracht.domain.agenda.AgendaSurroundings.CareChanges;
import nl.veerkracht.domain.agenda.EarlyReviewRules.CareChange;
import nl.veerkracht.domain.agenda.EarlyReviewRules.Direction;
import nl.veerkracht.domain.household.events.CareFrequency;
import nl.veerkracht.domain.household.events.CareIncreaseReason;
import nl.veerkracht.domain.household.events.CareReductionReason;
import nl.veerkracht.domain.household.events.CareUnit;
import nl.veerkracht.domain.household.events.ProfessionalCareIncreased;
import nl.veerkracht.domain.household.events.ProfessionalCareReduced;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.AutomatedCommands.Cause;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.GivenCommands;
import nl.veerkracht.domain.shared.HouseholdId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whatever is recorded of care, in whichever order: each increase soon after a reduction is asked about. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskEarlyReviewAutomationTest {

    private static final HouseholdId HOUSEHOLD = new HouseholdId("11111111-0000-4000-8000-000000000001");
    private static final CareId CARE = new CareId("55555555-0000-4000-8000-000000000001");

    private final List<CareChange> standing = new ArrayList<>();
    private final GivenCommands commands = new GivenCommands();
    private final WhenCareIncreasedSoonAfterReductionThenAskEarlyReview automation =
            new WhenCareIncreasedSoonAfterReductionThenAskEarlyReview(
                    new AgendaSurroundings(
                            Clock.systemUTC(),
                            household -> new CareChanges(9, standing),
                            (household, obligation, on) -> Optional.empty(),
                            3),
                    commands);

    @Test
    void an_increase_soon_after_a_reduction_is_asked_about_and_the_cause_names_its_event() {
        less(4, 4, "2023-11-01");
        more(6, 6, "2023-12-01");
        DomainEventMessage<?> event = increased(6, "2023-12-01");

        assertThat(commands.given)
                .containsExactly(new GivenCommands.Given(
                        new Cause("early-review", HOUSEHOLD, event.getIdentifier(), "increase 6", "request-1"),
                        ask(6)));
    }

    @Test
    void one_that_comes_later_is_not() {
        less(4, 4, "2023-11-01");
        more(6, 6, "2024-02-02");
        increased(6, "2024-02-02");

        assertThat(commands.given).isEmpty();
    }

    @Test
    void a_reduction_that_is_recorded_late_leads_to_the_increases_that_follow_it() {
        more(4, 4, "2023-12-01");
        more(5, 5, "2024-01-01");
        more(6, 6, "2024-03-01");
        less(7, 7, "2023-11-01");
        reduced(7, "2023-11-01");

        assertThat(commands.commands()).containsExactly(ask(4), ask(5));
    }

    @Test
    void an_increase_that_was_corrected_meanwhile_leads_to_nothing_and_its_correction_does() {
        less(4, 4, "2023-11-01");
        more(8, 6, "2023-12-01");
        increased(6, "2023-12-15");
        assertThat(commands.given).isEmpty();

        increased(8, "2023-12-01");
        assertThat(commands.commands()).containsExactly(ask(8));
    }

    @Test
    void a_reduction_that_was_withdrawn_meanwhile_leads_to_nothing() {
        more(6, 6, "2023-12-01");
        increased(6, "2023-12-01");
        reduced(4, "2023-11-01");

        assertThat(commands.given).isEmpty();
    }

    @Test
    void causes_in_which_the_event_has_no_part_are_left_alone() {
        less(1, 1, "2023-01-01");
        more(2, 2, "2023-02-01");
        less(4, 4, "2023-11-01");
        reduced(4, "2023-11-01");

        assertThat(commands.given).isEmpty();
    }

    @Test
    void given_the_automation_is_behind__then_the_event_that_completed_the_pair_is_the_cause_all_the_same() {
        less(4, 4, "2023-11-01");
        more(6, 6, "2023-12-01");
        reduced(4, "2023-11-01");
        assertThat(commands.given).isEmpty();

        increased(6, "2023-12-01");
        assertThat(commands.commands()).containsExactly(ask(6));
    }

    @Test
    void a_reduction_that_comes_later_in_the_log_takes_nothing_from_an_increase_with_an_earlier_one() {
        less(4, 4, "2023-11-01");
        more(6, 6, "2023-12-01");
        less(7, 7, "2023-11-15");
        increased(6, "2023-12-01");

        assertThat(commands.commands()).containsExactly(ask(6));
    }

    @Test
    void that_it_was_asked_before_is_no_failure() {
        commands.answer = AgendaRefusal.EARLY_REVIEW_ALREADY_ASKED;
        less(4, 4, "2023-11-01");
        more(6, 6, "2023-12-01");
        increased(6, "2023-12-01");

        assertThat(commands.commands()).containsExactly(ask(6));
    }

    private static AskEarlyReview ask(long increase) {
        return new AskEarlyReview(AgendaId.of(HOUSEHOLD), HOUSEHOLD, GivenCommands.AUTOMATION, increase);
    }

    private void less(long number, long origin, String on) {
        standing.add(new CareChange(number, origin, CARE, Direction.LESS, LocalDate.parse(on)));
    }

    private void more(long number, long origin, String on) {
        standing.add(new CareChange(number, origin, CARE, Direction.MORE, LocalDate.parse(on)));
    }

    private DomainEventMessage<?> increased(long number, String on) {
        ProfessionalCareIncreased event = new ProfessionalCareIncreased(
                HOUSEHOLD,
                CARE,
                3,
                4,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                LocalDate.parse(on),
                CareIncreaseReason.CRISIS,
                null);
        DomainEventMessage<?> message = message(number, event);
        automation.on(event, message);
        return message;
    }

    private void reduced(long number, String on) {
        ProfessionalCareReduced event = new ProfessionalCareReduced(
                HOUSEHOLD,
                CARE,
                6,
                3,
                CareUnit.HOUR,
                CareFrequency.PER_WEEK,
                LocalDate.parse(on),
                CareReductionReason.GOAL_REACHED,
                Set.of(),
                null);
        automation.on(event, message(number, event));
    }

    private static DomainEventMessage<?> message(long number, Object event) {
        return new GenericDomainEventMessage<>(
                "Household", HOUSEHOLD.value(), number, event, Map.of("correlationId", "request-1"));
    }
}
