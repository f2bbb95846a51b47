package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.veerkracht.domain.household.CaseCommand;
import nl.veerkracht.domain.household.events.CaseworkerRole;
import nl.veerkracht.domain.household.events.Tie;
import nl.veerkracht.domain.household.events.TieChange;
import nl.veerkracht.domain.household.events.TieSource;

/** What changes around a household: its caseworkers, and a volunteer who comes along. */
final class Turns {

    private static final double TO_OTHER_TEAM = 0.25;
    private static final double SECOND_CASEWORKER = 0.2;

    private Turns() {}

    /** Decides who records the rest: so it is written before the rest is. */
    static void caseworkers(Life life) {
        Chance chance = life.chance.of("caseworkers");
        Cast cast = life.cast;
        Written file = life.since(life.family.central());
        if (life.course.handedOver()) {
            LocalDate on = life.course.enrolled().plusDays(chance.between(90, 300));
            boolean other = chance.happens(TO_OTHER_TEAM);
            Place.Team team = life.world.place().teams().stream()
                    .filter(one -> one.equals(cast.team()) != other)
                    .findFirst()
                    .orElseThrow();
            String user = chance.oneOf(team.caseworkers().stream()
                    .filter(one -> !one.equals(cast.lead()))
                    .toList());
            Life.Text summary =
                    life.text(chance.oneOf(life.world.themes().notes().handover()), on, null);
            Written handedOver = life.diary.handedOver(
                    on,
                    by -> new CaseCommand.HandOver(life.household, by, user, team.code(), summary.value(), on),
                    summary.after());
            if (!handedOver.isNever()) {
                cast.handOver(handedOver.at(), team, user);
            }
        } else if (chance.happens(SECOND_CASEWORKER)) {
            LocalDate on = life.course.registered().plusDays(chance.between(5, 60));
            String user = chance.oneOf(cast.team().caseworkers().stream()
                    .filter(one -> !one.equals(cast.lead()))
                    .toList());
            life.diary.soon(
                    on,
                    by -> new CaseCommand.AssignCaseworker(life.household, by, user, CaseworkerRole.SUPPORT, on),
                    file);
        }
    }

    /** Lets a volunteer come along before the plan is made. */
    static void volunteer(Life life, Person volunteer) {
        LocalDate on = life.course.enrolled().plusDays(1);
        life.circles.joins(volunteer, Tie.VOLUNTEER, TieChange.NEW, TieSource.BUDDY, on, life.enrolled);
    }

    /** @return persons who help, each in some households */
    static List<Person> volunteers(World world, Chance chance) {
        return IntStream.range(0, world.parameters().count(Parameter.VOLUNTEERS))
                .mapToObj(number -> Person.of(
                        chance,
                        "volunteer " + number,
                        world.names().name(world.names().culture(chance), chance.happens(0.6), chance),
                        null))
                .toList();
    }
}
