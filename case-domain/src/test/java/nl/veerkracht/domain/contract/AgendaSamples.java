package nl.veerkracht.domain.contract;

import static nl.veerkracht.domain.contract.EventSamples.HOUSEHOLD;
import static nl.veerkracht.domain.contract.EventSamples.REPLACES;
import static nl.veerkracht.domain.contract.EventSamples.VALID;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.agenda.events.AgendaEntryWithdrawn;
import nl.veerkracht.domain.agenda.events.EarlyReviewAsked;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.agenda.events.ObligationPostponed;
import nl.veerkracht.domain.agenda.events.ObligationSettled;
import nl.veerkracht.domain.agenda.events.PostponementReason;
import nl.veerkracht.domain.agenda.events.SettlementReason;
import nl.veerkracht.domain.contract.EventSamples.Sample;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.ObligationId;

/** The part of {@link EventSamples} that is about agendas. */
final class AgendaSamples {

    private static final CareId CARE = new CareId("6f0a1b2c-3d4e-4f50-8a61-7b8c9d0e1f21");

    private static final ObligationId OBLIGATION = new ObligationId("7e1f2a3b-4c5d-3e6f-8a9b-0c1d2e3f4a5b");

    private AgendaSamples() {}

    static List<Sample> all() {
        String asked = "agenda.early-review-asked";
        String withdrawn = "agenda.entry-withdrawn";
        AgendaEntryWithdrawn withdrawal = new AgendaEntryWithdrawn(HOUSEHOLD, 4, CorrectionReason.NEW_INFORMATION);
        ObligationPostponed postponement = new ObligationPostponed(
                HOUSEHOLD,
                OBLIGATION,
                ObligationKind.PLAN_REVIEW,
                LocalDate.parse("2024-01-10"),
                LocalDate.parse("2024-02-01"),
                PostponementReason.ASKED_BY_FAMILY,
                VALID,
                null);
        ObligationSettled settlement = new ObligationSettled(
                HOUSEHOLD, OBLIGATION, ObligationKind.CONSENT_ENDS, SettlementReason.NOT_WANTED, VALID, null);
        return List.of(
                new Sample("agenda.obligation-postponed", "full", postponement.replacing(REPLACES)),
                new Sample("agenda.obligation-postponed", "minimal", postponement),
                new Sample("agenda.obligation-settled", "full", settlement.replacing(REPLACES)),
                new Sample("agenda.obligation-settled", "minimal", settlement),
                new Sample(asked, "full", new EarlyReviewAsked(HOUSEHOLD, 9, CARE, 4, 6, VALID, REPLACES)),
                new Sample(asked, "minimal", new EarlyReviewAsked(HOUSEHOLD, 9, CARE, 4, 6, VALID, null)),
                new Sample(withdrawn, "full", withdrawal),
                new Sample(withdrawn, "minimal", withdrawal));
    }
}
