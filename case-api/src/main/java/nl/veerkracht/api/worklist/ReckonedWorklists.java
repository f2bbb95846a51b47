package nl.veerkracht.api.worklist;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.projections.worklist.Birthdays;
import nl.veerkracht.projections.worklist.Terms;
import nl.veerkracht.projections.worklist.Worklist;
import nl.veerkracht.projections.worklist.WorklistOfDay;
import nl.veerkracht.projections.worklist.WorklistPicture;
import nl.veerkracht.projections.worklist.Worklists;
import org.springframework.stereotype.Component;

/**
 * What the worklists of a team say about a day, as far as it can be told without opening anything. That is a pure function of what is
 * stored, of the day and of terms that do not change while the process runs, so it is remembered by version and day (of one generation of the view), and only
 * what changed is read and reckoned anew. Nothing in it is open: names and birth dates are as sealed as in the view.
 */
@Component
class ReckonedWorklists {

    /** In facts, of about a kilobyte each: those of a few large teams. */
    private static final long REMEMBERED = 50_000;

    /** Up to so many are read one by one, more in one round with all others of the team. */
    private static final int FEW = 4;

    private final Worklists worklists;
    private final Terms terms;
    private final Cache<Key, Reckoned> remembered = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .weigher((Key key, Reckoned reckoned) -> 1 + reckoned.facts())
            .build();

    ReckonedWorklists(Worklists worklists, Terms terms) {
        this.worklists = worklists;
        this.terms = terms;
    }

    private record Key(String generation, String householdId, long version, LocalDate day) {}

    /**
     * One household.
     *
     * @param team the team that has the file
     * @param facts how many facts its worklist rests on
     * @param worklist gives the picture again, once birthdays are known to the day
     * @param picture what it says while birthdays are known to the month
     */
    record Reckoned(String team, int facts, WorklistOfDay worklist, WorklistPicture picture) {}

    /** @return those of the households that are with {@code team} now */
    Collection<Reckoned> ofTeam(String team, LocalDate day) {
        String generation = worklists.generation();
        List<Key> asked = worklists.versionsOfTeam(team).entrySet().stream()
                .map(each -> new Key(generation, each.getKey(), each.getValue(), day))
                .toList();
        return remembered.getAll(asked, missing -> reckon(team, missing)).values().stream()
                // What is read can be newer than its version was, and the file handed over meanwhile.
                .filter(reckoned -> reckoned.team().equals(team))
                .toList();
    }

    private Map<Key, Reckoned> reckon(String team, Set<? extends Key> missing) {
        Stream<Worklist> read = missing.size() > FEW
                ? worklists.ofTeam(team).stream()
                : missing.stream().flatMap(key -> worklists.find(key.householdId()).stream());
        Map<String, Worklist> found =
                read.collect(Collectors.toMap(worklist -> worklist.householdId().value(), Function.identity()));
        Map<Key, Reckoned> reckoned = new HashMap<>();
        missing.forEach(key -> {
            Worklist worklist = found.get(key.householdId());
            if (worklist != null) {
                reckoned.put(key, reckon(worklist, key.day()));
            }
        });
        return reckoned;
    }

    private Reckoned reckon(Worklist worklist, LocalDate day) {
        WorklistOfDay ofDay = new WorklistOfDay(worklist, terms, day);
        int facts = worklist.parts().stream()
                .mapToInt(part -> part.entries().size())
                .sum();
        return new Reckoned(worklist.team().orElse(""), facts, ofDay, ofDay.picture(Birthdays.NOT_OPENED));
    }
}
