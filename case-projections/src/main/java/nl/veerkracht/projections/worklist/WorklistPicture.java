package nl.veerkracht.projections.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a worklist says about one day: a pure function of its dated facts, of the terms and of that day (ADR-0005, ADR-0014).
 *
 * @param householdId the household
 * @param names what the household can be called by, as in the list of the team
 * @param lead who has to see to it: the lead caseworker (regisseur) on the day; null when there is none
 * @param obligations what has to be done, by the day on which it is due; nothing while the file is closed
 * @param birthDates the sealed birth dates of members whose consent was recorded: opened, they tell the day of a birthday
 * @param consenting the sealed names of everybody else whose consent was recorded: opened, they tell who was erased
 */
public record WorklistPicture(
        HouseholdId householdId,
        List<PersonalValue> names,
        @Nullable String lead,
        List<Obligation> obligations,
        Map<PersonId, PersonalValue> birthDates,
        List<PersonalValue> consenting) {

    public WorklistPicture {
        names = List.copyOf(names);
        obligations = List.copyOf(obligations);
        birthDates = Map.copyOf(birthDates);
        consenting = List.copyOf(consenting);
    }

    /** @return what {@code worklist} says about {@code day} */
    public static WorklistPicture of(Worklist worklist, Terms terms, LocalDate day, Birthdays birthdays) {
        return new WorklistOfDay(worklist, terms, day).picture(birthdays);
    }

    /** @return whether a birthday can ask for something that is not seen while only its month is known */
    public boolean hasBirthdays() {
        return !birthDates.isEmpty();
    }
}
