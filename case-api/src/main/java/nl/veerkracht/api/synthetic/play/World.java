package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.ProgrammeId;

/**
 * What all lives of a municipality share.
 *
 * @param lastDay the last day of the play
 */
record World(
        Place place,
        Parameters parameters,
        Names names,
        Themes themes,
        ProgrammeId programme,
        List<Organisation> organisations,
        List<Person> coordinators,
        LocalDate lastDay) {

    /** An organisation of the register. */
    record Organisation(OrganisationId id, OrganisationType type, String name) {}

    Organisation organisation(OrganisationType type, Chance chance) {
        return chance.oneOf(organisations.stream()
                .filter(organisation -> organisation.type() == type)
                .toList());
    }
}
