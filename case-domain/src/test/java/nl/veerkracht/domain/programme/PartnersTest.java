package nl.veerkracht.domain.programme;

import static nl.veerkracht.domain.shared.Refusals.refused;

import java.time.LocalDate;
import nl.veerkracht.domain.programme.ProgrammeCommand.AddPartner;
import nl.veerkracht.domain.programme.ProgrammeCommand.EndPartnership;
import nl.veerkracht.domain.programme.events.PartnerLeft;
import nl.veerkracht.domain.programme.events.PartnerRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnersTest extends ProgrammeFixture {

    @Test
    void when_added__then_it_is_a_partner() {
        given(started()).when(add(day(1, 1))).expectEvents(joined(day(1, 1)));
    }

    @Test
    void given_a_partner__when_added_again__then_refused() {
        refused(given(started(), joined(day(1, 1))).when(add(day(6, 1))), ProgrammeRefusal.PARTNER_ALREADY_JOINED);
    }

    @Test
    void given_a_partner_that_left__when_added_again__then_it_is_a_partner() {
        given(started(), joined(day(1, 1)), left(day(6, 1)))
                .when(add(day(6, 1)))
                .expectEvents(joined(day(6, 1)));
    }

    @Test
    void given_a_partner__when_it_leaves__then_it_left() {
        given(started(), joined(day(1, 1)))
                .when(end("Amsterdam UMC", day(6, 1)))
                .expectEvents(left(day(6, 1)));
    }

    @Test
    void given_no_such_partner_on_that_day__when_it_leaves__then_refused() {
        refused(
                given(started(), joined(day(2, 1))).when(end("Humanitas", day(6, 1))),
                ProgrammeRefusal.PARTNER_NOT_JOINED);
        refused(
                given(started(), joined(day(2, 1))).when(end("Amsterdam UMC", day(1, 31))),
                ProgrammeRefusal.PARTNER_NOT_JOINED);
    }

    private static PartnerLeft left(LocalDate untilDate) {
        return new PartnerLeft(PROGRAMME, "Amsterdam UMC", untilDate, null);
    }

    private static AddPartner add(LocalDate fromDate) {
        return new AddPartner(PROGRAMME, BY, "Amsterdam UMC", PartnerRole.RESEARCH, fromDate);
    }

    private static EndPartnership end(String name, LocalDate untilDate) {
        return new EndPartnership(PROGRAMME, BY, name, untilDate);
    }
}
