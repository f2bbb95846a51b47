package nl.veerkracht.domain.contract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Replaces;

/**
 * Two examples of every stored event: {@code full} with everything that it can hold, {@code minimal} with only what it must.
 * The days in one example differ from one another, so that a test can tell which of them is the valid date.
 */
public final class EventSamples {

    /**
     * One example.
     *
     * @param name the event's logical name
     * @param kind {@code full} or {@code minimal}
     * @param event the event
     */
    public record Sample(String name, String kind, Object event) {}

    public static final HouseholdId HOUSEHOLD = new HouseholdId("6b1a0c52-7f6e-4c0b-9a51-0d5f3f3c2a10");
    public static final ProgrammeId PROGRAMME = new ProgrammeId("2f0d4a0e-51b4-4f1c-8a3b-6a2f3c9d7e11");
    public static final PersonId PARENT = new PersonId("0a1f6f5e-3b1d-4a55-9c53-5e0b7c0d1a01");
    public static final PersonId CHILD = new PersonId("1c2e7d6f-4c2e-4b66-8d64-6f1c8d1e2b02");
    public static final PersonId NEIGHBOUR = new PersonId("2d3f8e70-5d3f-4c77-9e75-70d9e2f3c303");

    static final LocalDate VALID = LocalDate.of(2024, 1, 15);
    static final LocalDate UNTIL = LocalDate.of(2026, 7, 1);
    static final Replaces REPLACES = new Replaces(3, CorrectionReason.TYPING_ERROR);

    private final List<Sample> samples = new ArrayList<>();

    private EventSamples() {
        membership();
        participation();
        circle();
        work();
        consents();
        CareSamples.all().forEach(samples::add);
        file();
        samples.addAll(ProgrammeSamples.all());
        samples.addAll(PlanSamples.all());
        samples.addAll(ConferenceSamples.all());
        samples.addAll(AssessmentSamples.all());
        RegisterSamples.addTo(samples);
        samples.addAll(AgendaSamples.all());
        samples.addAll(SafetySamples.all());
    }

    /** @return two examples of every event in the catalogue */
    public static List<Sample> all() {
        return List.copyOf(new EventSamples().samples);
    }

    private void membership() {
        add(
                "household.registered",
                new HouseholdRegistered(
                        HOUSEHOLD,
                        "GM1952",
                        "hoogezand",
                        "WK195201",
                        HouseholdType.SINGLE_PARENT,
                        RegistrationSource.SCHOOL,
                        VALID,
                        REPLACES),
                new HouseholdRegistered(
                        HOUSEHOLD,
                        "GM1952",
                        "hoogezand",
                        "WK195201",
                        HouseholdType.UNKNOWN,
                        RegistrationSource.OTHER,
                        VALID,
                        null));
        add(
                "household.member-added",
                new HouseholdMemberAdded(
                        HOUSEHOLD,
                        CHILD,
                        sealed("bmFtZQ==", CHILD),
                        YearMonth.of(2019, 4),
                        sealed("YmlydGggZGF0ZQ==", CHILD),
                        sealed("Y29udGFjdA==", CHILD),
                        MemberRole.CHILD,
                        Membership.PRIMARY,
                        VALID,
                        REPLACES),
                new HouseholdMemberAdded(
                        HOUSEHOLD,
                        CHILD,
                        sealed("bmFtZQ==", CHILD),
                        null,
                        null,
                        null,
                        MemberRole.UNBORN,
                        Membership.PRIMARY,
                        VALID,
                        null));
        add(
                "household.member-left",
                new HouseholdMemberLeft(HOUSEHOLD, CHILD, VALID, LeavingReason.CAME_OF_AGE, REPLACES),
                new HouseholdMemberLeft(HOUSEHOLD, CHILD, VALID, LeavingReason.OTHER, null));
        add(
                "household.child-born",
                new ChildBorn(
                        HOUSEHOLD,
                        CHILD,
                        sealed("bmFtZQ==", CHILD),
                        YearMonth.of(2024, 2),
                        sealed("YmlydGggZGF0ZQ==", CHILD),
                        REPLACES),
                new ChildBorn(HOUSEHOLD, CHILD, null, YearMonth.of(2024, 2), sealed("ZGF0ZQ==", CHILD), null));
    }

    private void participation() {
        add(
                "household.enrolled",
                new HouseholdEnrolled(
                        HOUSEHOLD, PROGRAMME, 2, VALID, TargetGroup.COMPLEX_YOUTH_CARE, Set.of(7, 1, 3), REPLACES),
                new HouseholdEnrolled(HOUSEHOLD, PROGRAMME, 0, VALID, TargetGroup.OGGZ, Set.of(), null));
        add(
                "household.participation-ended",
                new ParticipationEnded(HOUSEHOLD, PROGRAMME, VALID, ParticipationEndReason.GOALS_REACHED, REPLACES),
                new ParticipationEnded(HOUSEHOLD, PROGRAMME, VALID, ParticipationEndReason.OTHER, null));
    }

