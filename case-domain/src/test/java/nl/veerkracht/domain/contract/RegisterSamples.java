package nl.veerkracht.domain.contract;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.contract.EventSamples.Sample;
import nl.veerkracht.domain.organisation.events.OrganisationEndReason;
import nl.veerkracht.domain.organisation.events.OrganisationEnded;
import nl.veerkracht.domain.organisation.events.OrganisationEntryWithdrawn;
import nl.veerkracht.domain.organisation.events.OrganisationRegistered;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Replaces;

/** The examples of the registers' events; see {@link EventSamples}. */
final class RegisterSamples {

    private static final OrganisationId ORGANISATION = new OrganisationId("3e409f81-6e50-4d88-8f86-81eaf3040404");
    private static final LocalDate VALID = LocalDate.of(2024, 1, 15);
    private static final Replaces REPLACES = new Replaces(3, CorrectionReason.TYPING_ERROR);

    private final List<Sample> samples;

    private RegisterSamples(List<Sample> samples) {
        this.samples = samples;
    }

    static void addTo(List<Sample> samples) {
        new RegisterSamples(samples).organisations();
    }

    private void organisations() {
        add(
                "organisation.registered",
                new OrganisationRegistered(
                        ORGANISATION, "GM1952", "Zorggroep Voorbeeld", OrganisationType.CARE_PROVIDER, VALID, REPLACES),
                new OrganisationRegistered(ORGANISATION, "GM1952", "Buurthulp", OrganisationType.OTHER, VALID, null));
        add(
                "organisation.ended",
                new OrganisationEnded(ORGANISATION, VALID, OrganisationEndReason.MERGED, REPLACES),
                new OrganisationEnded(ORGANISATION, VALID, OrganisationEndReason.OTHER, null));
        OrganisationEntryWithdrawn withdrawn =
                new OrganisationEntryWithdrawn(ORGANISATION, 4, CorrectionReason.TYPING_ERROR);
        add("organisation.entry-withdrawn", withdrawn, withdrawn);
    }

    private void add(String name, Object full, Object minimal) {
        samples.add(new Sample(name, "full", full));
        samples.add(new Sample(name, "minimal", minimal));
    }
}
