package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.veerkracht.api.synthetic.play.Course.Application;
import nl.veerkracht.api.synthetic.play.Course.Ending;
import nl.veerkracht.api.synthetic.play.Course.Trend;
import nl.veerkracht.domain.household.events.TargetGroup;

/**
 * Deals what lies ahead of the households of a municipality, so that the whole has the shape that was asked for. What needs time is
 * dealt among those that have it before the play ends.
 */
final class Courses {

    /** Weeks in which the teams meet households before the programme begins. */
    static final int WEEKS_BEFORE = 8;

    private static final int DAYS_FOR_A_CONFERENCE = 160;
    private static final int DAYS_FOR_AN_EFFECT = 300;
    private static final int DAYS_FOR_A_MOVE = 380;
    private static final int DAYS_TO_REACH_IT = 560;
    private static final double REACHED = 0.4;

    private final Parameters parameters;
    private final Chance chance;
    private final LocalDate lastDay;
    private final int many;
    private final LocalDate[] registered;
    private final LocalDate[] enrolled;

    private Courses(Parameters parameters, Chance chance, LocalDate lastDay) {
        this.parameters = parameters;
        this.chance = chance;
        this.lastDay = lastDay;
        this.many = parameters.count(Parameter.HOUSEHOLDS);
        this.registered = new LocalDate[many];
        this.enrolled = new LocalDate[many];
    }

    static List<Course> deal(Parameters parameters, Chance chance, LocalDate lastDay) {
        return new Courses(parameters, chance, lastDay).deal();
    }

    private List<Course> deal() {
        days();
        List<Boolean> youth = chance.dealt(parameters.of(Parameter.YOUTH), many);
        Set<Integer> moves = some(count(Parameter.MOVES, many), household -> hasDays(household, DAYS_FOR_A_MOVE));
        Set<Integer> births = some(
                count(Parameter.BIRTHS, (int) youth.stream().filter(yes -> yes).count()),
                household -> youth.get(household) && hasDays(household, DAYS_FOR_AN_EFFECT));
        Set<Integer> losses = some(count(Parameter.DEATHS, many), household -> hasDays(household, DAYS_FOR_A_MOVE));
        Set<Integer> handovers =
                some(count(Parameter.HANDOVERS, many), household -> hasDays(household, DAYS_FOR_A_MOVE));
        // Of who lives alone; in larger households others live on, and who that is is known when there is a family.
        Set<Integer> dies = some(
                count(Parameter.MEMBER_DEATHS, many) / 2,
                household -> !youth.get(household)
                        && !moves.contains(household)
                        && !losses.contains(household)
                        && hasDays(household, DAYS_FOR_A_MOVE));
        Set<Integer> reached = some(
                (int) Math.round(REACHED * count(household -> hasDays(household, DAYS_TO_REACH_IT))),
                household -> hasDays(household, DAYS_TO_REACH_IT)
                        && !moves.contains(household)
                        && !dies.contains(household));
        List<Application> applications = applications();
        List<Trend> trends = trends(household -> !moves.contains(household) && !dies.contains(household));
        int quick = applications.indexOf(Application.PLAN_WITH_MEETING);
        List<Course> courses = new ArrayList<>();
        for (int household = 0; household < many; household++) {
            Ending ending = moves.contains(household)
                    ? Ending.MOVES
                    : dies.contains(household)
                            ? Ending.DIES
                            : reached.contains(household) ? Ending.REACHED : Ending.GOES_ON;
            courses.add(new Course(
                    registered[household],
                    enrolled[household],
                    ends(household, ending),
                    ending,
                    youth.get(household) ? TargetGroup.COMPLEX_YOUTH_CARE : TargetGroup.OGGZ,
                    applications.get(household),
                    household == quick,
                    trends.get(household),
                    births.contains(household),
                    losses.contains(household),
                    handovers.contains(household)));
        }
        return courses;
    }

    private void days() {
        LocalDate first = firstDay(parameters, lastDay);
        int days = 7 * parameters.count(Parameter.WEEKS) - 90;
        for (int household = 0; household < many; household++) {
            registered[household] = first.plusDays(12L + (long) days * household / many + chance.between(-4, 4));
            LocalDate on = registered[household].plusDays(chance.between(14, 40));
            LocalDate programme = first.plusWeeks(WEEKS_BEFORE);
            enrolled[household] = on.isBefore(programme) ? programme.plusDays(chance.between(0, 14)) : on;
        }
    }

    static LocalDate firstDay(Parameters parameters, LocalDate lastDay) {
        return lastDay.plusDays(1).minusWeeks(parameters.count(Parameter.WEEKS));
    }

    private LocalDate ends(int household, Ending ending) {
        return switch (ending) {
            case GOES_ON -> lastDay.plusDays(1);
            // After the second measurement, respectively between the first and the second.
            case REACHED -> enrolled[household].plusDays(chance.between(400, DAYS_TO_REACH_IT - 30));
            case MOVES, DIES -> enrolled[household].plusDays(chance.between(215, 340));
        };
    }

    private List<Application> applications() {
        Set<Integer> asked = some(count(Parameter.APPLICATIONS, many), household -> true);
        double with = parameters.of(Parameter.PLAN_WITH_MEETING);
        double without = parameters.of(Parameter.PLAN_WITHOUT_MEETING);
        double nothing = parameters.of(Parameter.MEETING_WITHOUT_PLAN);
        List<Application> outcomes = new ArrayList<>(chance.dealt(
                List.of(
                        Application.PLAN_WITH_MEETING,
                        Application.PLAN_WITHOUT_MEETING,
                        Application.MEETING_WITHOUT_PLAN,
                        Application.WITHDRAWN),
                new double[] {with, without, nothing, 1 - with - without - nothing},
                count(household -> asked.contains(household) && hasDays(household, DAYS_FOR_A_CONFERENCE))));
        return IntStream.range(0, many)
                .mapToObj(household -> !asked.contains(household)
                        ? Application.NONE
                        : hasDays(household, DAYS_FOR_A_CONFERENCE)
                                ? outcomes.remove(outcomes.size() - 1)
                                : Application.PLAN_WITH_MEETING)
                .toList();
    }

    private List<Trend> trends(IntPredicate stays) {
        double relapses = parameters.of(Parameter.RELAPSES);
        IntPredicate shows = household -> hasDays(household, DAYS_FOR_AN_EFFECT) && stays.test(household);
        List<Trend> dealt = new ArrayList<>(chance.dealt(
                List.of(Trend.FALLS, Trend.STAYS, Trend.RISES, Trend.RELAPSES),
                new double[] {
                    parameters.of(Parameter.CARE_FALLS),
                    parameters.of(Parameter.CARE_STAYS) - relapses,
                    parameters.of(Parameter.CARE_RISES),
                    relapses
                },
                count(shows)));
        return IntStream.range(0, many)
                .mapToObj(household -> shows.test(household) ? dealt.remove(dealt.size() - 1) : Trend.STAYS)
                .toList();
    }

    private boolean hasDays(int household, int days) {
        return !enrolled[household].isAfter(lastDay.minusDays(days));
    }

    private int count(Parameter share, int of) {
        return (int) Math.round(parameters.of(share) * of);
    }

    private int count(IntPredicate which) {
        return (int) IntStream.range(0, many).filter(which).count();
    }

    private Set<Integer> some(int wanted, IntPredicate which) {
        return new HashSet<>(
                chance.some(IntStream.range(0, many).filter(which).boxed().toList(), wanted));
    }
}
