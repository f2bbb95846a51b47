package nl.veerkracht.projections.worklist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import nl.veerkracht.domain.shared.ObligationId;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done by a day, as it is on the day of asking.
 *
 * @param id its name
 * @param key what its name is made of: what has to be done, what it is about (a plan, an action, a conference, a person, or the household),
 *     and the entry from which it follows, whose place a correction keeps
 * @param personId whom it concerns; null when nobody in particular
 * @param plan the plan to which it belongs; null when it belongs to none
 * @param since the day of the fact from which it follows
 * @param dueOn the last day on which it is in time; null while only the month is known
 * @param dueIn the month in which that day lies
 * @param term the term from which the day follows; null when it was agreed as a day
 * @param legal whether an act sets that term: such a day stays, whatever is postponed
 * @param status what it is on the day of asking
 * @param doneOn the day on which it was done or settled; null while it was not
 * @param settled whether somebody said that it is settled, instead of the fact that it waits for
 * @param postponedTo the day to which it was postponed; null when it was not, and once it is done
 * @param agendaEntry the entry of the household's agenda that settled or postponed it; null when none did
 */
public record Obligation(
        ObligationId id,
        ObligationKey key,
        @Nullable PersonId personId,
        @Nullable String plan,
        LocalDate since,
        @Nullable LocalDate dueOn,
        YearMonth dueIn,
        @Nullable TermCode term,
        boolean legal,
        Status status,
        @Nullable LocalDate doneOn,
        boolean settled,
        @Nullable LocalDate postponedTo,
        @Nullable Long agendaEntry) {

    public Obligation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(dueIn, "dueIn");
        Objects.requireNonNull(status, "status");
    }

    /** What an obligation is on the day of asking. */
    public enum Status {
        /** it lies further ahead than the term for "due soon" */
        AHEAD,
        /** it is due soon, or in this month when only the month is known */
        DUE_SOON,
        /** it is due on the day */
        DUE_TODAY,
        /** its day, or its month, has passed */
        OVERDUE,
        /** it was postponed to a later day */
        POSTPONED,
        /** it was done or settled */
        DONE
    }

    /** @return whether something is still to be done */
    public boolean isOpen() {
        return status != Status.DONE;
    }

    /** @return the day by which a list is sorted: the earliest on which it can be due */
    public LocalDate sortedBy() {
        if (postponedTo != null && !legal) {
            return postponedTo;
        }
        return dueOn == null ? dueIn.atDay(1) : dueOn;
    }
}
