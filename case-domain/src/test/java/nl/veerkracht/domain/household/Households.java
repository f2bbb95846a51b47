package nl.veerkracht.domain.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;

/** Sample facts about one household of team Hoogezand, with fixed ids; the day is 15 January 2024. */
public final class Households {

    public static final LocalDate TODAY = LocalDate.of(2024, 1, 15);
    public static final HouseholdId HOUSEHOLD = new HouseholdId("11111111-0000-4000-8000-000000000001");
    public static final PersonId MOTHER = new PersonId("22222222-0000-4000-8000-000000000001");
    public static final PersonId FATHER = new PersonId("22222222-0000-4000-8000-000000000002");
    public static final PersonId CHILD = new PersonId("22222222-0000-4000-8000-000000000003");
    public static final PersonId UNBORN = new PersonId("22222222-0000-4000-8000-000000000004");
    public static final PersonId NEIGHBOUR = new PersonId("33333333-0000-4000-8000-000000000001");
    public static final PersonId AUNT = new PersonId("33333333-0000-4000-8000-000000000002");
    public static final ProgrammeId PROGRAMME = new ProgrammeId("44444444-0000-4000-8000-000000000001");
    public static final Actor CASEWORKER = new Actor("c-1", Actor.Role.CASEWORKER, "hoogezand", "GM1952");
    public static final Actor COLLEAGUE = new Actor("c-2", Actor.Role.CASEWORKER, "zuidbroek", "GM1952");
    public static final By BY = new By(CASEWORKER, null);

    private Households() {}

    /** @return a day of 2023, when most samples happened */
    public static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2023, month, dayOfMonth);
    }

    /** @return a command given on a screen that showed {@code version} */
    public static By onScreen(long version) {
        return new By(CASEWORKER, version);
    }

    /** @return a clear value about {@code person} */
    public static PersonalValue about(PersonId person, String text) {
        return PersonalValue.clear(person, text);
    }

    public static HouseholdRegistered registered() {
        return new HouseholdRegistered(
                HOUSEHOLD,
                "GM1952",
                "hoogezand",
                "WK195201",
                HouseholdType.COUPLE_WITH_CHILDREN,
                RegistrationSource.SOCIAL_TEAM,
                day(3, 1),
                null);
    }

    public static CaseworkerAssigned lead() {
        return new CaseworkerAssigned(HOUSEHOLD, "c-1", CaseworkerRole.LEAD, day(3, 1), null);
    }

    public static HouseholdMemberAdded mother() {
        return member(MOTHER, "Fenna Voorbeeld", MemberRole.PARENT, LocalDate.of(2015, 6, 1));
    }

    public static HouseholdMemberAdded child() {
        return member(CHILD, "Sietse Voorbeeld", MemberRole.CHILD, LocalDate.of(2017, 4, 1));
    }

    public static HouseholdMemberAdded unborn() {
        return member(UNBORN, "ongeboren kind", MemberRole.UNBORN, day(9, 10));
    }

    public static HouseholdMemberAdded member(PersonId person, String name, MemberRole role, LocalDate from) {
        return new HouseholdMemberAdded(
                HOUSEHOLD, person, about(person, name), null, null, null, role, Membership.PRIMARY, from, null);
    }

    public static HouseholdMemberLeft left(PersonId person, LocalDate on) {
        return new HouseholdMemberLeft(HOUSEHOLD, person, on, LeavingReason.MOVED, null);
    }

    public static NetworkMemberAdded neighbour() {
        return inCircle(NEIGHBOUR, "Geertje Buurman", Tie.NEIGHBOUR, day(5, 1));
    }

    public static NetworkMemberAdded inCircle(PersonId person, String name, Tie tie, LocalDate from) {
        return new NetworkMemberAdded(
                HOUSEHOLD,
                person,
                about(person, name),
                null,
                tie,
                2,
                Set.of(SupportType.PRACTICAL),
                TieChange.EXISTING,
                TieSource.OWN,
                true,
                from,
                null);
    }

    public static NetworkMemberLeft leftCircle(PersonId person, LocalDate on) {
        return new NetworkMemberLeft(HOUSEHOLD, person, on, NetworkLeavingReason.DONE, null);
    }

    public static HouseholdEnrolled enrolled(LocalDate on) {
        return new HouseholdEnrolled(HOUSEHOLD, PROGRAMME, 0, on, TargetGroup.COMPLEX_YOUTH_CARE, Set.of(1, 6), null);
    }

    public static ParticipationEnded ended(LocalDate on) {
        return new ParticipationEnded(HOUSEHOLD, PROGRAMME, on, ParticipationEndReason.GOALS_REACHED, null);
    }

    public static HouseholdFileClosed closed(LocalDate on) {
        return new HouseholdFileClosed(HOUSEHOLD, ClosingReason.DONE, RetentionClass.YOUTH, on, null);
    }

    public static HouseholdFileReopened reopened(LocalDate on) {
        return new HouseholdFileReopened(HOUSEHOLD, ReopeningReason.NEW_REQUEST, on, null);
    }

    public static HouseholdCommand.AddMember addMember(PersonId person, MemberRole role, LocalDate from) {
        return new HouseholdCommand.AddMember(
                HOUSEHOLD, BY, person, about(person, "Naam"), null, null, null, role, Membership.PRIMARY, from);
    }

    public static NetworkCommand.AddNetworkMember addToCircle(PersonId person, LocalDate from) {
        return new NetworkCommand.AddNetworkMember(
                HOUSEHOLD,
                BY,
                person,
                about(person, "Naam"),
                null,
                Tie.FAMILY,
                1,
                Set.of(SupportType.EMOTIONAL),
                TieChange.RESTORED,
                TieSource.OWN,
                null,
                null,
                from);
    }

    public static HouseholdCommand.Enrol enrol(LocalDate on) {
        return new HouseholdCommand.Enrol(HOUSEHOLD, BY, PROGRAMME, on, TargetGroup.COMPLEX_YOUTH_CARE, Set.of(6, 1));
    }

    /** @return a member whose month of birth is known */
    public static HouseholdMemberAdded born(HouseholdMemberAdded member, YearMonth bornIn, String birthDate) {
        return new HouseholdMemberAdded(
                member.householdId(),
                member.personId(),
                member.name(),
                bornIn,
                about(member.personId(), birthDate),
                member.contact(),
                member.role(),
                member.membership(),
                member.fromDate(),
                member.replaces());
    }

    /** @return the two entries with which every file begins, then {@code more} */
    public static List<HouseholdEvent> file(HouseholdEvent... more) {
        List<HouseholdEvent> events = new java.util.ArrayList<>(List.of(registered(), lead()));
        events.addAll(List.of(more));
        return events;
    }
}
