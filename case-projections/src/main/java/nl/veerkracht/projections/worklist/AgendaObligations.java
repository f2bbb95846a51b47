package nl.veerkracht.projections.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.domain.agenda.events.EarlyReviewAsked;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.agenda.events.ObligationPostponed;
import nl.veerkracht.domain.agenda.events.ObligationSettled;
import nl.veerkracht.domain.shared.ObligationId;
import nl.veerkracht.projections.platform.DatedFacts;

/** What the agenda of a household adds by a day: asks of its own, and what became of other obligations by somebody's word. */
final class AgendaObligations {

    private final Map<ObligationId, Word> postponed = new HashMap<>();
    private final Map<ObligationId, Word> settled = new HashMap<>();
    private final List<DatedFacts> parts;
    private final LocalDate day;

    /** What somebody said of an obligation: the entry of the agenda, and the day that it names. */
    record Word(long entry, LocalDate day) {}

    AgendaObligations(List<DatedFacts> parts, LocalDate day) {
        this.parts = parts;
        this.day = day;
        for (DatedFacts part : parts) {
            // In the order of their dates: of several postponements the last one holds, of several settlements the
            // first.
            part.until(day, ObligationPostponed.class)
                    .forEach(fact -> postponed.put(
                            fact.event().obligationId(),
                            new Word(fact.entry(), fact.event().postponedTo())));
            part.until(day, ObligationSettled.class)
                    .forEach(fact ->
                            settled.putIfAbsent(fact.event().obligationId(), new Word(fact.entry(), fact.from())));
        }
    }

    /** @return to which day it was postponed by the day */
    Optional<Word> postponed(ObligationId obligation) {
        return Optional.ofNullable(postponed.get(obligation));
    }

    /** @return on which day somebody said, by the day, that it needs nothing more */
    Optional<Word> settled(ObligationId obligation) {
        return Optional.ofNullable(settled.get(obligation));
    }

    /** @param reviews when plans of the household were reviewed */
    List<Awaited> earlyReviews(String household, List<LocalDate> reviews, Terms terms) {
        return parts.stream()
                .flatMap(part -> part.until(day, EarlyReviewAsked.class))
                .map(asked -> Awaited.within(
                                TermCode.EARLY_REVIEW,
                                terms,
                                ObligationKind.EARLY_REVIEW,
                                household,
                                asked.place(),
                                asked.from())
                        .done(reviews.stream()
                                .filter(on -> !on.isBefore(asked.from()))
                                .min(Comparator.naturalOrder())))
                .toList();
    }
}
