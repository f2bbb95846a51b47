package nl.veerkracht.projections.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.StrengthRecorded;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.platform.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The free texts that somebody must read again after an erasure. A text that names the erased person as a subject opens no more;
 * one that does not may speak of them all the same, and only a reader can tell.
 */
public final class TextsForReview {

    private TextsForReview() {}

    /**
     * One text to read again.
     *
     * @param entry the number of the entry
     * @param kind the logical name of the entry
     * @param validOn the day it is about
     * @param stands whether the entry stands; a text that was corrected or withdrawn can still be read in the timeline
     * @param text the text, sealed
     */
    public record ForReview(
            long entry, String kind, @Nullable LocalDate validOn, boolean stands, PersonalValue text) {}

    /**
     * @param file the file, whole
     * @param erased the erased persons who appear in it, with the moment of each erasure
     * @return its texts that can still be read and were there at the last of these moments; none when nobody was erased
     */
    public static List<ForReview> of(CaseFile file, Map<PersonId, Instant> erased) {
        if (erased.isEmpty()) {
            return List.of();
        }
        Instant last = Collections.max(erased.values());
        return file.entries().stream()
                .filter(entry -> !entry.recordedAt().isAfter(last))
                .flatMap(entry -> text(entry.fact()).map(text -> forReview(entry, text)).stream())
                .filter(review -> Collections.disjoint(review.text().subjects(), erased.keySet()))
                .toList();
    }

    private static ForReview forReview(Entry entry, PersonalValue text) {
        return new ForReview(entry.number(), entry.name(), entry.validOn(), entry.stands(), text);
    }

    private static Optional<PersonalValue> text(DatedEvent fact) {
        if (fact instanceof StrengthRecorded strength) {
            return Optional.of(strength.text());
        }
        return fact instanceof CaseHandedOver handover ? Optional.ofNullable(handover.summary()) : Optional.empty();
    }
}
