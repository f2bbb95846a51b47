package nl.veerkracht.projections.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.agenda.events.AgendaEntryWithdrawn;
import nl.veerkracht.domain.agenda.events.AgendaEvent;
import nl.veerkracht.domain.agenda.events.EarlyReviewAsked;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.MissingEntryException;
import nl.veerkracht.projections.platform.RecordedBy;
import nl.veerkracht.projections.platform.RecordedEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaFileTest {

    private static final HouseholdId HOUSEHOLD = new HouseholdId("11111111-0000-4000-8000-000000000001");
    private static final AgendaId AGENDA = AgendaId.of(HOUSEHOLD);
    private static final CareId CARE = new CareId("55555555-0000-4000-8000-000000000001");

    private static final RecordedEvent<AgendaEvent> ASKED = recorded(
            0, "2024-01-15T09:00:00Z", new EarlyReviewAsked(HOUSEHOLD, 9, CARE, 4, 6, LocalDate.of(2024, 1, 15), null));
    private static final RecordedEvent<AgendaEvent> WITHDRAWN = recorded(
            1, "2024-01-16T09:00:00Z", new AgendaEntryWithdrawn(HOUSEHOLD, 0, CorrectionReason.NEW_INFORMATION));

    @Test
    void an_ask_stands_until_it_is_withdrawn() {
        AgendaFile asked = AgendaFile.foldAll(AgendaFile.empty(AGENDA), List.of(ASKED));
        AgendaFile withdrawn = AgendaFile.foldAll(asked, List.of(WITHDRAWN));

        assertThat(asked.version()).isZero();
        assertThat(asked.entries()).singleElement().matches(Entry::stands);
        assertThat(withdrawn.version()).isEqualTo(1);
        assertThat(withdrawn.entries().get(0).stands()).isFalse();
    }

    @Test
    void what_comes_twice_changes_nothing_and_what_is_missing_is_told() {
        AgendaFile asked = AgendaFile.foldAll(AgendaFile.empty(AGENDA), List.of(ASKED, ASKED));

        assertThat(asked.entries()).hasSize(1);
        assertThatThrownBy(() -> AgendaFile.foldAll(AgendaFile.empty(AGENDA), List.of(WITHDRAWN)))
                .isInstanceOf(MissingEntryException.class);
    }

    @Test
    void an_earlier_moment_knows_nothing_of_a_later_withdrawal() {
        AgendaFile then = AgendaFile.asOf(AGENDA, List.of(ASKED, WITHDRAWN), Instant.parse("2024-01-15T12:00:00Z"));

        assertThat(then.entries()).singleElement().matches(Entry::stands);
        assertThat(AgendaFile.asOf(AGENDA, List.of(ASKED), Instant.parse("2024-01-15T08:00:00Z"))
                        .version())
                .isEqualTo(-1);
    }

    private static RecordedEvent<AgendaEvent> recorded(long sequence, String at, AgendaEvent event) {
        return new RecordedEvent<>(AGENDA.value(), sequence, Instant.parse(at), RecordedBy.NOT_KEPT, event);
    }
}
