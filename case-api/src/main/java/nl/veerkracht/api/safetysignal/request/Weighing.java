package nl.veerkracht.api.safetysignal.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.veerkracht.domain.safetysignal.SafetyCommand;
import nl.veerkracht.domain.safetysignal.events.WeighingAnswer;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.SafetySignalId;

/**
 * The weighing, by its five questions: step 4.
 *
 * @param suspicion question 1: whether there is a suspicion of violence, abuse or neglect, or a threat of it
 * @param acute question 2: whether there is acute danger
 * @param structural question 2: whether there is structural danger
 * @param helpPossible question 3: whether effective help can be given or organised
 * @param helpAccepted question 4: whether those concerned accept it and are willing to work with it
 * @param helpEffective question 5: whether it leads to lasting safety in time
 * @param weighedOn the day of it
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record Weighing(
        Boolean suspicion,
        Boolean acute,
        Boolean structural,
        WeighingAnswer helpPossible,
        WeighingAnswer helpAccepted,
        WeighingAnswer helpEffective,
        LocalDate weighedOn)
        implements SafetyFact {
    @Override
    public SafetyCommand.Fact command(SafetySignalId signalId, By by, String pointer) {
        return new SafetyCommand.WeighSignal(
                signalId, by, suspicion, acute, structural, helpPossible, helpAccepted, helpEffective, weighedOn);
    }
}
