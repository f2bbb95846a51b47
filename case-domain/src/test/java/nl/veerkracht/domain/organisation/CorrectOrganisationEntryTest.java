package nl.veerkracht.domain.organisation;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.organisation.OrganisationCommand.CorrectEntry;
import nl.veerkracht.domain.organisation.OrganisationCommand.EndOrganisation;
import nl.veerkracht.domain.organisation.OrganisationCommand.Fact;
import nl.veerkracht.domain.organisation.OrganisationCommand.RegisterOrganisation;
import nl.veerkracht.domain.organisation.events.OrganisationEndReason;
import nl.veerkracht.domain.organisation.events.OrganisationRegistered;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectOrganisationEntryTest extends OrganisationFixture {

    private static final Replaces REPLACES_0 = new Replaces(0, CorrectionReason.TYPING_ERROR);

    @Test
    void given_a_mistyped_name__when_corrected__then_the_new_name_is_claimed() {
        given(registered())
                .when(correct(0, register("Zorggroep Voorbeeld Noord", day(3, 1))))
                .expectEvents(new OrganisationRegistered(
                        ORGANISATION,
                        "GM1952",
                        "Zorggroep Voorbeeld Noord",
                        OrganisationType.CARE_PROVIDER,
                        day(3, 1),
                        REPLACES_0));
        assertThat(claimedNames).containsExactly("Zorggroep Voorbeeld Noord");
    }

    @Test
    void given_another_organisation_of_the_new_name__then_refused() {
        takenNames.add("Buurthulp");

        refused(
                given(registered()).when(correct(0, register("Buurthulp", day(3, 1)))),
                OrganisationRefusal.ORGANISATION_ALREADY_REGISTERED);
    }

    @Test
    void whoever_corrects_it_it_stays_in_its_register() {
        By elsewhere = new By(new Actor("r-2", Actor.Role.REGIONAL_MANAGER, "", "GM0014"), null);
        given(registered())
                .when(correct(
                        0,
                        new RegisterOrganisation(
                                ORGANISATION, elsewhere, "Buurthulp", OrganisationType.SCHOOL, day(3, 1))))
                .expectEvents(new OrganisationRegistered(
                        ORGANISATION, "GM1952", "Buurthulp", OrganisationType.SCHOOL, day(3, 1), REPLACES_0));
    }

    @Test
    void given_its_end__when_its_first_day_is_moved_after_it__then_refused_naming_the_end() {
        refused(
                given(registered(), ended(day(9, 1))).when(correct(0, register("Zorggroep Voorbeeld", day(9, 2)))),
                FactRefusal.ENTRY_STILL_NEEDED,
                Map.of("entries", List.of(1L)));
    }

    @Test
    void an_end_before_its_first_day_is_refused() {
        refused(
                given(registered(), ended(day(9, 1)))
                        .when(correct(
                                1, new EndOrganisation(ORGANISATION, BY, day(2, 1), OrganisationEndReason.STOPPED))),
                OrganisationRefusal.ORGANISATION_ENDED_BEFORE_START);
    }

    @Test
    void by_another_kind_of_fact__then_refused() {
        refused(
                given(registered(), ended(day(9, 1))).when(correct(1, register("Zorggroep Voorbeeld", day(9, 1)))),
                FactRefusal.CORRECTION_OF_OTHER_KIND);
    }

    @Test
    void given_no_such_entry__then_refused() {
        refused(
                given(registered()).when(correct(1, register("Zorggroep Voorbeeld", day(3, 1)))),
                FactRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void given_an_entry_that_was_corrected__then_refused() {
        refused(
                given(registered(), registered().replacing(REPLACES_0))
                        .when(correct(0, register("Zorggroep Voorbeeld", day(3, 2)))),
                FactRefusal.ENTRY_NOT_STANDING);
    }

    private static CorrectEntry correct(long entry, Fact corrected) {
        return new CorrectEntry(ORGANISATION, BY, entry, CorrectionReason.TYPING_ERROR, corrected);
    }
}
