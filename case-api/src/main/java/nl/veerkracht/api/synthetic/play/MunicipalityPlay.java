package nl.veerkracht.api.synthetic.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.api.synthetic.Doing;
import nl.veerkracht.api.synthetic.Play;
import nl.veerkracht.api.synthetic.Stage;
import nl.veerkracht.domain.household.events.HouseholdType;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.Recorded;
import org.jspecify.annotations.Nullable;

/** The programme of one municipality: every life is written for itself, and all are played in the order of recording. */
public final class MunicipalityPlay implements Play {

    private static final int DAYS_FOR_A_VOLUNTEER = 120;
    private static final int DAYS_TO_MOURN = 380;

    private final Place place;
    private final Parameters parameters;
    private final LocalDate lastDay;
    private final Chance chance;
    private final Names names = Names.own();
    private final Themes themes = Themes.own();

    /**
     * @param seed the same seed gives the same programme
     * @param lastDay the last day of the play; whole weeks count back from it, so that the same weekday gives the same shape
     */
    public MunicipalityPlay(Place place, Parameters parameters, long seed, LocalDate lastDay) {
        this.place = place;
        this.parameters = parameters;
        this.lastDay = lastDay;
        this.chance = Chance.ofSeed(seed).of(place.municipality());
    }

    @Override
    public void playOn(Stage stage) {
        LocalDate firstDay = Courses.firstDay(parameters, lastDay);
        ProgrammeId programme = ProgrammeId.of(chance.id("programme"));
        Steering steering = new Steering(place, parameters, chance.of("steering"), programme, firstDay);
        stage.give(steering.start());
        Registers.Entered entered = Registers.enter(place, names, chance.of("registers"), firstDay.plusDays(1));
        entered.playOn(stage);
        World world = new World(
                place, parameters, names, themes, programme, entered.organisations(), entered.coordinators(), lastDay);
        Stream.concat(
                        steering.linesBefore(end()).stream(),
                        lives(world).stream().flatMap(life -> life.diary.lines().stream()))
                .sorted(Comparator.comparing(line -> line.written().at()))
                .forEach(line -> play(line, stage));
    }

    /** @return the first moment after the play */
    private Instant end() {
        return lastDay.plusDays(1).atStartOfDay(OfficeHours.ZONE).toInstant();
    }

    private static void play(Diary.Line line, Stage stage) {
        Doing doing = line.doing().make();
        try {
            Recorded recorded = stage.give(doing);
            line.written().played(recorded.version());
        } catch (Refusal refused) {
            // A play that asks for what a rule forbids is wrong; the rules are not.
            throw new IllegalStateException("refused " + refused.code() + ' ' + doing.command(), refused);
        }
    }

    private List<Life> lives(World world) {
        List<Course> courses = Courses.deal(parameters, chance.of("courses"), lastDay);
        Slip.Account slips = new Slip.Account(parameters.of(Parameter.CORRECTIONS));
        List<Life> lives = new ArrayList<>();
        for (Course course : courses) {
            Chance own = chance.of("household " + lives.size());
            Place.Team team = place.teams().get(lives.size() % parameters.count(Parameter.TEAMS));
            Cast cast = new Cast(place, team, own.oneOf(team.caseworkers()));
            Diary diary = new Diary(own.of("diary"), cast, end(), parameters.of(Parameter.DAYS_LATE), slips);
            lives.add(new Life(world, course, own, cast, diary));
        }
        List<Person> volunteers = Turns.volunteers(world, chance.of("volunteers"));
        List<Life> helped = chance.of("helped")
                .some(
                        lives.stream()
                                .filter(life ->
                                        life.course.enrolled().isBefore(lastDay.minusDays(DAYS_FOR_A_VOLUNTEER)))
                                .toList(),
                        2 * volunteers.size());
        bereave(lives);
        for (Life life : lives) {
            int volunteer = helped.indexOf(life);
            write(life, volunteer < 0 ? null : volunteers.get(volunteer % volunteers.size()));
        }
        return coParented(lives);
    }

    private static void write(Life life, @Nullable Person volunteer) {
        life.diary.endsOn(life.course.ends());
        Intake.open(life);
        Turns.caseworkers(life);
        life.circles.map();
        Intake.talk(life);
        life.care.atTheStart();
        if (volunteer != null) {
            Turns.volunteer(life, volunteer);
        }
        Measuring.write(life);
        Planning plan = new Planning(life);
        LocalDate planned = plan.write();
        life.departure = Departure.drawn(life, planned);
        plan.work();
        life.care.takesItsCourse(planned);
        life.care.involvement();
        life.departure.write(life);
        plan.keepUp();
        life.consents.comeToTheirEnd(Leaving.write(life, plan));
    }

    /** In some households somebody dies; those of who lived alone were dealt with their courses. */
    private void bereave(List<Life> lives) {
        long alone = lives.stream()
                .filter(life -> life.course.ending() == Course.Ending.DIES)
                .count();
        int deaths = (int) Math.round(parameters.of(Parameter.MEMBER_DEATHS) * lives.size() - alone);
        chance.of("deaths")
                .some(
                        lives.stream()
                                .filter(Departure::canBereave)
                                .filter(life -> life.course.enrolled().isBefore(lastDay.minusDays(DAYS_TO_MOURN)))
                                .toList(),
                        deaths)
                .forEach(life -> life.bereaved = true);
    }

    /** Some children have a home in two households that take part. */
    private List<Life> coParented(List<Life> lives) {
        List<Life> parents = chance.of("co-parents")
                .some(
                        lives.stream()
                                .filter(life -> life.family.type() == HouseholdType.SINGLE_PARENT)
                                .filter(life -> life.course.ending() == Course.Ending.GOES_ON)
                                .filter(life ->
                                        life.course.registered().isBefore(lastDay.minusDays(DAYS_FOR_A_VOLUNTEER)))
                                .toList(),
                        2 * parameters.count(Parameter.CO_PARENTED));
        for (int pair = 0; pair + 1 < parents.size(); pair += 2) {
            Intake.coParent(parents.get(pair + 1), parents.get(pair));
        }
        return lives;
    }
}
