package nl.veerkracht.api.casefile;

import jakarta.validation.constraints.Min;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.api.platform.personaldata.OpenedFacts;
import nl.veerkracht.api.platform.personaldata.PersonalData;
import nl.veerkracht.api.platform.views.ViewPositions;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.casefile.CaseFilePicture.State;
import nl.veerkracht.projections.teamlist.TeamListRow;
import nl.veerkracht.projections.teamlist.TeamLists;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The households of the caseworker's own team. */
@RestController
class TeamListController {

    private final TeamLists teamLists;
    private final ViewPositions positions;
    private final PersonalData personalData;
    private final Clock clock;

    TeamListController(TeamLists teamLists, ViewPositions positions, PersonalData personalData, Clock clock) {
        this.teamLists = teamLists;
        this.positions = positions;
        this.personalData = personalData;
        this.clock = clock;
    }

    /** @param households sorted by name; who has no name comes last */
    record TeamListAnswer(String team, LocalDate validAt, List<Line> households) {}

    /**
     * One household.
     *
     * @param name the names of the parents and partners, else of a member; absent when nobody belongs to it yet, or when all
     *     of them were erased
     * @param erased whether somebody of the name was erased
     * @param lead the lead caseworker (regisseur)
     */
    record Line(
            String householdId,
            long version,
            @Nullable String name,
            boolean erased,
            State status,
            @Nullable String lead,
            @Nullable Instant lastChange) {}

    @GetMapping("/v1/households")
    TeamListAnswer list(@RequestParam(required = false) @Min(0) @Nullable Long minPosition, RequestContext by) {
        positions.require(minPosition);
        LocalDate today = LocalDate.now(clock);
        String team = by.actor().team();
        List<TeamListRow> rows = teamLists.ofTeam(team, today);
        Set<HouseholdId> households =
                rows.stream().map(TeamListRow::householdId).collect(Collectors.toSet());
        Opened opened =
                personalData.open(new Reading(by, "household.list", households), OpenedFacts.personalValues(rows));
        // A collator is not safe for use by several threads; this one lives as long as the request.
        Comparator<Object> dutch = Collator.getInstance(Locale.forLanguageTag("nl"));
        return new TeamListAnswer(
                team,
                today,
                rows.stream()
                        .map(row -> line(row, opened))
                        .sorted(Comparator.comparing(Line::name, Comparator.nullsLast(dutch))
                                .thenComparing(Line::householdId))
                        .toList());
    }

    private static Line line(TeamListRow row, Opened opened) {
        String name =
                row.names().stream().flatMap(each -> opened.text(each).stream()).collect(Collectors.joining(", "));
        return new Line(
                row.householdId().value(),
                row.version(),
                name.isEmpty() ? null : name,
                row.names().stream().anyMatch(each -> opened.text(each).isEmpty()),
                row.state(),
                row.lead(),
                row.lastChange());
    }
}
