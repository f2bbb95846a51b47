package nl.veerkracht.api.safetysignal.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkracht.api.platform.web.Flaw;
import nl.veerkracht.api.platform.web.InputException;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.safetysignal.SafetyCommand;
import nl.veerkracht.domain.safetysignal.events.DeviationReason;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.jspecify.annotations.Nullable;

/**
 * Help that was organised: step 5.
 *
 * @param text what help; kept sealed like the text of the signal
 * @param about all persons whom the texts tell something about
 * @param deviation why it is not reported though there is danger; left out when there is nothing to deviate from
 * @param motivation the motivation of the deviation; with it or not at all
 * @param organisedOn the day on which it was organised
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record OrganisedHelp(
        @Size(max = 4000) String text,
        @Size(min = 1, max = 20) Set<PersonId> about,
        @Nullable DeviationReason deviation,
        @Nullable @Size(max = 4000) String motivation,
        LocalDate organisedOn)
        implements SafetyFact {
    @Override
    public SafetyCommand.Fact command(SafetySignalId signalId, By by, String pointer) {
        if ((deviation == null) != (motivation == null)) {
            String missing = deviation == null ? "/deviation" : "/motivation";
            throw new InputException(List.of(Flaw.inBody(pointer + missing, "FIELD_MISSING")));
        }
        return new SafetyCommand.OrganiseHelp(
                signalId,
                by,
                PersonalValue.clear(about, text),
                deviation,
                motivation == null ? null : PersonalValue.clear(about, motivation),
                organisedOn);
    }
}
