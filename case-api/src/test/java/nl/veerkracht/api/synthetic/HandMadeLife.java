package nl.veerkracht.api.synthetic;

import static nl.veerkracht.api.synthetic.HandMadePlay.date;
import static nl.veerkracht.api.synthetic.HandMadePlay.moment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.synthetic.HandMadePlay.Scene;
import nl.veerkracht.domain.agenda.AgendaCommand;
import nl.veerkracht.domain.agenda.events.SettlementReason;
import nl.veerkracht.domain.assessment.AssessmentCommand;
import nl.veerkracht.domain.assessment.events.ItemScore;
import nl.veerkracht.domain.assessment.events.Moment;
import nl.veerkracht.domain.assessment.events.Respondent;
import nl.veerkracht.domain.household.CareCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.shared.facts.Recorded;
import nl.veerkracht.domain.supportplan.*;
import nl.veerkracht.domain.supportplan.events.*;

/** The life of one household: help that begins, a circle that grows, a conference and a plan, and help that becomes less. */
final class HandMadeLife {

    private final HandMadePlay play;
    private final int number;
    private final int months;
    private final HouseholdId household;
    private final PersonId mother;
    private final PersonId child;
    private final PersonId sister;
    private final PersonId neighbour;
    private final CareId care;
    private final By by;
    private final List<Scene> scenes = new ArrayList<>();

    HandMadeLife(HandMadePlay play, int number, int months) {
        this.play = play;
        this.number = number;
        this.months = months;
        this.household = HouseholdId.of(play.uuid("household " + number));
        this.mother = person("mother");
        this.child = person("child");
        this.sister = person("sister");
        this.neighbour = person("neighbour");
        this.care = CareId.of(play.uuid("care " + number));
        this.by = new By(play.caseworker(), null);
    }

    private PersonId person(String who) {
        return PersonId.of(play.uuid(who + " " + number));
    }

    private void on(int day, UserCommand command) {
        scenes.add(new Scene(day, stage -> play.give(stage, day, play.caseworker(), command)));
    }

    /** Something that is refused, and of which nothing may stay. */
    private void inVain(int day, UserCommand command) {
        scenes.add(new Scene(day, stage -> {
            try {
                play.give(stage, day, play.caseworker(), command);
            } catch (Refusal expected) {
                return;
            }
            throw new AssertionError("this should have been refused: " + command);
        }));
    }

    List<Scene> scenes() {
        int day = 1 + number % 30;
        intake(day);
        careAndProgramme(day + 5);
        measurements(day + 8);
        new HandMadePlan(play, this).scenes(day + 10).forEach(scenes::add);
        changes(day + 80);
        IntStream.range(0, months).forEach(month -> month(day + 150 + 30 * month));
        return scenes;
    }

    private void intake(int day) {
        on(
                day,
                new HouseholdCommand.RegisterHousehold(
                        household,
                        by,
                        play.neighbourhood(),
                        HouseholdType.SINGLE_PARENT,
                        RegistrationSource.SOCIAL_TEAM,
                        date(day)));
        on(
                day,
                member(
                        mother,
                        "Fenna Voorbeeld " + number,
                        MemberRole.PARENT,
                        YearMonth.of(1988, 4),
                        "1988-04-17",
                        day));
        on(
                day,
                member(
                        child,
                        "Sietse \"Siep\" \\ Voorbeeld",
                        MemberRole.CHILD,
                        YearMonth.of(2015, 6),
                        "2015-06-02",
                        day));
        inVain(day, member(child, "Sietse Voorbeeld", MemberRole.CHILD, YearMonth.of(2015, 6), "2015-06-02", day));
        on(day + 1, circle(sister, "Sevda Voorbeeld", Tie.FAMILY, day));
        on(day + 1, circle(neighbour, "Geertje Buurman", Tie.NEIGHBOUR, day));
        on(day + 2, new NetworkCommand.GiveInformation(household, by, mother, date(day + 2)));
        on(
                day + 2,
                new NetworkCommand.GiveConsent(
                        household,
                        by,
                        mother,
                        ConsentScope.RESEARCH,
                        ConsentGiver.SELF,
                        date(day + 300),
                        date(day + 2)));
        on(
                day + 3,
                new HouseholdCommand.RecordStrength(
                        household,
                        by,
                        LifeDomain.SOCIAL_NETWORK,
                        PersonalValue.clear(List.of(mother, sister), "Zij staan voor\nelkaar klaar,\tal jaren"),
                        date(day + 1)));
        on(day + 3, new HouseholdCommand.RecordConcern(household, by, LifeDomain.FINANCES, Severity.SEVERE, date(day)));
    }

    private HouseholdCommand.AddMember member(
            PersonId person, String name, MemberRole role, YearMonth bornIn, String birthDate, int day) {
        return new HouseholdCommand.AddMember(
                household,
                by,
                person,
                PersonalValue.clear(person, name),
                bornIn,
                PersonalValue.clear(person, birthDate),
                null,
                role,
                Membership.PRIMARY,
                date(day));
    }

    private NetworkCommand.AddNetworkMember circle(PersonId person, String name, Tie tie, int day) {
        return new NetworkCommand.AddNetworkMember(
                household,
                by,
                person,
                PersonalValue.clear(person, name),
                PersonalValue.clear(person, "06 12345678"),
                tie,
                2,
                Set.of(SupportType.PRACTICAL),
                TieChange.EXISTING,
                TieSource.OWN,
                true,
                date(day),
                date(day));
    }