    private void circle() {
        add(
                "household.network-member-added",
                new NetworkMemberAdded(
                        HOUSEHOLD,
                        NEIGHBOUR,
                        sealed("bmFtZQ==", NEIGHBOUR),
                        sealed("Y29udGFjdA==", NEIGHBOUR),
                        Tie.NEIGHBOUR,
                        1,
                        Set.of(SupportType.EMOTIONAL, SupportType.PRACTICAL),
                        TieChange.NEW,
                        TieSource.CONFERENCE,
                        true,
                        VALID,
                        REPLACES),
                new NetworkMemberAdded(
                        HOUSEHOLD,
                        NEIGHBOUR,
                        sealed("bmFtZQ==", NEIGHBOUR),
                        null,
                        Tie.OTHER,
                        3,
                        Set.of(),
                        TieChange.EXISTING,
                        TieSource.OWN,
                        null,
                        VALID,
                        null));
        add(
                "household.network-member-changed",
                new NetworkMemberChanged(
                        HOUSEHOLD,
                        NEIGHBOUR,
                        2,
                        Set.of(SupportType.ADVICE),
                        TieQuality.GOOD,
                        TieChange.STRENGTHENED,
                        sealed("Y29udGFjdA==", NEIGHBOUR),
                        VALID,
                        REPLACES),
                new NetworkMemberChanged(HOUSEHOLD, NEIGHBOUR, null, null, null, null, null, VALID, null));
        add(
                "household.network-member-left",
                new NetworkMemberLeft(HOUSEHOLD, NEIGHBOUR, VALID, NetworkLeavingReason.MOVED, REPLACES),
                new NetworkMemberLeft(HOUSEHOLD, NEIGHBOUR, VALID, NetworkLeavingReason.OTHER, null));
        add(
                "household.carer-identified",
                new CarerIdentified(HOUSEHOLD, NEIGHBOUR, PARENT, HoursBand.FROM_4_TO_8, VALID, REPLACES),
                new CarerIdentified(HOUSEHOLD, NEIGHBOUR, PARENT, HoursBand.UNKNOWN, VALID, null));
    }

    private void work() {
        PersonalValue text = PersonalValue.sealed(List.of(CHILD, PARENT), "dGV4dA==");
        add(
                "household.strength-recorded",
                new StrengthRecorded(HOUSEHOLD, LifeDomain.PARENTING, text, VALID, REPLACES),
                new StrengthRecorded(HOUSEHOLD, LifeDomain.FINANCES, sealed("dGV4dA==", PARENT), VALID, null));
        add(
                "household.concern-recorded",
                new ConcernRecorded(HOUSEHOLD, LifeDomain.HOUSING, Severity.SEVERE, VALID, REPLACES),
                new ConcernRecorded(HOUSEHOLD, LifeDomain.HOUSING, Severity.LIGHT, VALID, null));
        add(
                "household.caseworker-assigned",
                new CaseworkerAssigned(HOUSEHOLD, "anja", CaseworkerRole.LEAD, VALID, REPLACES),
                new CaseworkerAssigned(HOUSEHOLD, "anja", CaseworkerRole.SUPPORT, VALID, null));
        add(
                "household.case-handed-over",
                new CaseHandedOver(HOUSEHOLD, "anja", "bram", "hoogezand", "zuidbroek", text, VALID, REPLACES),
                new CaseHandedOver(HOUSEHOLD, "anja", "bram", "hoogezand", "zuidbroek", null, VALID, null));
    }

    private void consents() {
        add(
                "household.information-given",
                new InformationGiven(HOUSEHOLD, NEIGHBOUR, VALID, REPLACES),
                new InformationGiven(HOUSEHOLD, NEIGHBOUR, VALID, null));
        add(
                "household.consent-given",
                new ConsentGiven(HOUSEHOLD, CHILD, ConsentScope.RESEARCH, ConsentGiver.PARENT, UNTIL, VALID, REPLACES),
                new ConsentGiven(HOUSEHOLD, PARENT, ConsentScope.CONTACT_DATA, ConsentGiver.SELF, null, VALID, null));
        add(
                "household.consent-withdrawn",
                new ConsentWithdrawn(
                        HOUSEHOLD, CHILD, ConsentScope.RESEARCH, ConsentEndReason.TAKEN_BACK, VALID, REPLACES),
                new ConsentWithdrawn(
                        HOUSEHOLD, CHILD, ConsentScope.RESEARCH, ConsentEndReason.TAKEN_BACK, VALID, null));
    }

    private void file() {
        add(
                "household.file-closed",
                new HouseholdFileClosed(HOUSEHOLD, ClosingReason.DONE, RetentionClass.YOUTH, VALID, REPLACES),
                new HouseholdFileClosed(HOUSEHOLD, ClosingReason.OTHER, RetentionClass.WMO, VALID, null));
        add(
                "household.file-reopened",
                new HouseholdFileReopened(HOUSEHOLD, ReopeningReason.NEW_REQUEST, VALID, REPLACES),
                new HouseholdFileReopened(HOUSEHOLD, ReopeningReason.OTHER, VALID, null));
        EntryWithdrawn withdrawn = new EntryWithdrawn(HOUSEHOLD, 4, CorrectionReason.WRONG_FILE);
        add("household.entry-withdrawn", withdrawn, withdrawn);
    }

    private void add(String name, Object full, Object minimal) {
        samples.add(new Sample(name, "full", full));
        samples.add(new Sample(name, "minimal", minimal));
    }

    private static PersonalValue sealed(String ciphertext, PersonId subject) {
        return PersonalValue.sealed(List.of(subject), ciphertext);
    }
}
