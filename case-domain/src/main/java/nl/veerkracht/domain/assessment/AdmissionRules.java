package nl.veerkracht.domain.assessment;

import static nl.veerkracht.domain.assessment.AssessmentRefusal.ASSESSED_PERSON_UNKNOWN;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.INSTRUMENT_FOR_OTHER_AGE;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.INSTRUMENT_FOR_OTHER_SUBJECT;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.INSTRUMENT_NOT_IN_USE;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.INSTRUMENT_UNKNOWN;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.NO_PARTICIPATION;
import static nl.veerkracht.domain.assessment.AssessmentRefusal.RESPONDENT_NOT_ALLOWED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.HouseholdFacts;
import nl.veerkracht.domain.assessment.AssessmentSurroundings.Participation;
import nl.veerkracht.domain.assessment.Instrument.Ages;
import nl.veerkracht.domain.assessment.Instrument.Subject;
import nl.veerkracht.domain.assessment.events.Respondent;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Which instrument may be used for whom, as the instrument's data and the household's own file say. */
final class AdmissionRules {

    private AdmissionRules() {}

    /** @return the instrument, when it is known and used on that day */
    static Instrument instrument(AssessmentSurroundings surroundings, String id, String version, LocalDate on) {
        Instrument instrument = surroundings
                .instruments()
                .find(id, version)
                .orElseThrow(() -> new Refusal(INSTRUMENT_UNKNOWN, Map.of("instrument", id, "version", version)));
        if (!instrument.valid().contains(on)) {
            throw new Refusal(INSTRUMENT_NOT_IN_USE, Map.of("instrument", id, "version", version, "date", on));
        }
        return instrument;
    }

    /** @return the latest participation in the programme */
    static Participation participation(HouseholdFacts household, ProgrammeId programmeId) {
        return household.participations().stream()
                .filter(participation -> participation.programmeId().equals(programmeId))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal(NO_PARTICIPATION));
    }

    /** Measurements are made for a programme: of a household that never took part in one nothing is kept. */
    static void guardParticipation(HouseholdFacts household) {
        if (household.participations().isEmpty()) {
            throw new Refusal(NO_PARTICIPATION);
        }
    }

    static void guardSubject(
            Instrument instrument, HouseholdFacts household, @Nullable PersonId personId, LocalDate on) {
        if (!instrument.about().contains(personId == null ? Subject.HOUSEHOLD : Subject.PERSON)) {
            throw new Refusal(INSTRUMENT_FOR_OTHER_SUBJECT);
        }
        if (personId == null) {
            return;
        }
        if (!household.persons().containsKey(personId)) {
            throw new Refusal(ASSESSED_PERSON_UNKNOWN);
        }
        Optional<YearMonth> bornIn = household.persons().get(personId);
        Ages ages = instrument.ages();
        if (ages != null && bornIn.isPresent() && !canBe(ages, bornIn.get(), on)) {
            throw new Refusal(INSTRUMENT_FOR_OTHER_AGE);
        }
    }

    static void guardRespondent(Instrument instrument, Respondent respondent) {
        if (!instrument.respondents().contains(respondent)) {
            throw new Refusal(
                    RESPONDENT_NOT_ALLOWED,
                    Map.of(
                            "respondents",
                            instrument.respondents().stream()
                                    .map(Respondent::name)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
    }

    /** Of a birth only the month is known in clear: whoever can have the right age by it is not refused. */
    private static boolean canBe(Ages ages, YearMonth bornIn, LocalDate on) {
        int oldest = bornIn.atDay(1).until(on).getYears();
        int youngest = bornIn.atEndOfMonth().until(on).getYears();
        return (ages.from() == null || oldest >= ages.from()) && (ages.until() == null || youngest <= ages.until());
    }
}
