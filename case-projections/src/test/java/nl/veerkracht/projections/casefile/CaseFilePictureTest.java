package nl.veerkracht.projections.casefile;

import static nl.veerkracht.projections.casefile.History.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.Set;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.projections.casefile.CaseFilePicture.Caseworker;
import nl.veerkracht.projections.casefile.CaseFilePicture.Concern;
import nl.veerkracht.projections.casefile.CaseFilePicture.Enrolment;
import nl.veerkracht.projections.casefile.CaseFilePicture.Registration;
import nl.veerkracht.projections.casefile.CaseFilePicture.State;
import nl.veerkracht.projections.casefile.CaseFilePicture.Status;
import nl.veerkracht.projections.casefile.CaseFilePicture.Strength;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The file as such; {@link MembershipsTest} and {@link CircleTest} have the persons. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseFilePictureTest {

    @Test
    void the_registration_shows_its_last_correction() {
        History history =
                registered().then(registration("hoogezand", new Replaces(0, CorrectionReason.NEW_INFORMATION)));

        assertThat(history.on("2024-02-01").registration())
                .isEqualTo(new Registration(
                        2,
                        "GM1952",
                        "WK195201",
                        HouseholdType.values()[0],
                        RegistrationSource.SCHOOL,
                        day("2024-01-15")));
    }

    @Test
    void a_file_is_open_from_its_registration_until_it_is_closed_and_after_it_is_reopened() {
        History history = registered()
                .then(new HouseholdFileClosed(
                        HOUSEHOLD, ClosingReason.DONE, RetentionClass.YOUTH, day("2024-05-01"), null))
                .then(new HouseholdFileReopened(HOUSEHOLD, ReopeningReason.NEW_REQUEST, day("2024-07-01"), null));

        assertThat(history.on("2024-01-14").status()).isEqualTo(new Status(State.NOT_REGISTERED, null, null, null));
        assertThat(history.on("2024-04-30").status()).isEqualTo(new Status(State.OPEN, day("2024-01-15"), null, null));
        assertThat(history.on("2024-05-01").status())
                .isEqualTo(new Status(State.CLOSED, day("2024-05-01"), ClosingReason.DONE, RetentionClass.YOUTH));
        assertThat(history.on("2024-07-01").status()).isEqualTo(new Status(State.OPEN, day("2024-07-01"), null, null));
    }

    @Test
    void an_enrolment_shows_its_end_before_it_comes() {
        History history = registered()
                .then(new HouseholdEnrolled(
                        HOUSEHOLD, PROGRAMME, 0, day("2024-02-01"), TargetGroup.OGGZ, Set.of(6, 1), null))
                .then(new ParticipationEnded(
                        HOUSEHOLD, PROGRAMME, day("2024-09-01"), ParticipationEndReason.GOALS_REACHED, null));

        assertThat(history.on("2024-01-31").enrolments()).isEmpty();
        assertThat(history.on("2024-08-31").enrolments()).containsExactly(enrolment(true));
        assertThat(history.on("2024-09-01").enrolments()).containsExactly(enrolment(false));
    }

    private static Enrolment enrolment(boolean open) {
        return new Enrolment(
                2,
                PROGRAMME,
                day("2024-02-01"),
                TargetGroup.OGGZ,
                Set.of(1, 6),
                open,
                day("2024-09-01"),
                ParticipationEndReason.GOALS_REACHED);
    }

    @Test
    void a_household_that_takes_part_twice_shows_both_times() {
        History history = registered()
                .then(enrolled("2024-02-01"))
                .then(new ParticipationEnded(
                        HOUSEHOLD, PROGRAMME, day("2024-03-01"), ParticipationEndReason.AT_REQUEST, null))
                .then(enrolled("2024-06-01"));

        assertThat(history.on("2024-06-01").enrolments())
                .extracting(Enrolment::enrolledOn, Enrolment::open)
                .containsExactly(tuple(day("2024-02-01"), false), tuple(day("2024-06-01"), true));
    }

    private static HouseholdEnrolled enrolled(String on) {
        return new HouseholdEnrolled(HOUSEHOLD, PROGRAMME, 0, day(on), TargetGroup.OGGZ, Set.of(), null);
    }

    @Test
    void a_new_lead_takes_the_place_of_the_former_one() {
        History history = registered()
                .then(assigned("noor", CaseworkerRole.SUPPORT, "2024-02-01"))
                .then(assigned("joost", CaseworkerRole.LEAD, "2024-03-01"));

        assertThat(history.on("2024-02-29").caseworkers())
                .containsExactly(
                        new Caseworker(1, "fatima", CaseworkerRole.LEAD, day("2024-01-15")),
                        new Caseworker(2, "noor", CaseworkerRole.SUPPORT, day("2024-02-01")));
        assertThat(history.on("2024-03-01").lead())
                .contains(new Caseworker(3, "joost", CaseworkerRole.LEAD, day("2024-03-01")));
        assertThat(history.on("2024-03-01").caseworkers())
                .extracting(Caseworker::userId)
                .containsExactly("joost", "noor");
        assertThat(history.on("2024-01-14").lead()).isEmpty();
    }

    @Test
    void a_handover_to_another_team_leaves_its_caseworkers_behind() {
        History history = registered()
                .then(assigned("noor", CaseworkerRole.SUPPORT, "2024-02-01"))
                .then(CaseFileTest.handover("zuidbroek", "2024-03-01"));

        assertThat(history.on("2024-03-01").caseworkers())
                .containsExactly(new Caseworker(3, "joost", CaseworkerRole.LEAD, day("2024-03-01")));
    }

    @Test
    void a_handover_within_the_team_changes_the_lead_only() {
        History history = registered()
                .then(assigned("noor", CaseworkerRole.SUPPORT, "2024-02-01"))
                .then(CaseFileTest.handover("hoogezand", "2024-03-01"));

        assertThat(history.on("2024-03-01").caseworkers())
                .extracting(Caseworker::userId)
                .containsExactly("joost", "noor");
    }

    private static CaseworkerAssigned assigned(String user, CaseworkerRole role, String from) {
        return new CaseworkerAssigned(HOUSEHOLD, user, role, day(from), null);
    }

    @Test
    void strengths_and_concerns_show_from_their_day_on() {
        History history = registered()
                .then(new ConcernRecorded(HOUSEHOLD, LifeDomain.FINANCES, Severity.SEVERE, day("2024-02-10"), null))
                .then(new StrengthRecorded(
                        HOUSEHOLD, LifeDomain.PARENTING, sealed(MOTHER, "patience"), day("2024-02-11"), null));

        assertThat(history.on("2024-02-09").concerns()).isEmpty();
        assertThat(history.on("2024-02-10").concerns())
                .containsExactly(new Concern(2, LifeDomain.FINANCES, Severity.SEVERE, day("2024-02-10")));
        assertThat(history.on("2024-02-10").strengths()).isEmpty();
        assertThat(history.on("2024-02-11").strengths())
                .containsExactly(new Strength(3, LifeDomain.PARENTING, sealed(MOTHER, "patience"), day("2024-02-11")));
    }

    @Test
    void a_withdrawn_fact_shows_no_more() {
        History history = registered()
                .then(new ConcernRecorded(HOUSEHOLD, LifeDomain.FINANCES, Severity.SEVERE, day("2024-02-10"), null))
                .then(new EntryWithdrawn(HOUSEHOLD, 2, CorrectionReason.WRONG_FILE));

        assertThat(history.on("2024-03-01").concerns()).isEmpty();
    }

    @Test
    void a_corrected_date_moves_the_fact() {
        History history = registered()
                .then(member(UNBORN, MemberRole.UNBORN, "2024-02-01"))
                .then(new ChildBorn(HOUSEHOLD, UNBORN, null, YearMonth.of(2024, 3), sealed(UNBORN, "12th"), null))
                .then(new ChildBorn(
                        HOUSEHOLD,
                        UNBORN,
                        null,
                        YearMonth.of(2024, 4),
                        sealed(UNBORN, "2nd"),
                        new Replaces(3, CorrectionReason.WRONG_DATE)));

        assertThat(history.on("2024-03-31").members().get(0).role()).isEqualTo(MemberRole.UNBORN);
        assertThat(history.on("2024-04-01").members().get(0).role()).isEqualTo(MemberRole.CHILD);
    }
}
