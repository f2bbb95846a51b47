package nl.veerkracht.api.synthetic.play;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.domain.shared.Actor;

/** Who records what about a household: its lead caseworker, and now and then a colleague of the team. */
final class Cast {

    private static final double SHARE_OF_COLLEAGUES = 0.12;

    private final Place place;
    private final Place.Team firstTeam;
    private final String firstLead;
    private Instant handedOver = Instant.MAX;
    private Place.Team nextTeam;
    private String nextLead;

    Cast(Place place, Place.Team team, String lead) {
        this.place = place;
        this.firstTeam = team;
        this.firstLead = lead;
        this.nextTeam = team;
        this.nextLead = lead;
    }

    /** From {@code moment} on, others do. */
    void handOver(Instant moment, Place.Team team, String lead) {
        handedOver = moment;
        nextTeam = team;
        nextLead = lead;
    }

    Place.Team team() {
        return firstTeam;
    }

    String lead() {
        return firstLead;
    }

    /** @return the lead caseworker who has the file until it is handed over */
    Actor first() {
        return place.caseworker(firstTeam, firstLead);
    }

    Actor at(Instant moment, Chance chance) {
        boolean first = !moment.isAfter(handedOver);
        Place.Team team = first ? firstTeam : nextTeam;
        List<String> all = team.caseworkers();
        String user = chance.happens(SHARE_OF_COLLEAGUES) ? chance.oneOf(all) : first ? firstLead : nextLead;
        return place.caseworker(team, user);
    }
}
