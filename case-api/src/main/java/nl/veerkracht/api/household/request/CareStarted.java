package nl.veerkracht.api.household.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.veerkracht.domain.household.CareCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.CareForm;
import nl.veerkracht.domain.household.events.CareFrequency;
import nl.veerkracht.domain.household.events.CareLaw;
import nl.veerkracht.domain.household.events.CareProduct;
import nl.veerkracht.domain.household.events.CareUnit;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Professional care that the household gets.
 *
 * @param careId the arrangement; only in a correction, a new one gets its name from the server
 * @param law the law under which it is given
 * @param productCategory two digits, from the list of the law; left out under a law that has none
 * @param productCode the municipality's own code of the product
 * @param organisationId the organisation that gives it, from the register
 * @param volume a whole number in the unit; what does not come out whole is sent in a smaller unit
 * @param unit in what the volume is counted
 * @param frequency how often the volume is given
 * @param form how it is delivered
 * @param fromDate first day of the care
 * @param untilDate first day after the time for which it is arranged
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record CareStarted(
        @Nullable CareId careId,
        CareLaw law,

        @Nullable @Pattern(regexp = "[0-9]{2}", message = "CATEGORY_MALFORMED")
        String productCategory,

        @Nullable @Pattern(regexp = "[0-9A-Za-z]{1,10}", message = "PRODUCT_CODE_MALFORMED")
        String productCode,

        OrganisationId organisationId,
        @Min(1) @Max(1_000_000) Integer volume,
        CareUnit unit,
        CareFrequency frequency,
        CareForm form,
        LocalDate fromDate,
        @Nullable LocalDate untilDate)
        implements FactRequest {
    @Override
    public HouseholdCommand.Fact command(FactFrame frame) {
        return new CareCommand.StartCare(
                frame.householdId(),
                frame.by(),
                frame.startedCare(careId),
                new CareProduct(law, productCategory, productCode),
                organisationId,
                volume,
                unit,
                frequency,
                form,
                fromDate,
                untilDate);
    }
}
