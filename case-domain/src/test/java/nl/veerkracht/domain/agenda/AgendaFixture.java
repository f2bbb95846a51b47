package nl.veerkracht.domain.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.domain.agenda.AgendaSurroundings.CareChanges;
import nl.veerkracht.domain.agenda.AgendaSurroundings.ObligationFacts;
import nl.veerkracht.domain.agenda.EarlyReviewRules.CareChange;
import nl.veerkracht.domain.agenda.EarlyReviewRules.Direction;
import nl.veerkracht.domain.agenda.events.AgendaEvent;
import nl.veerkracht.domain.agenda.events.EarlyReviewAsked;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ObligationId;
import nl.veerkracht.domain.shared.RefusalCode;
import nl.veerkracht.domain.shared.Refusals;
import nl.veerkracht.domain.shared.Replaces;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;

/**
 * The agenda of a household on 15 January 2024. Its file has version 9: care was reduced on 1 November (entry 4), increased on 1
 * December (entry 6) and on 1 January (entry 8, the correction of entry 7).
 */
abstract class AgendaFixture {

    static final HouseholdId HOUSEHOLD = new HouseholdId("11111111-0000-4000-8000-000000000001");
    static final AgendaId AGENDA = AgendaId.of(HOUSEHOLD);
    static final CareId CARE = new CareId("55555555-0000-4000-8000-000000000001");
    static final ObligationId OBLIGATION = ObligationId.of(HOUSEHOLD, "EARLY_REVIEW", HOUSEHOLD.value(), 0);
    static final By BY = new By(new Actor("c-1", Actor.Role.CASEWORKER, "hoogezand", "GM1952"), null);
    static final LocalDate TODAY = LocalDate.of(2024, 1, 15);

    final List<CareChange> changes = new ArrayList<>(List.of(
            new CareChange(4, 4, CARE, Direction.LESS, LocalDate.of(2023, 11, 1)),
            new CareChange(6, 6, CARE, Direction.MORE, LocalDate.of(2023, 12, 1)),
            new CareChange(8, 7, CARE, Direction.MORE, LocalDate.of(2024, 1, 1))));
    /** A review that is due on 10 January 2024, known from 2 January on. */
    final Map<ObligationId, ObligationFacts> obligations = new HashMap<>(Map.of(
            OBLIGATION,
            new ObligationFacts(
                    ObligationKind.EARLY_REVIEW, LocalDate.of(2024, 1, 10), false, LocalDate.of(2024, 4, 15))));

    private FixtureConfiguration<Agenda> fixture = new AggregateTestFixture<>(Agenda.class);

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Agenda.class);
        fixture.registerInjectableResource(new AgendaSurroundings(
                Clock.fixed(Instant.parse("2024-01-15T09:00:00Z"), ZoneId.of("Europe/Amsterdam")),
                household -> new CareChanges(9, changes),
                (household, obligation, on) -> Optional.ofNullable(obligations.get(obligation))
                        .filter(known -> !on.isBefore(LocalDate.of(2024, 1, 2))),
                3));
    }

    TestExecutor<Agenda> given(AgendaEvent... facts) {
        return facts.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) facts);
    }

    static AgendaCommand.AskEarlyReview ask(long increase) {
        return new AgendaCommand.AskEarlyReview(AGENDA, HOUSEHOLD, BY, increase);
    }

    /** The ask that is made today because of the increase of which this is the first entry. */
    static EarlyReviewAsked asked(long increase) {
        return new EarlyReviewAsked(HOUSEHOLD, 9, CARE, 4, increase, TODAY, null);
    }

    static AgendaCommand.WithdrawEntry withdraw(long entry) {
        return new AgendaCommand.WithdrawEntry(AGENDA, HOUSEHOLD, BY, entry, CorrectionReason.NEW_INFORMATION);
    }

    static AgendaCommand.CorrectEntry correct(long entry, AgendaCommand.Fact corrected) {
        return new AgendaCommand.CorrectEntry(
                AGENDA, HOUSEHOLD, BY, entry, CorrectionReason.NEW_INFORMATION, corrected);
    }

    static Replaces replaces(long entry) {
        return new Replaces(entry, CorrectionReason.NEW_INFORMATION);
    }

    static void refused(ResultValidator<Agenda> result, RefusalCode code) {
        Refusals.refused(result, code);
    }
}
