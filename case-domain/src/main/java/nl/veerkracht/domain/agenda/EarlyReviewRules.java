package nl.veerkracht.domain.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.domain.shared.CareId;

/**
 * When an early review is asked: care that was reduced is increased again within a few months. It may be that the circle took
 * over more than it could carry, and that is better talked about now than on the day of review. What counts are the days from
 * which the changes hold, not those on which they were recorded.
 */
public final class EarlyReviewRules {

    /** The valid date, then the place in which it was first recorded: as among all dated facts (ADR-0005). */
    private static final Comparator<CareChange> BY_DATE =
            Comparator.comparing(CareChange::on).thenComparingLong(CareChange::origin);

    private EarlyReviewRules() {}

    /** In which direction care changed. */
    public enum Direction {
        LESS,
        MORE
    }

    /**
     * A reduction or an increase of a care arrangement that stands in the household's file.
     *
     * @param number the number of its entry
     * @param origin the number of the first record in its chain of corrections; its own when it corrects nothing
     * @param careId the arrangement
     * @param direction less or more
     * @param on the first day with the other volume
     */
    public record CareChange(long number, long origin, CareId careId, Direction direction, LocalDate on) {}

    /**
     * Why an early review is asked.
     *
     * @param reduction the last reduction before the increase
     * @param increase the increase
     */
    public record Cause(CareChange reduction, CareChange increase) {}

    /**
     * @param changes the changes that stand, in any order
     * @param months within how many months; the same day of the month so many months later still counts, and in a month that
     *     has no such day its last
     * @return each increase that came so soon after a reduction of the same arrangement, in the order of the increases
     */
    public static List<Cause> causes(List<CareChange> changes, int months) {
        return changes.stream()
                .filter(change -> change.direction() == Direction.MORE)
                .sorted(BY_DATE)
                .flatMap(increase -> reductionBefore(increase, changes, months).stream()
                        .map(reduction -> new Cause(reduction, increase)))
                .toList();
    }

    private static Optional<CareChange> reductionBefore(CareChange increase, List<CareChange> changes, int months) {
        return changes.stream()
                .filter(change -> change.direction() == Direction.LESS)
                .filter(change -> change.careId().equals(increase.careId()))
                .filter(change -> BY_DATE.compare(change, increase) < 0)
                .max(BY_DATE)
                .filter(last -> !increase.on().isAfter(last.on().plusMonths(months)));
    }
}
