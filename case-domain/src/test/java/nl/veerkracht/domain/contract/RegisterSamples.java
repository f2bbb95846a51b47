package nl.veerkracht.domain.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.contract.EventSamples.Sample;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmployed;
import nl.veerkracht.domain.coordinator.events.CoordinatorEmploymentEnded;
import nl.veerkracht.domain.coordinator.events.CoordinatorEndReason;
import nl.veerkracht.domain.coordinator.events.CoordinatorEnded;
import nl.veerkracht.domain.coordinator.events.CoordinatorEntryWithdrawn;
import nl.veerkracht.domain.coordinator.events.CoordinatorProfileChanged;
import nl.veerkracht.domain.coordinator.events.CoordinatorRegistered;
import nl.veerkracht.domain.organisation.events.OrganisationEndReason;
import nl.veerkracht.domain.organisation.events.OrganisationEnded;
import nl.veerkracht.domain.organisation.events.OrganisationEntryWithdrawn;
import nl.veerkracht.domain.organisation.events.OrganisationRegistered;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;

/** The examples of the registers' events; see {@link EventSamples}. */
final class RegisterSamples {

    private static final OrganisationId ORGANISATION = new OrganisationId("3e409f81-6e50-4d88-8f86-81eaf3040404");
    private static final PersonId COORDINATOR = new PersonId("4f51a092-7f61-4e99-9a97-92fb04151505");
    private static final LocalDate VALID = LocalDate.of(2024, 1, 15);
    private static final Replaces REPLACES = new Replaces(3, CorrectionReason.TYPING_ERROR);

    private final List<Sample> samples;

    private RegisterSamples(List<Sample> samples) {
        this.samples = samples;
    }

    static void addTo(List<Sample> samples) {
        RegisterSamples registers = new RegisterSamples(samples);
        registers.organisations();
        registers.coordinators();
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

    private void coordinators() {
        add(
                "coordinator.registered",
                new CoordinatorRegistered(
                        COORDINATOR,
                        "GM1952",
                        sealed("bmFtZQ=="),
                        sealed("Y29udGFjdA=="),
                        Set.of("nl", "ar"),
                        Set.of("GM1952", "GM0014"),
                        VALID,
                        REPLACES),
                new CoordinatorRegistered(
                        COORDINATOR, "GM1952", sealed("bmFtZQ=="), null, Set.of(), Set.of("GM1952"), VALID, null));
        add(
                "coordinator.profile-changed",
                new CoordinatorProfileChanged(
                        COORDINATOR, Set.of("nl", "fy"), Set.of("GM1952", "GM0014"), VALID, REPLACES),
                new CoordinatorProfileChanged(COORDINATOR, Set.of(), Set.of("GM1952"), VALID, null));
        add(
                "coordinator.employed",
                new CoordinatorEmployed(COORDINATOR, ORGANISATION, 2, VALID, REPLACES),
                new CoordinatorEmployed(COORDINATOR, ORGANISATION, 0, VALID, null));
        add(
                "coordinator.employment-ended",
                new CoordinatorEmploymentEnded(COORDINATOR, ORGANISATION, VALID, REPLACES),
                new CoordinatorEmploymentEnded(COORDINATOR, ORGANISATION, VALID, null));
        add(
                "coordinator.ended",
                new CoordinatorEnded(COORDINATOR, VALID, CoordinatorEndReason.MOVED, REPLACES),
                new CoordinatorEnded(COORDINATOR, VALID, CoordinatorEndReason.OTHER, null));
        CoordinatorEntryWithdrawn withdrawn =
                new CoordinatorEntryWithdrawn(COORDINATOR, 4, CorrectionReason.WRONG_PERSON);
        add("coordinator.entry-withdrawn", withdrawn, withdrawn);
    }

    private static PersonalValue sealed(String ciphertext) {
        return PersonalValue.sealed(List.of(COORDINATOR), ciphertext);
    }

    private void add(String name, Object full, Object minimal) {
        samples.add(new Sample(name, "full", full));
        samples.add(new Sample(name, "minimal", minimal));
    }
}
