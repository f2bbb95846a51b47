package nl.veerkracht.api.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.casefile.TextsForReview.ForReview;
import org.jspecify.annotations.Nullable;

/**
 * The free texts of a household that can still be read though they were there when somebody of the household was erased: the
 * writer may have named that person without saying so. Empty as long as nobody was erased.
 *
 * @param erasedPersons who was erased
 * @param texts the texts to read again; what names an erased person should be withdrawn or corrected
 */
record TextsForReviewAnswer(String householdId, List<String> erasedPersons, List<Text> texts) {

    /**
     * @param planId the plan in which the entry stands; absent for one of the household's own file
     * @param entry the entry that holds the text
     * @param kind the logical name of its kind
     * @param about whom the text was said to be about
     * @param stands false when the entry was corrected or withdrawn since; its text is kept in the log all the same
     * @param text absent when it names somebody who was erased meanwhile
     */
    record Text(
            @Nullable String planId,
            long entry,
            String kind,
            @Nullable LocalDate validOn,
            List<String> about,
            boolean stands,
            @Nullable String text) {}

    static TextsForReviewAnswer of(HouseholdId id, Collection<PersonId> erased, List<ForReview> texts, Opened opened) {
        return new TextsForReviewAnswer(
                id.value(),
                erased.stream().sorted().map(PersonId::value).toList(),
                texts.stream()
                        .map(text -> new Text(
                                text.planId() == null ? null : text.planId().value(),
                                text.entry(),
                                text.kind(),
                                text.validOn(),
                                text.text().subjects().stream()
                                        .map(PersonId::value)
                                        .toList(),
                                text.stands(),
                                opened.text(text.text()).orElse(null)))
                        .toList());
    }
}
