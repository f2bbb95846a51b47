package nl.veerkracht.projections.casefile;

import static nl.veerkracht.projections.casefile.History.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.casefile.CaseFilePicture.Member;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MembershipsTest {

    @Test
    void a_member_belongs_to_the_household_from_the_first_day_until_the_day_of_leaving() {
        History history = registered()
                .then(member(FATHER, MemberRole.PARENT, "2024-02-01"))
                .then(left(FATHER, "2024-06-01"));

        Member father = new Member(
                2,
                FATHER,
                sealed(FATHER, "name"),
                YearMonth.of(1988, 5),
                sealed(FATHER, "birth date"),
                null,
                MemberRole.PARENT,
                Membership.PRIMARY,
                day("2024-02-01"),
                day("2024-06-01"),
                LeavingReason.MOVED);
        assertThat(history.on("2024-01-31").members()).isEmpty();
        assertThat(history.on("2024-02-01").members()).containsExactly(father);
        assertThat(history.on("2024-05-31").members()).containsExactly(father);
        assertThat(history.on("2024-06-01").members()).isEmpty();
        assertThat(history.on("2024-05-31").formerMembers()).isEmpty();
        assertThat(history.on("2024-06-01").formerMembers()).containsExactly(father);
    }

    @Test
    void who_comes_back_is_a_member_and_not_a_former_one() {
        History history = registered()
                .then(member(FATHER, MemberRole.PARENT, "2024-02-01"))
                .then(left(FATHER, "2024-06-01"))
                .then(member(FATHER, MemberRole.PARENT, "2024-06-01"));

        assertThat(history.on("2024-06-01").members())
                .extracting(Member::since, Member::left)
                .containsExactly(tuple(day("2024-06-01"), null));
        assertThat(history.on("2024-06-01").formerMembers()).isEmpty();
    }

    @Test
    void a_late_entry_takes_its_place_among_earlier_ones() {
        History history = registered()
                .then(member(FATHER, MemberRole.PARENT, "2024-06-01"))
                .then(member(FATHER, MemberRole.RESIDENT, "2024-02-01"))
                .then(left(FATHER, "2024-04-01"));

        assertThat(history.on("2024-03-01").members()).extracting(Member::role).containsExactly(MemberRole.RESIDENT);
        assertThat(history.on("2024-05-01").members()).isEmpty();
        assertThat(history.on("2024-06-01").members()).extracting(Member::role).containsExactly(MemberRole.PARENT);
    }

    @Test
    void parents_come_first_then_children_by_age() {
        History history = registered()
                .then(member(UNBORN, MemberRole.UNBORN, "2024-02-01"))
                .then(member(DAUGHTER, MemberRole.CHILD, "2024-01-15"))
                .then(member(MOTHER, MemberRole.PARENT, "2024-01-15"));

        assertThat(history.on("2024-02-01").members())
                .extracting(Member::personId)
                .containsExactly(MOTHER, DAUGHTER, UNBORN);
    }

    @Test
    void an_unborn_child_is_a_child_from_the_month_of_birth_on() {
        History history = registered()
                .then(member(UNBORN, MemberRole.UNBORN, "2024-02-01"))
                .then(new ChildBorn(
                        HOUSEHOLD,
                        UNBORN,
                        sealed(UNBORN, "Sem"),
                        YearMonth.of(2024, 4),
                        sealed(UNBORN, "2024-04-20"),
                        null));

        assertThat(history.on("2024-03-31").members())
                .containsExactly(unborn(MemberRole.UNBORN, "2024-02-01", "name", null));
        assertThat(history.on("2024-04-01").members())
                .containsExactly(unborn(MemberRole.CHILD, "2024-02-01", "Sem", "2024-04-20"));
    }

    @Test
    void a_birth_in_the_month_in_which_the_membership_began_is_seen() {
        History history = registered()
                .then(member(UNBORN, MemberRole.UNBORN, "2024-04-10"))
                .then(new ChildBorn(
                        HOUSEHOLD, UNBORN, null, YearMonth.of(2024, 4), sealed(UNBORN, "2024-04-20"), null));

        assertThat(history.on("2024-04-09").members()).isEmpty();
        assertThat(history.on("2024-04-10").members())
                .containsExactly(unborn(MemberRole.CHILD, "2024-04-10", "name", "2024-04-20"));
    }

    private static Member unborn(MemberRole role, String since, String name, String birthDate) {
        return new Member(
                2,
                UNBORN,
                sealed(UNBORN, name),
                birthDate == null ? null : YearMonth.of(2024, 4),
                birthDate == null ? null : sealed(UNBORN, birthDate),
                null,
                role,
                Membership.PRIMARY,
                day(since),
                null,
                null);
    }

    private static HouseholdMemberLeft left(PersonId person, String on) {
        return new HouseholdMemberLeft(HOUSEHOLD, person, day(on), LeavingReason.MOVED, null);
    }
}
