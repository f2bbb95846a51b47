package nl.veerkracht.api.synthetic;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.coordinator.CoordinatorCommand;
import nl.veerkracht.domain.organisation.OrganisationCommand;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.programme.ProgrammeCommand;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.UserCommand;

/** A few households whose lives are all alike, and that use each aggregate: enough to see whether two stages do the same. */
public final class HandMadePlay implements Play {

    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);

    private final String municipality;
    private final String neighbourhood;
    private final long seed;
    private final int households;
    private final int months;

    /** @param months how long each household's care goes on, with five entries in each of them */
    public HandMadePlay(String municipality, String neighbourhood, long seed, int households, int months) {
        this.municipality = municipality;
        this.neighbourhood = neighbourhood;
        this.seed = seed;
        this.households = households;
        this.months = months;
    }

    /** What happens on some day; a play's days are counted from its first one. */
    record Scene(int day, Consumer<Stage> doing) {}

    @Override
    public void playOn(Stage stage) {
        Instant start = moment(0);
        stage.start(
                start,
                new ProgrammeCommand.StartProgramme(
                        programme(),
                        "P-" + municipality,
                        "Een programma van " + municipality,
                        municipality,
                        new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 1, 1))));
        By manager = new By(new Actor("m-1", Actor.Role.REGIONAL_MANAGER, "", municipality), null);
        give(
                stage,
                0,
                manager.actor(),
                new OrganisationCommand.RegisterOrganisation(
                        provider(), manager, "Zorggroep Voorbeeld", OrganisationType.CARE_PROVIDER, date(-100)));
        give(
                stage,
                0,
                manager.actor(),
                new OrganisationCommand.RegisterOrganisation(
                        central(), manager, "Kracht in de buurt", OrganisationType.EIGEN_KRACHT, date(-100)));
        give(
                stage,
                0,
                manager.actor(),
                new CoordinatorCommand.RegisterCoordinator(
                        coordinator(),
                        manager,
                        PersonalValue.clear(coordinator(), "Janke Voorbeeld"),
                        null,
                        Set.of("nl", "fy"),
                        Set.of(municipality),
                        date(-50)));
        give(
                stage,
                0,
                manager.actor(),
                new CoordinatorCommand.StartEmployment(coordinator(), manager, central(), date(-50)));
        List<Scene> scenes = new ArrayList<>();
        IntStream.range(0, households)
                .forEach(number -> scenes.addAll(new HandMadeLife(this, number, months).scenes()));
        scenes.sort(Comparator.comparingInt(Scene::day));
        scenes.forEach(scene -> scene.doing().accept(stage));
    }

    void give(Stage stage, int day, Actor actor, UserCommand command) {
        stage.give(new Doing(moment(day), context(actor, day), null, command));
    }

    RequestContext context(Actor actor, int day) {
        return new RequestContext(
                actor, "casework", uuid("request " + actor.userId() + day).toString());
    }

    Actor caseworker() {
        return new Actor("c-1", Actor.Role.CASEWORKER, "hoogezand", municipality);
    }

    String neighbourhood() {
        return neighbourhood;
    }

    ProgrammeId programme() {
        return ProgrammeId.of(uuid("programme"));
    }

    OrganisationId provider() {
        return OrganisationId.of(uuid("provider"));
    }

    OrganisationId central() {
        return OrganisationId.of(uuid("central"));
    }

    PersonId coordinator() {
        return PersonId.of(uuid("coordinator"));
    }

    UUID uuid(String name) {
        return UUID.nameUUIDFromBytes((seed + " " + municipality + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    static LocalDate date(int day) {
        return FIRST_DAY.plusDays(day);
    }

    static Instant moment(int day) {
        return date(day).atTime(10, 30, 15, 123_456_789).toInstant(ZoneOffset.UTC);
    }
}
