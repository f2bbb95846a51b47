package nl.veerkracht.projections.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.domain.assessment.events.AssessmentRecorded;
import nl.veerkracht.domain.assessment.events.ScaleScore;
import nl.veerkracht.domain.household.events.CarerIdentified;
import nl.veerkracht.domain.household.events.ChildBorn;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.indicator.Contribution.Missing;
import nl.veerkracht.projections.platform.DatedFacts.Fact;

/** How heavy it is for informal carers of 18 and older, by the EDIZ-plus. */
final class Carers {

    private static final String INSTRUMENT = "ediz-plus";
    private static final String SCALE = "total";

    /** From this score on the burden is moderate or heavy, from nine on heavy. */
    private static final int BURDENED = 4;

    private static final int ADULT = 18;

    private Carers() {}

    /** Of each carer of age, whether the last measurement says burdened; who was never measured is missing. */
    static Stream<Contribution> burdened(Participation household) {
        Map<PersonId, Fact<CarerIdentified>> carers = new LinkedHashMap<>();
        household
                .until(CarerIdentified.class)
                .filter(fact -> household.holds(counted(household, fact)))
                .forEach(fact -> carers.putIfAbsent(fact.event().personId(), fact));
        return carers.values().stream().flatMap(carer -> contribution(household, carer).stream());
    }

    private static LocalDate counted(Participation household, Fact<CarerIdentified> fact) {
        return fact.from().isBefore(household.enrolledOn()) ? household.enrolledOn() : fact.from();
    }

    private static Optional<Contribution> contribution(Participation household, Fact<CarerIdentified> carer) {
        PersonId person = carer.event().personId();
        Optional<Contribution> measured = household.others().stream()
                .flatMap(stream -> stream.facts()
                        .until(household.day(), AssessmentRecorded.class)
                        .filter(fact -> fact.event().instrumentId().equals(INSTRUMENT)
                                && person.equals(fact.event().personId())
                                && household.holds(fact.from()))
                        .flatMap(fact -> score(fact.event())
                                .map(score -> Contribution.whether(
                                                score.score() >= BURDENED,
                                                fact.from(),
                                                person.value(),
                                                household.source(carer.entry()),
                                                stream.source(fact.entry()))
                                        .in(score.band()))
                                .stream()))
                .reduce((earlier, later) -> later);
        LocalDate on = measured.map(Contribution::on).orElseGet(() -> counted(household, carer));
        if (isMinor(household, person, on)) {
            return Optional.empty();
        }
        return measured.or(() -> Optional.of(
                Contribution.missing(Missing.NOT_RECORDED, on, person.value(), household.source(carer.entry()))));
    }

    private static Optional<ScaleScore> score(AssessmentRecorded recorded) {
        return recorded.scaleScores().stream()
                .filter(score -> score.scale().equals(SCALE))
                .findFirst();
    }

    /** Of the circle no year of birth is kept: who cares from outside is of age, as far as is known. */
    private static boolean isMinor(Participation household, PersonId person, LocalDate on) {
        Stream<YearMonth> joined = household
                .until(HouseholdMemberAdded.class)
                .filter(fact -> fact.event().personId().equals(person))
                .map(fact -> fact.event().bornIn())
                .flatMap(Stream::ofNullable);
        Stream<YearMonth> born = household
                .until(ChildBorn.class)
                .filter(fact -> fact.event().personId().equals(person))
                .map(fact -> fact.event().bornIn());
        return Stream.concat(joined, born)
                .anyMatch(month -> month.plusYears(ADULT).isAfter(YearMonth.from(on)));
    }
}
