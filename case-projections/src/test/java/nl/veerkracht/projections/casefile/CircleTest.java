package nl.veerkracht.projections.casefile;

import static nl.veerkracht.projections.casefile.History.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.projections.casefile.CaseFilePicture.Carer;
import nl.veerkracht.projections.casefile.CaseFilePicture.CircleMember;
import nl.veerkracht.projections.casefile.CaseFilePicture.Consent;
import nl.veerkracht.projections.casefile.CaseFilePicture.Informed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CircleTest {

    @Test
    void a_change_holds_from_its_day_on_and_leaves_the_rest_as_it_was() {
        History history = registered().then(tie(GRANDMOTHER, 2, "2024-01-20")).then(closer("2024-03-01"));

        CircleMember before = new CircleMember(
                2,
                GRANDMOTHER,
                sealed(GRANDMOTHER, "name"),
                null,
                Tie.FAMILY,
                2,
                Set.of(SupportType.PRACTICAL),
                TieChange.RESTORED,
                null,
                TieSource.OWN,
                true,
                day("2024-01-20"),
                null,
                null);
        CircleMember after = new CircleMember(
                2,
                GRANDMOTHER,
                sealed(GRANDMOTHER, "name"),
                sealed(GRANDMOTHER, "06"),
                Tie.FAMILY,
                1,
                Set.of(SupportType.PRACTICAL),
                TieChange.RESTORED,
                TieQuality.GOOD,
                TieSource.OWN,
                true,
                day("2024-01-20"),
                null,
                null);
        assertThat(history.on("2024-01-19").circle()).isEmpty();
        assertThat(history.on("2024-02-29").circle()).containsExactly(before);
        assertThat(history.on("2024-03-01").circle()).containsExactly(after);
    }

    @Test
    void correcting_a_name_keeps_what_was_recorded_after_it_on_the_same_day() {
        History history = registered()
                .then(tie(GRANDMOTHER, 2, "2024-01-20"))
                .then(closer("2024-01-20"))
                .then(tie(GRANDMOTHER, 2, "2024-01-20").replacing(new Replaces(2, CorrectionReason.TYPING_ERROR)));

        assertThat(history.on("2024-01-20").circle())
                .extracting(CircleMember::entry, CircleMember::ring, CircleMember::quality)
                .containsExactly(tuple(4L, 1, TieQuality.GOOD));
    }

    private static NetworkMemberChanged closer(String from) {
        return new NetworkMemberChanged(
                HOUSEHOLD, GRANDMOTHER, 1, null, TieQuality.GOOD, null, sealed(GRANDMOTHER, "06"), day(from), null);
    }

    @Test
    void who_left_the_circle_is_a_former_member_of_it() {
        History history = registered()
                .then(tie(GRANDMOTHER, 1, "2024-01-20"))
                .then(tie(NEIGHBOUR, 3, "2024-01-21"))
                .then(new NetworkMemberLeft(HOUSEHOLD, NEIGHBOUR, day("2024-05-01"), NetworkLeavingReason.MOVED, null));

        assertThat(history.on("2024-04-30").circle())
                .extracting(CircleMember::personId)
                .containsExactly(GRANDMOTHER, NEIGHBOUR);
        assertThat(history.on("2024-05-01").circle())
                .extracting(CircleMember::personId)
                .containsExactly(GRANDMOTHER);
        assertThat(history.on("2024-05-01").formerCircle())
                .extracting(CircleMember::personId, CircleMember::left, CircleMember::leavingReason)
                .containsExactly(tuple(NEIGHBOUR, day("2024-05-01"), NetworkLeavingReason.MOVED));
    }

    @Test
    void the_last_record_of_a_carer_holds() {
        History history = registered()
                .then(member(DAUGHTER, MemberRole.CHILD, "2024-01-15"))
                .then(tie(GRANDMOTHER, 1, "2024-01-20"))
                .then(carer(GRANDMOTHER, HoursBand.UP_TO_4, "2024-02-01"))
                .then(carer(GRANDMOTHER, HoursBand.OVER_16, "2024-04-01"));

        assertThat(history.on("2024-01-31").carers()).isEmpty();
        assertThat(history.on("2024-03-31").carers())
                .containsExactly(new Carer(4, GRANDMOTHER, DAUGHTER, HoursBand.UP_TO_4, day("2024-02-01")));
        assertThat(history.on("2024-04-01").carers())
                .containsExactly(new Carer(5, GRANDMOTHER, DAUGHTER, HoursBand.OVER_16, day("2024-04-01")));
    }

    @Test
    void who_left_the_circle_is_no_carer_any_more() {
        History history = registered()
                .then(member(DAUGHTER, MemberRole.CHILD, "2024-01-15"))
                .then(tie(GRANDMOTHER, 1, "2024-01-20"))
                .then(carer(GRANDMOTHER, HoursBand.UP_TO_4, "2024-02-01"))
                .then(new NetworkMemberLeft(
                        HOUSEHOLD, GRANDMOTHER, day("2024-05-01"), NetworkLeavingReason.OVERBURDENED, null));

        assertThat(history.on("2024-05-01").carers()).isEmpty();
    }

    @Test
    void a_carer_may_live_in_the_household() {
        History history = registered()
                .then(member(DAUGHTER, MemberRole.CHILD, "2024-01-15"))
                .then(member(MOTHER, MemberRole.PARENT, "2024-01-15"))
                .then(carer(DAUGHTER, MOTHER, HoursBand.UNKNOWN, "2024-02-01"));

        assertThat(history.on("2024-02-01").carers())
                .containsExactly(new Carer(4, DAUGHTER, MOTHER, HoursBand.UNKNOWN, day("2024-02-01")));
    }

    private static CarerIdentified carer(PersonId carer, HoursBand hours, String from) {
        return carer(carer, DAUGHTER, hours, from);
    }

    private static CarerIdentified carer(PersonId carer, PersonId caresFor, HoursBand hours, String from) {
        return new CarerIdentified(HOUSEHOLD, carer, caresFor, hours, day(from), null);
    }

    @Test
    void who_was_informed_shows_with_the_last_day() {
        History history = registered()
                .then(new InformationGiven(HOUSEHOLD, NEIGHBOUR, day("2024-03-01"), null))
                .then(new InformationGiven(HOUSEHOLD, NEIGHBOUR, day("2024-02-01"), null));

        assertThat(history.on("2024-02-29").informed()).containsExactly(new Informed(3, NEIGHBOUR, day("2024-02-01")));
        assertThat(history.on("2024-03-01").informed()).containsExactly(new Informed(2, NEIGHBOUR, day("2024-03-01")));
    }

    @Test
    void a_consent_holds_until_its_end_or_its_withdrawal() {
        History history = registered()
                .then(consent(ConsentScope.RESEARCH, "2024-06-01"))
                .then(consent(ConsentScope.CONTACT_DATA, null))
                .then(new ConsentWithdrawn(
                        HOUSEHOLD,
                        NEIGHBOUR,
                        ConsentScope.CONTACT_DATA,
                        ConsentEndReason.TAKEN_BACK,
                        day("2024-04-01"),
                        null));

        Consent research = new Consent(
                2, NEIGHBOUR, ConsentScope.RESEARCH, ConsentGiver.SELF, day("2024-02-01"), day("2024-06-01"));
        Consent contact =
                new Consent(3, NEIGHBOUR, ConsentScope.CONTACT_DATA, ConsentGiver.SELF, day("2024-02-01"), null);
        assertThat(history.on("2024-03-31").consents()).containsExactly(research, contact);
        assertThat(history.on("2024-04-01").consents()).containsExactly(research);
        assertThat(history.on("2024-06-01").consents()).isEmpty();
    }

    private static ConsentGiven consent(ConsentScope scope, String until) {
        return new ConsentGiven(
                HOUSEHOLD,
                NEIGHBOUR,
                scope,
                ConsentGiver.SELF,
                until == null ? null : day(until),
                day("2024-02-01"),
                null);
    }
}
