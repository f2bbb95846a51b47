package nl.veerkracht.domain.assessment.events;

import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdRelated;
import nl.veerkracht.domain.shared.Replaces;

/** Everything that can be recorded about a household's assessments: the catalogue of their events. */
public sealed interface AssessmentEvent extends DatedEvent, HouseholdRelated
        permits MeasurementPlanned, AssessmentRecorded, AssessmentDeclined, AssessmentEntryWithdrawn {

    @Override
    AssessmentEvent replacing(Replaces replaces);
}
