package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.shared.Refusals.refused;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.*;
import static nl.veerkracht.domain.supportplan.Meetings.*;
import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.FactRefusal;
import nl.veerkracht.domain.supportplan.events.*;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestConferenceTest extends PlanFixture {

    private static ConferenceCommand.RequestConference request(
            PersonId centralPerson, LocalDate agreedOn, LocalDate on) {
        return request(CONFERENCE, about(MOTHER, "hoe komt er rust?"), centralPerson, agreedOn, on);
    }

    private static ConferenceCommand.RequestConference request(
            ConferenceId id, PersonalValue question, PersonId centralPerson, LocalDate agreedOn, LocalDate on) {
        return new ConferenceCommand.RequestConference(
                PLAN,
                HOUSEHOLD,
                BY,
                id,
                ConferenceVariant.INDIVIDUAL_OR_FAMILY,
                question,
                centralPerson,
                agreedOn,
                RequestedBy.SOCIAL_TEAM,
                on);
    }

    private static ConferenceCommand.RequestConference another(LocalDate on) {
        return request(OTHER_CONFERENCE, about(MOTHER, "nog een keer"), MOTHER, day(10, 4), on);
    }

    @Test
    void given_a_mother_who_said_yes__when_a_conference_is_asked_for__then_that_stands() {
        given().when(request(MOTHER, day(10, 4), day(10, 5))).expectEvents(requested());
    }

    @Test
    void given_a_central_person_who_said_yes_later__then_refused() {
        given().when(request(MOTHER, day(10, 5), day(10, 5))).expectSuccessfulHandlerExecution();
        refused(given().when(request(MOTHER, day(10, 6), day(10, 5))), CENTRAL_PERSON_DID_NOT_AGREE);
    }

    @Test
    void given_a_central_person_who_does_not_live_there__then_refused() {
        refused(given().when(request(SISTER, day(10, 4), day(10, 5))), CENTRAL_PERSON_NOT_IN_HOUSEHOLD);
    }

    @Test
    void given_a_question_about_a_stranger__then_refused() {
        refused(
                given().when(request(CONFERENCE, about(STRANGER, "wie helpt?"), MOTHER, day(10, 4), day(10, 5))),
                PlanRefusal.PLAN_NAMES_UNKNOWN_PERSON);
    }

    @Test
    void given_a_conference_that_runs__then_no_second_one_is_asked_for() {
        refused(given(requested()).when(another(day(11, 3))), CONFERENCE_ALREADY_RUNNING);
        refused(given(afterwards()).when(another(day(11, 2))), CONFERENCE_ALREADY_RUNNING);
        given(afterwards()).when(another(day(11, 3))).expectSuccessfulHandlerExecution();
        given(requested(), notNeeded(false)).when(another(day(11, 2))).expectSuccessfulHandlerExecution();
    }

    @Test
    void given_a_day_to_come__then_refused() {
        refused(
                given().when(request(MOTHER, day(10, 4), LocalDate.of(2024, 1, 16))),
                FactRefusal.DATE_IN_FUTURE,
                Map.of("date", LocalDate.of(2024, 1, 16), "today", LocalDate.of(2024, 1, 15)));
    }
}
