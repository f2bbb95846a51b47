package nl.veerkracht.projections.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.domain.agenda.events.EarlyReviewAsked;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.projections.platform.Entry;

/**
 * What is asked of the people who work for a household, on a day.
 *
 * @param earlyReviews the early reviews that were asked by then, the first ask first
 */
public record AgendaPicture(List<EarlyReview> earlyReviews) {

    public AgendaPicture {
        earlyReviews = List.copyOf(earlyReviews);
    }

    /**
     * An early review that was asked; see {@link EarlyReviewAsked}.
     *
     * @param entry the number of its entry in the agenda
     * @param careId the care arrangement
     * @param reduction the entry of the reduction in the household's file
     * @param increase the entry of the increase in the household's file
     * @param askedOn the day on which it was asked
     * @param recordedBy who asked
     */
    public record EarlyReview(
            long entry, CareId careId, long reduction, long increase, LocalDate askedOn, String recordedBy) {}

    /** @return what stands in {@code file} on {@code validAt} */
    public static AgendaPicture picture(AgendaFile file, LocalDate validAt) {
        return new AgendaPicture(file.entries().stream()
                .filter(Entry::stands)
                .filter(entry -> entry.validOn() != null && !entry.validOn().isAfter(validAt))
                .sorted(Entry.BY_VALID_DATE)
                .flatMap(AgendaPicture::earlyReview)
                .toList());
    }

    private static Stream<EarlyReview> earlyReview(Entry entry) {
        return entry.fact() instanceof EarlyReviewAsked asked
                ? Stream.of(new EarlyReview(
                        entry.number(),
                        asked.careId(),
                        asked.reduction(),
                        asked.increase(),
                        asked.askedOn(),
                        entry.recordedBy().actor()))
                : Stream.empty();
    }
}
