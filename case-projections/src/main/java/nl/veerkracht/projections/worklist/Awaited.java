package nl.veerkracht.projections.worklist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done by a day, before it is asked how it stands on one.
 *
 * @param soonFrom the day from which it is due soon; null when that is a matter of the term
 * @param doneOn the day on which the fact came that it waits for; null while there is none
 */
record Awaited(
        ObligationKey key,
        @Nullable PersonId personId,
        @Nullable String plan,
        LocalDate since,
        @Nullable LocalDate dueOn,
        YearMonth dueIn,
        @Nullable TermCode term,
        @Nullable LocalDate soonFrom,
        @Nullable LocalDate doneOn) {

    /** Due on a day that was agreed. */
    static Awaited agreed(ObligationKind kind, String about, long entry, LocalDate since, LocalDate dueOn) {
        return new Awaited(
                new ObligationKey(kind, about, entry),
                null,
                null,
                since,
                dueOn,
                YearMonth.from(dueOn),
                null,
                null,
                null);
    }

    /** Due at the end of a term. */
    static Awaited within(TermCode term, Terms terms, ObligationKind kind, String about, long entry, LocalDate since) {
        LocalDate dueOn = terms.end(term, since);
        return new Awaited(
                new ObligationKey(kind, about, entry),
                null,
                null,
                since,
                dueOn,
                YearMonth.from(dueOn),
                term,
                null,
                null);
    }

    Awaited ofPlan(String planId) {
        return new Awaited(key, personId, planId, since, dueOn, dueIn, term, soonFrom, doneOn);
    }

    Awaited concerning(@Nullable PersonId person) {
        return new Awaited(key, person, plan, since, dueOn, dueIn, term, soonFrom, doneOn);
    }

    Awaited soonFrom(LocalDate from) {
        return new Awaited(key, personId, plan, since, dueOn, dueIn, term, from, doneOn);
    }

    Awaited done(Optional<LocalDate> on) {
        return new Awaited(key, personId, plan, since, dueOn, dueIn, term, soonFrom, on.orElse(doneOn));
    }

    boolean isDone() {
        return doneOn != null;
    }
}
