package nl.veerkracht.api.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.api.platform.surroundings.PublishedDefinition;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.projections.indicator.Contribution;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.indicator.Contribution.Source;
import nl.veerkracht.projections.indicator.Figure.Part;
import org.jspecify.annotations.Nullable;

/**
 * What one figure is made of: computed again from the parts, it is the figure.
 *
 * @param indicators the question, and the answer about this indicator alone
 * @param team whose households alone it is about, also in the figure; absent for those of all teams
 * @param definition what is counted and how, in words, as the programme published it; absent while it did not
 * @param cell the part of the programme that was asked about; absent for the whole
 * @param parts all contributions; a subject that several households contribute counts once, by its earliest day
 */
record IndicatorPartsAnswer(
        IndicatorsAnswer indicators,
        @Nullable String team,
        @Nullable PublishedDefinition definition,
        @Nullable String cell,
        List<PartAnswer> parts) {

    /** The households of which something is told. */
    Set<HouseholdId> households() {
        return parts.stream().map(PartAnswer::householdId).collect(Collectors.toSet());
    }

    /**
     * What one household adds.
     *
     * @param householdId the household
     * @param on the day on which it counts
     * @param subject what is counted
     * @param numerator how much it adds above the line
     * @param denominator how much it adds below it
     * @param category the category; absent where the indicator has none
     * @param missing why it was not measured; absent when it was
     * @param sources the entries from which it follows, by their stream and number
     */
    record PartAnswer(
            HouseholdId householdId,
            LocalDate on,
            String subject,
            long numerator,
            long denominator,
            @Nullable String category,
            @Nullable Missing missing,
            List<Source> sources) {

        static PartAnswer of(Part part) {
            Contribution contribution = part.contribution();
            return new PartAnswer(
                    part.householdId(),
                    contribution.on(),
                    contribution.subject(),
                    contribution.numerator(),
                    contribution.denominator(),
                    contribution.category(),
                    contribution.missing(),
                    contribution.sources());
        }
    }
}
