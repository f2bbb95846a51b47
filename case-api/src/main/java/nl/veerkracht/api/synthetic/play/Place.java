package nl.veerkracht.api.synthetic.play;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.veerkracht.domain.shared.Actor;

/**
 * A municipality with its teams.
 *
 * @param municipality its CBS code; an invented one begins with GM9
 * @param programme the code of its synthetic programme
 * @param name the name of the programme
 * @param manager who runs the programme
 * @param regionalManager who keeps its registers
 * @param teams its social teams
 * @param neighbourhoods the codes of its neighbourhoods (wijken), each with how many of a hundred households live there, about
 */
public record Place(
        String municipality,
        String programme,
        String name,
        String manager,
        String regionalManager,
        List<Team> teams,
        Map<String, Integer> neighbourhoods) {

    private static final int FIRST_INVENTED = 9000;

    /**
     * A social team.
     *
     * @param code its code
     * @param caseworkers the user names of who works there
     */
    public record Team(String code, List<String> caseworkers) {}

    private record File(Place place) {}

    /** @return the municipality of the default programme */
    public static Place own() {
        return YamlFile.own("place.yml", File.class).place();
    }

    /**
     * @param number from 0, at most 999
     * @return a municipality that does not exist
     */
    public static Place invented(int number) {
        int code = FIRST_INVENTED + number;
        return new Place(
                "GM" + code,
                "SYN-" + code,
                "Sociale veerkracht " + code + " (fictief)",
                "manager." + code,
                "regio." + code,
                IntStream.rangeClosed(1, 2)
                        .mapToObj(team -> new Team(
                                "team-" + code + "-" + team,
                                IntStream.rangeClosed(1, 3)
                                        .mapToObj(worker -> "medewerker." + code + "." + team + worker)
                                        .toList()))
                        .toList(),
                Map.of("WK" + code + "01", 40, "WK" + code + "02", 30, "WK" + code + "03", 20, "WK" + code + "04", 10));
    }

    Actor caseworker(Team team, String user) {
        return new Actor(user, Actor.Role.CASEWORKER, team.code(), municipality);
    }

    Actor managerOfProgramme() {
        return new Actor(manager, Actor.Role.MANAGER, "", municipality);
    }

    Actor keeperOfRegisters() {
        return new Actor(regionalManager, Actor.Role.REGIONAL_MANAGER, "", municipality);
    }

    Actor automation(String name) {
        return new Actor("automation." + name, Actor.Role.AUTOMATION, "", municipality);
    }

    /** @return the code of a neighbourhood, drawn by how many live there */
    String neighbourhood(Chance chance) {
        List<String> codes = neighbourhoods.keySet().stream().sorted().toList();
        int draw =
                chance.between(1, codes.stream().mapToInt(neighbourhoods::get).sum());
        for (String code : codes) {
            draw -= neighbourhoods.get(code);
            if (draw <= 0) {
                return code;
            }
        }
        throw new IllegalStateException("the weights are counted above");
    }
}