    private void careAndProgramme(int day) {
        on(
                day,
                new CareCommand.StartCare(
                        household,
                        by,
                        care,
                        new CareProduct(CareLaw.WMO, "02", null),
                        play.provider(),
                        6,
                        CareUnit.HOUR,
                        CareFrequency.PER_WEEK,
                        CareForm.IN_KIND,
                        date(day),
                        null));
        on(
                day + 1,
                new HouseholdCommand.Enrol(
                        household, by, play.programme(), date(day + 1), TargetGroup.COMPLEX_YOUTH_CARE, Set.of(1, 6)));
        on(day + 2, new CareCommand.RecordBaseline(household, by, play.programme(), date(day + 1)));
    }

    private void measurements(int day) {
        AssessmentFileId file = AssessmentFileId.of(household);
        on(
                day,
                new AssessmentCommand.PlanMeasurement(
                        file, household, by, play.programme(), "de-jong-gierveld-6", "2006", Moment.T0, mother));
        List<ItemScore> answers = IntStream.rangeClosed(1, 6)
                .mapToObj(item -> new ItemScore(item, 1 + (number + item) % 3))
                .toList();
        on(
                day + 1,
                new AssessmentCommand.RecordAssessment(
                        file,
                        household,
                        by,
                        "de-jong-gierveld-6",
                        "2006",
                        new AssessmentCommand.PlannedMoment(play.programme(), Moment.T0),
                        mother,
                        Respondent.SELF,
                        answers,
                        List.of(),
                        date(day)));
    }

    private void changes(int day) {
        on(
                day,
                new CareCommand.ReduceCare(
                        household,
                        by,
                        care,
                        3,
                        CareUnit.HOUR,
                        CareFrequency.PER_WEEK,
                        date(day),
                        CareReductionReason.NETWORK_TAKES_OVER,
                        Set.of(sister)));
        scenes.add(new Scene(day + 20, stage -> increase(stage, day + 20)));
        on(
                day + 24,
                new AgendaCommand.SettleObligation(
                        AgendaId.of(household),
                        household,
                        by,
                        ObligationId.of(household, "EARLY_REVIEW", household.value(), 0),
                        SettlementReason.NOT_NEEDED,
                        date(day + 24)));
        HouseholdCommand.Fact milder = new HouseholdCommand.RecordConcern(
                household, by, LifeDomain.FINANCES, Severity.MODERATE, date(day - 79));
        on(day + 25, new HouseholdCommand.CorrectEntry(household, by, 11, CorrectionReason.NEW_INFORMATION, milder));
        on(day + 25, new HouseholdCommand.WithdrawEntry(household, by, 10, CorrectionReason.AT_REQUEST));
        on(
                day + 26,
                new NetworkCommand.ChangeNetworkMember(
                        household,
                        by,
                        neighbour,
                        1,
                        Set.of(SupportType.PRACTICAL, SupportType.COMPANY),
                        TieQuality.GOOD,
                        TieChange.STRENGTHENED,
                        null,
                        date(day + 26)));
        on(day + 27, new NetworkCommand.MarkCarer(household, by, sister, mother, HoursBand.FROM_4_TO_8, date(day)));
    }

    /** Care grows soon after it fell, and an automation asks for a review because of it. */
    private void increase(Stage stage, int day) {
        Recorded more = stage.give(new Doing(
                moment(day),
                play.context(play.caseworker(), day),
                null,
                new CareCommand.IncreaseCare(
                        household,
                        by,
                        care,
                        5,
                        CareUnit.HOUR,
                        CareFrequency.PER_WEEK,
                        date(day),
                        CareIncreaseReason.NEED_GREW)));
        Actor automation = new Actor(
                "automation.early-review",
                Actor.Role.AUTOMATION,
                "",
                play.caseworker().municipality());
        stage.give(new Doing(
                moment(day).plusMillis(250),
                new RequestContext(
                        automation,
                        "automation",
                        play.context(play.caseworker(), day).correlationId()),
                EventIds.of(household.value(), more.version()),
                new AgendaCommand.AskEarlyReview(
                        AgendaId.of(household), household, new By(automation, null), more.version())));
    }

    private void month(int day) {
        LocalDate until = date(day);
        on(
                day,
                new CareCommand.RecordProfessionalInvolvement(
                        household, by, play.provider(), until.minusDays(28), until, 4, 240));
        on(day + 1, new HouseholdCommand.RecordConcern(household, by, LifeDomain.HOUSING, Severity.LIGHT, until));
        on(
                day + 2,
                new HouseholdCommand.RecordStrength(
                        household,
                        by,
                        LifeDomain.PARENTING,
                        PersonalValue.clear(mother, "Het gaat beter met de ochtenden"),
                        until));
        on(day + 3, new HouseholdCommand.RecordConcern(household, by, LifeDomain.MENTAL_HEALTH, Severity.LIGHT, until));
        on(day + 4, new NetworkCommand.GiveInformation(household, by, sister, until));
    }

    HouseholdId household() {
        return household;
    }

    By by() {
        return by;
    }

    PersonId mother() {
        return mother;
    }

    PersonId sister() {
        return sister;
    }

    PersonId neighbour() {
        return neighbour;
    }

    int number() {
        return number;
    }
}
