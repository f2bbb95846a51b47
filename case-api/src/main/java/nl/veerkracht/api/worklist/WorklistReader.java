package nl.veerkracht.api.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.veerkracht.api.platform.accesslog.Reading;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.api.platform.personaldata.PersonalData;
import nl.veerkracht.api.platform.views.ViewPositions;
import nl.veerkracht.api.platform.web.RequestContext;
import nl.veerkracht.api.worklist.ReckonedWorklists.Reckoned;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.worklist.Birthdays;
import nl.veerkracht.projections.worklist.Obligation;
import nl.veerkracht.projections.worklist.Terms;
import nl.veerkracht.projections.worklist.WorklistPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the worklist of a team: what it says about the day, then, after the line in the access log, names and birth dates in
 * another. A birthday is known to the month before that, and to the day afterwards; whoever was erased is asked for nothing.
 */
@Component
class WorklistReader {

    private static final Comparator<Due> BY_DAY = Comparator.comparing(
                    (Due due) -> due.obligation().sortedBy())
            .thenComparing(due -> due.picture().householdId().value())
            .thenComparing(due -> due.obligation().key());

    private final ReckonedWorklists worklists;
    private final ViewPositions positions;
    private final PersonalData personalData;
    private final Terms terms;

    WorklistReader(ReckonedWorklists worklists, ViewPositions positions, PersonalData personalData, Terms terms) {
        this.worklists = worklists;
        this.positions = positions;
        this.personalData = personalData;
        this.terms = terms;
    }

    private record Due(WorklistPicture picture, Obligation obligation) {}

    /** @return what is asked for, by the day on which it is due */
    List<WorklistItem> read(
            RequestContext by, LocalDate day, boolean mine, @Nullable Long minPosition, Predicate<Obligation> asked) {
        positions.require(minPosition);
        List<Reckoned> sealed = worklists.ofTeam(by.actor().team(), day).stream()
                .filter(each ->
                        !mine || by.actor().userId().equals(each.picture().lead()))
                .filter(each -> each.picture().hasBirthdays()
                        || each.picture().obligations().stream().anyMatch(asked))
                .toList();
        Opened opened = open(by, sealed);
        List<Due> due = new ArrayList<>();
        for (Reckoned each : sealed) {
            WorklistPicture picture = settled(each, opened);
            picture.obligations().stream().filter(asked).forEach(obligation -> due.add(new Due(picture, obligation)));
        }
        return due.stream().sorted(BY_DAY).map(each -> item(each, opened)).toList();
    }

    private Opened open(RequestContext by, List<Reckoned> sealed) {
        Set<HouseholdId> households =
                sealed.stream().map(each -> each.picture().householdId()).collect(Collectors.toSet());
        List<PersonalValue> values = new ArrayList<>();
        sealed.forEach(each -> {
            values.addAll(each.picture().names());
            values.addAll(each.picture().birthDates().values());
            values.addAll(each.picture().consenting());
        });
        return personalData.open(new Reading(by, "worklist.read", households), values);
    }

    private static WorklistPicture settled(Reckoned sealed, Opened opened) {
        WorklistPicture picture = sealed.picture();
        if (picture.birthDates().isEmpty() && picture.consenting().isEmpty()) {
            return picture;
        }
        Map<PersonId, LocalDate> exact = new HashMap<>();
        picture.birthDates().forEach((person, value) -> opened.text(value)
                .ifPresent(text -> exact.put(person, LocalDate.parse(text))));
        return sealed.worklist().picture(new Birthdays(exact, opened.erased()));
    }

    private WorklistItem item(Due due, Opened opened) {
        String name = due.picture().names().stream()
                .flatMap(each -> opened.text(each).stream())
                .collect(Collectors.joining(", "));
        return WorklistItem.of(
                due.picture().householdId(),
                name.isEmpty() ? null : name,
                due.picture().lead(),
                due.obligation(),
                terms);
    }
}
