package nl.veerkracht.projections.casefile;

import static nl.veerkracht.projections.casefile.History.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.Mark;
import nl.veerkracht.projections.platform.RecordedEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseFileTest {

    private static final Replaces TYPO_IN_2 = new Replaces(2, CorrectionReason.TYPING_ERROR);

    @Test
    void an_entry_keeps_the_fact_and_what_is_known_about_it() {
        Entry entry = registered().file().entries().get(1);

        assertThat(entry)
                .isEqualTo(new Entry(
                        1,
                        1,
                        "household.caseworker-assigned",
                        new CaseworkerAssigned(HOUSEHOLD, "fatima", CaseworkerRole.LEAD, day("2024-01-15"), null),
                        Instant.parse("2024-01-15T09:01:00Z"),
                        FATIMA,
                        null));
    }

    @Test
    void a_repeated_or_older_event_changes_nothing() {
        History history = registered().then(member(MOTHER, MemberRole.PARENT, "2024-01-15"));
        CaseFile file = history.file();

        assertThat(CaseFile.foldAll(file, history.events())).isSameAs(file);
        assertThat(CaseFile.fold(file, history.events().get(0))).isSameAs(file);
    }

    @Test
    void a_hole_in_the_sequence_fails() {
        List<RecordedEvent<HouseholdEvent>> events = registered()
                .then(member(MOTHER, MemberRole.PARENT, "2024-01-15"))
                .events();
        CaseFile first = CaseFile.fold(CaseFile.empty(HOUSEHOLD), events.get(0));

        assertThatThrownBy(() -> CaseFile.fold(first, events.get(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("entry 2 of " + HOUSEHOLD + " came while entry 1 is missing");
    }

    @Test
    void an_event_of_another_household_fails() {
        CaseFile other = CaseFile.empty(new HouseholdId("00000000-0000-4000-8000-00000000000b"));

        assertThatThrownBy(() -> CaseFile.foldAll(other, registered().events()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_correction_marks_the_entry_that_it_replaces_and_takes_its_place() {
        CaseFile file = registered()
                .then(member(MOTHER, MemberRole.PARTNER, "2024-01-15"))
                .then(member(MOTHER, MemberRole.PARENT, "2024-01-15").replacing(TYPO_IN_2))
                .file();

        assertThat(file.entries().get(2).mark())
                .isEqualTo(new Mark(
                        Mark.Kind.REPLACED, 3, CorrectionReason.TYPING_ERROR, Instant.parse("2024-01-15T09:03:00Z")));
        assertThat(file.entries().get(3).place()).isEqualTo(2);
        assertThat(file.standing()).extracting(Entry::number).containsExactly(0L, 1L, 3L);
    }

    @Test
    void what_a_withdrawn_correction_replaced_does_not_come_back() {
        CaseFile file = registered()
                .then(member(MOTHER, MemberRole.PARTNER, "2024-01-15"))
                .then(member(MOTHER, MemberRole.PARENT, "2024-01-15").replacing(TYPO_IN_2))
                .then(new EntryWithdrawn(HOUSEHOLD, 3, CorrectionReason.WRONG_FILE))
                .file();

        assertThat(file.standing()).extracting(Entry::number).containsExactly(0L, 1L, 4L);
        assertThat(file.entries().get(3).mark())
                .isEqualTo(new Mark(
                        Mark.Kind.WITHDRAWN, 4, CorrectionReason.WRONG_FILE, Instant.parse("2024-01-15T09:04:00Z")));
    }

    @Test
    void a_correction_of_what_does_not_exist_fails() {
        History history = registered()
                .then(member(MOTHER, MemberRole.PARENT, "2024-01-15").replacing(TYPO_IN_2));

        assertThatThrownBy(history::file).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_known_at_a_moment_is_a_prefix_even_when_a_clock_was_set_back() {
        History history = registered()
                .at("2024-03-01T10:00:00Z")
                .then(member(MOTHER, MemberRole.PARENT, "2024-01-15"))
                .at("2024-02-01T10:00:00Z")
                .then(member(FATHER, MemberRole.PARENT, "2024-01-15"));

        assertThat(history.file().entries().get(3).recordedAt()).isEqualTo("2024-03-01T10:00:00Z");
        assertThat(asOf(history, "2024-02-15T00:00:00Z").version()).isEqualTo(1);
        assertThat(asOf(history, "2024-03-01T10:00:00Z").version()).isEqualTo(3);
        assertThat(asOf(history, "2024-01-01T00:00:00Z").isKnown()).isFalse();
    }

    private static CaseFile asOf(History history, String knownAt) {
        return CaseFile.asOf(HOUSEHOLD, history.events(), Instant.parse(knownAt));
    }

    @Test
    void a_handover_moves_the_file_when_it_is_recorded_whatever_its_date() {
        History history = registered().then(handover("zuidbroek", "2024-06-01"));

        assertThat(registered().file().team()).contains("hoogezand");
        assertThat(history.file().team()).contains("zuidbroek");
        assertThat(history.file().municipality()).contains("GM1952");
    }

    @Test
    void a_correction_of_the_registration_does_not_undo_the_handover_after_it() {
        CaseFile file = registered()
                .then(handover("zuidbroek", "2024-06-01"))
                .then(registration("hoogezand", new Replaces(0, CorrectionReason.NEW_INFORMATION)))
                .file();

        assertThat(file.team()).contains("zuidbroek");
    }

    @Test
    void a_withdrawn_handover_brings_the_file_back() {
        CaseFile file = registered()
                .then(handover("zuidbroek", "2024-06-01"))
                .then(new EntryWithdrawn(HOUSEHOLD, 2, CorrectionReason.WRONG_FILE))
                .file();

        assertThat(file.team()).contains("hoogezand");
    }

    static CaseHandedOver handover(String team, String on) {
        return new CaseHandedOver(HOUSEHOLD, "fatima", "joost", "hoogezand", team, null, day(on), null);
    }
}
