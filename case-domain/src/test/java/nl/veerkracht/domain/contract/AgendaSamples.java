package nl.veerkracht.domain.contract;

import static nl.veerkracht.domain.contract.EventSamples.HOUSEHOLD;
import static nl.veerkracht.domain.contract.EventSamples.REPLACES;
import static nl.veerkracht.domain.contract.EventSamples.VALID;

import java.util.List;
import nl.veerkracht.domain.agenda.events.AgendaEntryWithdrawn;
import nl.veerkracht.domain.agenda.events.EarlyReviewAsked;
import nl.veerkracht.domain.contract.EventSamples.Sample;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.CorrectionReason;

/** The part of {@link EventSamples} that is about agendas. */
final class AgendaSamples {

    private static final CareId CARE = new CareId("6f0a1b2c-3d4e-4f50-8a61-7b8c9d0e1f21");

    private AgendaSamples() {}

    static List<Sample> all() {
        String asked = "agenda.early-review-asked";
        String withdrawn = "agenda.entry-withdrawn";
        AgendaEntryWithdrawn withdrawal = new AgendaEntryWithdrawn(HOUSEHOLD, 4, CorrectionReason.NEW_INFORMATION);
        return List.of(
                new Sample(asked, "full", new EarlyReviewAsked(HOUSEHOLD, 9, CARE, 4, 6, VALID, REPLACES)),
                new Sample(asked, "minimal", new EarlyReviewAsked(HOUSEHOLD, 9, CARE, 4, 6, VALID, null)),
                new Sample(withdrawn, "full", withdrawal),
                new Sample(withdrawn, "minimal", withdrawal));
    }
}
