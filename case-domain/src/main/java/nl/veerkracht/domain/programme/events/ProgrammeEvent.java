package nl.veerkracht.domain.programme.events;

import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;
import org.jspecify.annotations.Nullable;

/** Everything that can be recorded about a programme: the catalogue of its events. */
public sealed interface ProgrammeEvent extends DatedEvent
        permits ProgrammeStarted,
                PopulationEstimated,
                TargetSet,
                BudgetSet,
                FundingGranted,
                ScopeSet,
                PartnerJoined,
                PartnerLeft,
                ProgrammeEvent.Publication,
                ProgrammeEntryWithdrawn {

    /** @return the programme whose stream holds this event */
    ProgrammeId programmeId();

    @Override
    ProgrammeEvent replacing(Replaces replaces);

    /** Something that was made public. It was said, and stays said: it can be neither corrected nor withdrawn. */
    sealed interface Publication extends ProgrammeEvent
            permits IndicatorPublished, ReportingPeriodClosed, FiguresFinalised, FiguresRevised {

        @Override
        default @Nullable Replaces replaces() {
            return null;
        }

        @Override
        default ProgrammeEvent replacing(Replaces correction) {
            throw new IllegalArgumentException("what was published cannot be corrected: publish anew");
        }
    }
}
