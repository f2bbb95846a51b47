package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.api.synthetic.play.Family.Member;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.HouseholdCommand.CorrectEntry;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.household.events.RegistrationSource;
import nl.veerkracht.domain.household.events.Severity;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;

/** How a household comes into sight: its file, who lives there, what worries and what goes well, and its participation. */
final class Intake {

    private final Life life;
    private final Chance chance;
    private final LocalDate registered;

    private Intake(Life life) {
        this.life = life;
        this.chance = life.chance.of("intake");
        this.registered = life.course.registered();
    }

    /** The first visit: the file is opened, with who lives there. */
    static void open(Life life) {
        Intake intake = new Intake(life);
        Written file = intake.register();
        intake.members(file);
        intake.birth(file);
    }

    /** The weeks after it, when the circle is known. */
    static void talk(Life life) {
        Intake intake = new Intake(life);
        Written file = life.since(life.family.central());
        intake.concerns(file);
        intake.enrol(file);
        life.consents.give();
    }

    /** A child of another home lives here as well, when both homes are known. */
    static void coParent(Life life, Life home) {
        Intake intake = new Intake(life);
        Person child = home.family.children().get(0);
        LocalDate known =
                home.course.registered().isAfter(intake.registered) ? home.course.registered() : intake.registered;
        LocalDate from = known.plusDays(intake.chance.between(20, 60));
        Written joined = life.diary.soon(
                from,
                by -> intake.add(by, child, MemberRole.CHILD, Membership.SECONDARY, from),
                home.since(child),
                life.since(life.family.central()));
        life.knows(child, joined);
    }

    /** Something worries that was not there at the first visit. */
    static void concern(Life life, LifeDomain domain, LocalDate on) {
        new Intake(life).concern(domain, on, life.since(life.family.central()));
    }

    private Written register() {
        RegistrationSource source = chance.oneOf(
                life.course.isYouth()
                        ? List.of(
                                RegistrationSource.SCHOOL,
                                RegistrationSource.SOCIAL_TEAM,
                                RegistrationSource.GENERAL_PRACTITIONER,
                                RegistrationSource.SELF)
                        : List.of(
                                RegistrationSource.OGGZ_REPORT,
                                RegistrationSource.OGGZ_REPORT,
                                RegistrationSource.SOCIAL_TEAM,
                                RegistrationSource.OWN_CIRCLE));
        String neighbourhood = life.world.place().neighbourhood(chance);
        // The lead caseworker is who opens the file.
        return life.diary.opened(
                registered,
                by -> new HouseholdCommand.RegisterHousehold(
                        life.household, by, neighbourhood, life.family.type(), source, registered));
    }

    private void members(Written file) {
        Written before = file;
        for (Member member : life.family.members()) {
            Written joined = life.diary.along(
                    before, registered, by -> add(by, member.person(), member.role(), Membership.PRIMARY, registered));
            life.knows(member.person(), joined);
            before = joined;
        }
        Written told = before;
        for (Person adult : life.family.adults()) {
            told = life.diary.along(
                    told,
                    registered,
                    by -> new NetworkCommand.GiveInformation(life.household, by, adult.id(), registered));
        }
    }

    private HouseholdCommand.AddMember add(
            By by, Person person, MemberRole role, Membership membership, LocalDate from) {
        return new HouseholdCommand.AddMember(
                life.household,
                by,
                person.id(),
                person.fullName(),
                person.bornIn(),
                person.birthDate(),
                null,
                role,
                membership,
                from);
    }

    private void birth(Written file) {
        Person unborn = life.family.unborn();
        if (unborn == null) {
            return;
        }
        Written expected = life.diary.soon(
                registered,
                by -> new HouseholdCommand.AddMember(
                        life.household,
                        by,
                        unborn.id(),
                        unborn.fullName(),
                        null,
                        null,
                        null,
                        MemberRole.UNBORN,
                        Membership.PRIMARY,
                        registered),
                file);
        LocalDate born = registered.plusDays(chance.between(40, 160));
        life.diary.soon(
                born,
                by -> new HouseholdCommand.RegisterBirth(
                        life.household,
                        by,
                        unborn.id(),
                        null,
                        YearMonth.from(born),
                        PersonalValue.clear(unborn.id(), born.toString())),
                expected);
    }

    private void concerns(Written file) {
        int many = chance.between(1, life.theme.concerns().size());
        for (LifeDomain domain : life.theme.concerns().subList(0, many)) {
            concern(domain, registered.plusDays(chance.between(0, 18)), file);
        }
        for (Themes.Line strength : chance.some(life.theme.strengths(), chance.between(1, 3))) {
            // Whoever is named has to be known: of the circle that is later than the first visit.
            LocalDate on = registered.plusDays(chance.between(35, 60));
            Strengths.write(life, strength, on);
        }
        if (chance.happens(life.world.parameters().of(Parameter.WRONG_FILES))) {
            LocalDate on = registered.plusDays(chance.between(20, 200));
            Written wrong = life.diary.later(on, by -> concern(by, LifeDomain.JUSTICE, Severity.MODERATE, on), file);
            life.diary.soon(
                    on.plusDays(chance.between(2, 20)),
                    by -> new HouseholdCommand.WithdrawEntry(
                            life.household, by, wrong.entry(), CorrectionReason.WRONG_FILE),
                    wrong);
        }
    }

    private void concern(LifeDomain domain, LocalDate on, Written file) {
        Severity severity = chance.oneOf(List.of(Severity.MODERATE, Severity.SEVERE, Severity.SEVERE, Severity.ACUTE));
        LocalDate wrongDay = on.minusDays(chance.between(1, 9));
        LocalDate earlier = wrongDay.isBefore(registered) ? registered : wrongDay;
        Slip slip = new Slip(
                by -> concern(by, domain, Severity.LIGHT, earlier),
                CorrectionReason.WRONG_DATE,
                (by, entry, reason) ->
                        new CorrectEntry(life.household, by, entry, reason, concern(by, domain, severity, on)));
        life.diary.later(on, by -> concern(by, domain, severity, on), slip, file);
    }

    private HouseholdCommand.RecordConcern concern(By by, LifeDomain domain, Severity severity, LocalDate on) {
        return new HouseholdCommand.RecordConcern(life.household, by, domain, severity, on);
    }

    private void enrol(Written file) {
        LocalDate on = life.course.enrolled();
        Set<Integer> tasks = new TreeSet<>(List.of(6));
        tasks.add(life.theme.concerns().contains(LifeDomain.FINANCES) ? 1 : 8);
        life.enrolled = life.diary.soon(
                on,
                by -> new HouseholdCommand.Enrol(
                        life.household, by, life.world.programme(), on, life.course.targetGroup(), tasks),
                file);
    }
}
