package nl.veerkracht.projections.teamlist;

import static nl.veerkracht.projections.casefile.History.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.projections.casefile.CaseFilePicture.State;
import nl.veerkracht.projections.casefile.History;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.RecordedEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TeamListRowTest {

    @Test
    void a_row_shows_parents_state_lead_and_last_change() {
        History history = registered()
                .then(member(DAUGHTER, MemberRole.CHILD, "2024-01-15"))
                .then(member(FATHER, MemberRole.PARENT, "2024-02-01"))
                .then(new HouseholdFileClosed(
                        HOUSEHOLD, ClosingReason.DONE, RetentionClass.YOUTH, day("2024-06-01"), null));

        assertThat(row(history, "2024-06-01"))
                .isEqualTo(new TeamListRow(
                        HOUSEHOLD,
                        4,
                        "hoogezand",
                        List.of(sealed(FATHER, "name")),
                        State.CLOSED,
                        "fatima",
                        Instant.parse("2024-01-15T09:04:00Z")));
        assertThat(row(history, "2024-05-31").state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_household_without_parents_is_called_by_its_first_member() {
        History history = registered()
                .then(member(UNBORN, MemberRole.UNBORN, "2024-01-15"))
                .then(member(DAUGHTER, MemberRole.CHILD, "2024-01-15"));

        assertThat(row(history, "2024-01-15").names()).containsExactly(sealed(DAUGHTER, "name"));
        assertThat(row(history, "2024-01-14").names()).isEmpty();
    }

    @Test
    void a_household_that_everybody_left_keeps_a_name() {
        History history = registered()
                .then(member(FATHER, MemberRole.PARENT, "2024-01-15"))
                .then(new HouseholdMemberLeft(HOUSEHOLD, FATHER, day("2024-03-01"), LeavingReason.MOVED, null));

        assertThat(row(history, "2024-03-01").names()).containsExactly(sealed(FATHER, "name"));
    }

    @Test
    void a_corrected_name_replaces_the_first_one_and_a_withdrawn_member_goes() {
        History history = registered()
                .then(member(FATHER, MemberRole.PARENT, "2024-01-15"))
                .then(member(MOTHER, MemberRole.PARENT, "2024-01-15"))
                .then(renamed(MOTHER))
                .then(new EntryWithdrawn(HOUSEHOLD, 2, CorrectionReason.WRONG_FILE));

        assertThat(row(history, "2024-01-15").names()).containsExactly(sealed(MOTHER, "right"));
    }

    private static HouseholdEvent renamed(PersonId person) {
        return new HouseholdMemberAdded(
                HOUSEHOLD,
                person,
                sealed(person, "right"),
                null,
                sealed(person, "birth date"),
                sealed(person, "06"),
                MemberRole.PARENT,
                Membership.PRIMARY,
                day("2024-01-15"),
                new Replaces(3, CorrectionReason.TYPING_ERROR));
    }

    @Test
    void birth_dates_contact_data_and_circle_are_not_kept() {
        History history = registered().then(renamed(MOTHER)).then(tie(GRANDMOTHER, 1, "2024-01-15"));

        assertThat(line(history).entries()).extracting(Entry::number).containsExactly(0L, 1L, 2L);
        HouseholdMemberAdded kept =
                (HouseholdMemberAdded) line(history).entries().get(2).fact();
        assertThat(kept.birthDate()).isNull();
        assertThat(kept.contact()).isNull();
    }

    @Test
    void a_repeated_event_changes_nothing_and_a_hole_fails() {
        List<RecordedEvent<HouseholdEvent>> events = registered().events();
        TeamListLine first = TeamListLine.fold(TeamListLine.empty(HOUSEHOLD), events.get(0));

        assertThat(TeamListLine.fold(first, events.get(0))).isSameAs(first);
        assertThatThrownBy(() -> TeamListLine.fold(TeamListLine.empty(HOUSEHOLD), events.get(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("entry 1 of " + HOUSEHOLD + " came while entry 0 is missing");
    }

    private static TeamListLine line(History history) {
        TeamListLine line = TeamListLine.empty(HOUSEHOLD);
        for (RecordedEvent<HouseholdEvent> event : history.events()) {
            line = TeamListLine.fold(line, event);
        }
        return line;
    }

    private static TeamListRow row(History history, String day) {
        return TeamListRow.row(line(history), day(day));
    }
}
