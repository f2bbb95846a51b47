package nl.veerkracht.api.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.CaseworkerAssigned;
import nl.veerkracht.domain.household.events.CaseworkerRole;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.household.events.HouseholdType;
import nl.veerkracht.domain.household.events.RegistrationSource;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.terms.Term;
import nl.veerkracht.domain.shared.terms.TermUnit;
import nl.veerkracht.projections.platform.RecordedBy;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.worklist.TermCode;
import nl.veerkracht.projections.worklist.Terms;
import nl.veerkracht.projections.worklist.Worklist;
import nl.veerkracht.projections.worklist.Worklists;
import org.junit.jupiter.api.Test;

class ReckonedWorklistsTest {

    private static final HouseholdId HOUSEHOLD = new HouseholdId("00000000-0000-4000-8000-0000000000a1");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");
    private static final DatedEvent REGISTERED = registered(HOUSEHOLD);
    private static final DatedEvent ANNE_LEADS = lead("anne", "2026-01-05");
    private static final DatedEvent BART_LEADS = lead("bart", "2026-02-02");

    private final Worklists stored = mock(Worklists.class);
    private final ReckonedWorklists worklists = new ReckonedWorklists(stored, terms());

    @Test
    void what_did_not_change_is_read_once() {
        stored(Map.of(HOUSEHOLD.value(), 1L), worklist(REGISTERED, ANNE_LEADS));

        assertThat(leads(MONDAY)).containsExactly("anne");
        assertThat(leads(MONDAY)).containsExactly("anne");

        verify(stored, times(1)).find(HOUSEHOLD.value());
    }

    @Test
    void what_changed_is_read_anew() {
        stored(Map.of(HOUSEHOLD.value(), 1L), worklist(REGISTERED, ANNE_LEADS));
        assertThat(leads(MONDAY)).containsExactly("anne");

        stored(Map.of(HOUSEHOLD.value(), 2L), worklist(REGISTERED, ANNE_LEADS, BART_LEADS));

        assertThat(leads(MONDAY)).containsExactly("bart");
    }

    @Test
    void every_day_is_reckoned_apart() {
        stored(Map.of(HOUSEHOLD.value(), 2L), worklist(REGISTERED, ANNE_LEADS, lead("bart", TUESDAY.toString())));

        assertThat(leads(MONDAY)).containsExactly("anne");
        assertThat(leads(TUESDAY)).containsExactly("bart");
    }

    @Test
    void a_file_that_was_handed_over_since_its_version_was_read_is_not_shown() {
        DatedEvent handover = new CaseHandedOver(
                HOUSEHOLD, "anne", "carla", "hoogezand", "zuidbroek", null, LocalDate.parse("2026-02-02"), null);
        stored(Map.of(HOUSEHOLD.value(), 1L), worklist(REGISTERED, ANNE_LEADS, handover));

        assertThat(leads(MONDAY)).isEmpty();
    }

    @Test
    void a_document_that_is_gone_since_its_version_was_read_is_not_shown() {
        when(stored.versionsOfTeam("hoogezand")).thenReturn(Map.of(HOUSEHOLD.value(), 1L));
        when(stored.find(HOUSEHOLD.value())).thenReturn(Optional.empty());

        assertThat(leads(MONDAY)).isEmpty();
    }

    @Test
    void of_a_team_of_which_nothing_is_remembered_all_is_read_in_one_round() {
        List<HouseholdId> households = IntStream.range(0, 6)
                .mapToObj(number -> new HouseholdId("00000000-0000-4000-8000-0000000000b" + number))
                .toList();
        when(stored.versionsOfTeam("hoogezand"))
                .thenReturn(households.stream().collect(Collectors.toMap(HouseholdId::value, id -> 0L)));
        // Of one of them the document is gone since.
        when(stored.ofTeam("hoogezand"))
                .thenReturn(households.stream()
                        .limit(5)
                        .map(id -> worklist(id, registered(id)))
                        .toList());

        assertThat(worklists.ofTeam("hoogezand", MONDAY))
                .extracting(reckoned -> reckoned.picture().householdId())
                .containsExactlyInAnyOrderElementsOf(households.subList(0, 5));

        verify(stored, never()).find(anyString());
    }

    private List<String> leads(LocalDate day) {
        return worklists.ofTeam("hoogezand", day).stream()
                .map(reckoned -> String.valueOf(reckoned.picture().lead()))
                .toList();
    }

    private void stored(Map<String, Long> versions, Worklist worklist) {
        when(stored.versionsOfTeam("hoogezand")).thenReturn(versions);
        when(stored.find(HOUSEHOLD.value())).thenReturn(Optional.of(worklist));
    }

    private static DatedEvent registered(HouseholdId household) {
        return new HouseholdRegistered(
                household,
                "GM1952",
                "hoogezand",
                "BU19520101",
                HouseholdType.SINGLE,
                RegistrationSource.SOCIAL_TEAM,
                LocalDate.parse("2026-01-05"),
                null);
    }

    private static DatedEvent lead(String user, String from) {
        return new CaseworkerAssigned(HOUSEHOLD, user, CaseworkerRole.LEAD, LocalDate.parse(from), null);
    }

    private static Worklist worklist(DatedEvent... facts) {
        return worklist(HOUSEHOLD, facts);
    }

    private static Worklist worklist(HouseholdId household, DatedEvent... facts) {
        Worklist worklist = Worklist.empty(household);
        for (int number = 0; number < facts.length; number++) {
            worklist = Worklist.fold(
                    worklist,
                    new RecordedEvent<>(
                            household.value(),
                            number,
                            Instant.parse("2026-02-05T10:00:00Z"),
                            RecordedBy.NOT_KEPT,
                            facts[number]));
        }
        return worklist;
    }

    /** Nothing has to be done for this household, so no term is as long as it matters. */
    private static Terms terms() {
        Term any = new Term(1, TermUnit.WEEKS, false, "a test");
        return new Terms(
                Stream.of(TermCode.values()).collect(Collectors.toMap(Function.identity(), code -> any)), day -> false);
    }
}
