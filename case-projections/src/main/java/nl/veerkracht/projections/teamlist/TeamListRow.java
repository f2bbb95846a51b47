package nl.veerkracht.projections.teamlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.casefile.CaseFilePicture;
import nl.veerkracht.projections.casefile.CaseFilePicture.Caseworker;
import nl.veerkracht.projections.casefile.CaseFilePicture.Member;
import nl.veerkracht.projections.casefile.CaseFilePicture.State;
import org.jspecify.annotations.Nullable;

/**
 * One household in the list of a team, on one day.
 *
 * @param householdId the household
 * @param version the version of its file
 * @param team the team that has the file
 * @param names what the household can be called by: the sealed names of the parents and partners on the day; where there are
 *     none, of the first member; empty when nobody belongs to it
 * @param state whether the file is open on the day
 * @param lead the lead caseworker (regisseur) on the day; null when there is none
 * @param lastChange when something was last recorded; null when nothing was
 */
public record TeamListRow(
        HouseholdId householdId,
        long version,
        String team,
        List<PersonalValue> names,
        State state,
        @Nullable String lead,
        @Nullable Instant lastChange) {

    /** @return what {@code line} says about {@code validAt} */
    public static TeamListRow row(TeamListLine line, LocalDate validAt) {
        CaseFilePicture picture = CaseFilePicture.of(line.entries(), validAt);
        return new TeamListRow(
                line.householdId(),
                line.version(),
                line.team().orElse(""),
                names(picture),
                picture.status().state(),
                picture.lead().map(Caseworker::userId).orElse(null),
                line.lastChange());
    }

    /** @return what a household can be called by, as {@code picture} has it */
    public static List<PersonalValue> names(CaseFilePicture picture) {
        List<PersonalValue> parents = picture.members().stream()
                .filter(member -> member.role() == MemberRole.PARENT || member.role() == MemberRole.PARTNER)
                .map(Member::name)
                .toList();
        return !parents.isEmpty()
                ? parents
                : Stream.concat(picture.members().stream(), picture.formerMembers().stream())
                        .map(Member::name)
                        .limit(1)
                        .toList();
    }
}
