package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.programme.ProgrammeCommand.WithdrawEntry;
import nl.veerkracht.domain.programme.events.FiguresFinalised;
import nl.veerkracht.domain.programme.events.FiguresRevised;
import nl.veerkracht.domain.programme.events.ProgrammeEntryWithdrawn;
import nl.veerkracht.domain.programme.events.RevisionReason;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawProgrammeEntryTest extends ProgrammeFixture {

    private static final ProgrammeEntryWithdrawn WITHDRAWN =
            new ProgrammeEntryWithdrawn(PROGRAMME, 1, CorrectionReason.NEW_INFORMATION);

    @Test
    void given_a_partner_by_mistake__when_withdrawn__then_withdrawn() {
        given(started(), joined(day(1, 1))).when(withdraw(1)).expectEvents(WITHDRAWN);
    }

    @Test
    void given_fundings__when_their_budget_is_withdrawn__then_refused_naming_them() {
        refused(
                given(started(), budget(100_000, day(1, 1)), funding(40_000, day(2, 1)))
                        .when(withdraw(1)),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(2L)));
    }

    @Test
    void everything_stands_on_the_start() {
        refused(given(started()).when(withdraw(0)), ProgrammeRefusal.PROGRAMME_CANNOT_BE_WITHDRAWN);
    }

    @Test
    void what_was_published_stands() {
        FiguresFinalised definitive = new FiguresFinalised(PROGRAMME, day(1, 1), day(4, 1));
        FiguresRevised revised = new FiguresRevised(PROGRAMME, day(1, 1), day(4, 1), RevisionReason.LATE_ENTRIES);
        for (int entry = 1; entry <= 4; entry++) {
            refused(
                    given(started(), published(1, FROM), closed(day(1, 1), day(4, 1)), definitive, revised)
                            .when(withdraw(entry)),
                    ProgrammeRefusal.PUBLICATION_STANDS);
        }
    }

    @Test
    void given_no_such_entry__then_refused() {
        refused(given(started()).when(withdraw(1)), FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void given_a_withdrawn_entry__then_refused() {
        refused(given(started(), joined(day(1, 1)), WITHDRAWN).when(withdraw(1)), FactRefusal.ENTRY_NOT_STANDING);
    }

    private static WithdrawEntry withdraw(long entry) {
        return new WithdrawEntry(PROGRAMME, BY, entry, CorrectionReason.NEW_INFORMATION);
    }
}
