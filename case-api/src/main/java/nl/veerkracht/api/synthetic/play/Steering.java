package nl.veerkracht.api.synthetic.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.synthetic.Doing;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.ProgrammeId;

/** What the programme manager records about the programme itself. */
final class Steering {

    private static final int YEARS = 3;

    private final Place place;
    private final Chance chance;
    private final ProgrammeId programme;
    private final List<Doing> doings = new ArrayList<>();

    private Steering(Place place, Chance chance, ProgrammeId programme) {
        this.place = place;
        this.chance = chance;
        this.programme = programme;
    }

    /** @return what is recorded in the first days, in that order */
    static List<Doing> begin(Place place, Chance chance, ProgrammeId programme, LocalDate firstDay) {
        Steering steering = new Steering(place, chance, programme);
        LocalDate from = firstDay.plusWeeks(Courses.WEEKS_BEFORE);
        steering.add(
                OfficeHours.on(firstDay, chance),
                by -> new ProgrammeCommand.StartProgramme(
                        programme, by, place.programme(), place.name(), from, from.plusYears(YEARS)));
        return steering.doings;
    }

    private void add(Instant at, Function<By, ProgrammeCommand> said) {
        Actor manager = place.managerOfProgramme();
        String correlation = chance.id("request at " + at).toString();
        doings.add(new Doing(
                at, new RequestContext(manager, "programme", correlation), null, said.apply(new By(manager, null))));
    }
}
