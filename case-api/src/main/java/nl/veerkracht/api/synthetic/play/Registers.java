package nl.veerkracht.api.synthetic.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.synthetic.Doing;
import nl.veerkracht.api.synthetic.Stage;
import nl.veerkracht.domain.coordinator.CoordinatorCommand;
import nl.veerkracht.domain.organisation.OrganisationCommand;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.UserCommand;

/** What the regional manager enters in the first days: who gives help, and who prepares conferences. */
final class Registers {

    private static final int COORDINATORS = 6;
    private static final List<Named> ORGANISATIONS = List.of(
            new Named(OrganisationType.SOCIAL_TEAM, "Sociaal team West"),
            new Named(OrganisationType.SOCIAL_TEAM, "Sociaal team Oost"),
            new Named(OrganisationType.CARE_PROVIDER, "Thuis in Zorg"),
            new Named(OrganisationType.CARE_PROVIDER, "Zorgerf De Wending"),
            new Named(OrganisationType.YOUTH_CARE_PROVIDER, "Jeugdhulp De Brug"),
            new Named(OrganisationType.YOUTH_CARE_PROVIDER, "Opgroeien en Zo"),
            new Named(OrganisationType.MENTAL_HEALTH_PROVIDER, "Praktijk Helder"),
            new Named(OrganisationType.OTHER, "Budgethulp Rondkomen"),
            new Named(OrganisationType.VOLUNTEER_ORGANISATION, "Samen Sterk"),
            new Named(OrganisationType.VOLUNTEER_ORGANISATION, "Buren voor Buren"),
            new Named(OrganisationType.SCHOOL, "Scholengroep De Kim"),
            new Named(OrganisationType.HOUSING_CORPORATION, "Woonstichting Het Erf"),
            new Named(OrganisationType.GENERAL_PRACTICE, "Huisartsen aan het Plein"),
            new Named(OrganisationType.EIGEN_KRACHT, "Steunpunt Eigen Kracht"));
    private static final List<String> LANGUAGES = List.of("fy", "tr", "ar", "pl", "en");

    private final Place place;
    private final Chance chance;
    private final LocalDate firstDay;
    private Instant now;

    private Registers(Place place, Chance chance, LocalDate firstDay) {
        this.place = place;
        this.chance = chance;
        this.firstDay = firstDay;
        this.now = OfficeHours.on(firstDay, chance);
    }

    private record Named(OrganisationType type, String name) {}

    /** What was entered, and how. */
    record Entered(List<World.Organisation> organisations, List<Person> coordinators, List<Doing> doings) {

        void playOn(Stage stage) {
            doings.forEach(stage::give);
        }
    }

    static Entered enter(Place place, Names names, Chance chance, LocalDate firstDay) {
        return new Registers(place, chance, firstDay).all(names);
    }

    private Entered all(Names names) {
        List<Doing> doings = new ArrayList<>();
        List<World.Organisation> organisations = new ArrayList<>();
        // They were there long before anybody wrote it down.
        LocalDate from = firstDay.minusYears(4);
        for (Named named : ORGANISATIONS) {
            String name = named.name() + " (fictief)";
            OrganisationId id = OrganisationId.of(chance.id(named.name()));
            organisations.add(new World.Organisation(id, named.type(), name));
            doings.add(doing(by -> new OrganisationCommand.RegisterOrganisation(id, by, name, named.type(), from)));
        }
        OrganisationId employer = organisations.get(organisations.size() - 1).id();
        List<Person> coordinators = IntStream.range(0, COORDINATORS)
                .mapToObj(number -> Person.of(
                        chance,
                        "coordinator " + number,
                        names.name(names.culture(chance), chance.happens(0.6), chance),
                        null))
                .toList();
        for (Person coordinator : coordinators) {
            Set<String> languages = new TreeSet<>(Set.of("nl", chance.oneOf(LANGUAGES)));
            doings.add(doing(by -> new CoordinatorCommand.RegisterCoordinator(
                    coordinator.id(),
                    by,
                    coordinator.fullName(),
                    coordinator.contact(),
                    languages,
                    Set.of(place.municipality()),
                    from)));
            doings.add(doing(
                    by -> new CoordinatorCommand.StartEmployment(coordinator.id(), by, employer, from.plusDays(30))));
        }
        return new Entered(organisations, coordinators, doings);
    }

    private Doing doing(Function<By, UserCommand> said) {
        now = OfficeHours.after(now, chance);
        Actor keeper = place.keeperOfRegisters();
        String correlation = chance.id("request at " + now).toString();
        return new Doing(
                now, new RequestContext(keeper, "registers", correlation), null, said.apply(new By(keeper, null)));
    }
}
