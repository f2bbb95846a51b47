package nl.veerkracht.projections.teamlist;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.platform.View;
import nl.veerkracht.projections.platform.ViewCollection;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The lists of the teams as the live view holds them. */
@Component
public class TeamLists {

    /** Of the view; to be raised with every change to its fold and to what it keeps. */
    public static final int VERSION = 1;

    /** The field that the list is read by; the view's store keeps an index on it. */
    public static final String READ_BY = ViewCollection.TEAM;

    /** No team has more files; a longer list would be of no use to anybody. */
    public static final int MOST = 2_000;

    private final ViewCollection<TeamListLine> documents;

    public TeamLists(MongoOperations mongo) {
        documents = new ViewCollection<>(
                TeamListProjection.GROUP,
                VERSION,
                mongo,
                TeamListDocument.class,
                TeamListDocument::of,
                TeamListDocument::line);
    }

    /** @return the households of a team, as they are on a day, in no order: names sort at the edge, where they can be read */
    public List<TeamListRow> ofTeam(String team, LocalDate validAt) {
        return documents.findBy(READ_BY, team, MOST).stream()
                .map(line -> TeamListRow.row(line, validAt))
                .toList();
    }

    /** @return how the view is kept */
    public View<HouseholdEvent, TeamListLine> view() {
        return View.ofOneKind(
                TeamListProjection.GROUP,
                CaseFile.STREAMS,
                documents,
                List.of(READ_BY),
                stream -> TeamListLine.empty(new HouseholdId(stream)),
                TeamListLine::fold,
                TeamListLine::version);
    }
}
