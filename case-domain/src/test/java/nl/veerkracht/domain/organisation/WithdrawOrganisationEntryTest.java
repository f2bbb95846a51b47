package nl.veerkracht.domain.organisation;

import static nl.veerkracht.domain.shared.Refusals.refused;

import nl.veerkracht.domain.organisation.OrganisationCommand.EndOrganisation;
import nl.veerkracht.domain.organisation.OrganisationCommand.WithdrawEntry;
import nl.veerkracht.domain.organisation.events.OrganisationEndReason;
import nl.veerkracht.domain.organisation.events.OrganisationEntryWithdrawn;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawOrganisationEntryTest extends OrganisationFixture {

    private static final OrganisationEntryWithdrawn WITHDRAWN =
            new OrganisationEntryWithdrawn(ORGANISATION, 1, CorrectionReason.NEW_INFORMATION);

    @Test
    void given_an_end_by_mistake__when_withdrawn__then_withdrawn() {
        given(registered(), ended(day(9, 1))).when(withdraw(1)).expectEvents(WITHDRAWN);
    }

    @Test
    void given_a_withdrawn_end__when_ended_anew__then_it_ended() {
        given(registered(), ended(day(9, 1)), WITHDRAWN)
                .when(new EndOrganisation(ORGANISATION, BY, day(11, 1), OrganisationEndReason.MERGED))
                .expectEvents(ended(day(11, 1)));
    }

    @Test
    void everything_stands_on_the_registration() {
        refused(given(registered()).when(withdraw(0)), OrganisationRefusal.ORGANISATION_CANNOT_BE_WITHDRAWN);
    }

    @Test
    void given_no_such_entry__then_refused() {
        refused(given(registered()).when(withdraw(1)), FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void given_a_withdrawn_entry__then_refused() {
        refused(given(registered(), ended(day(9, 1)), WITHDRAWN).when(withdraw(1)), FactRefusal.ENTRY_NOT_STANDING);
    }

    private static WithdrawEntry withdraw(long entry) {
        return new WithdrawEntry(ORGANISATION, BY, entry, CorrectionReason.NEW_INFORMATION);
    }
}
