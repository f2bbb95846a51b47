package nl.veerkracht.api.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.StrengthRecorded;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.casefile.CaseFile;
import nl.veerkracht.projections.casefile.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The free texts of a household that can still be read while somebody of the household was erased: the writer may have named
 * that person without saying so. Empty as long as nobody was erased.
 *
 * @param erasedPersons who was erased
 * @param texts the texts to read again; what names an erased person should be withdrawn or corrected
 */
record TextsForReview(String householdId, List<String> erasedPersons, List<Text> texts) {

    /**
     * @param entry the entry that holds the text
     * @param kind the logical name of its kind
     * @param about whom the text was said to be about
     * @param stands false when the entry was corrected or withdrawn since; its text is kept in the log all the same
     */
    record Text(
            long entry, String kind, @Nullable LocalDate validOn, List<String> about, boolean stands, String text) {}

    static TextsForReview of(HouseholdId id, CaseFile file, Opened opened) {
        Set<PersonId> erased = new TreeSet<>(opened.erased());
        List<Text> texts = erased.isEmpty()
                ? List.of()
                : file.entries().stream()
                        .map(entry -> readable(entry, opened))
                        .filter(Objects::nonNull)
                        .toList();
        return new TextsForReview(
                id.value(), erased.stream().map(PersonId::value).toList(), texts);
    }

    private static @Nullable Text readable(Entry entry, Opened opened) {
        PersonalValue text = freeText(entry.fact());
        return text == null
                ? null
                : opened.text(text)
                        .map(clear -> new Text(
                                entry.number(),
                                entry.name(),
                                entry.validOn(),
                                text.subjects().stream().map(PersonId::value).toList(),
                                entry.stands(),
                                clear))
                        .orElse(null);
    }

    private static @Nullable PersonalValue freeText(HouseholdEvent fact) {
        if (fact instanceof StrengthRecorded strength) {
            return strength.text();
        }
        return fact instanceof CaseHandedOver handover ? handover.summary() : null;
    }
}
