package nl.veerkracht.projections.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.CareUnit;
import nl.veerkracht.domain.household.events.TieChange;
import nl.veerkracht.projections.indicator.Indicator.Kind;
import org.jspecify.annotations.Nullable;

/** All indicators that can be computed, each version for itself. */
public final class Indicators {

    private static final List<Indicator> ALL = List.of(
            first("households-reached", Kind.NUMBER, Reach::households),
            first("persons-reached", Kind.NUMBER, Reach::persons),
            first("circle-size-change", Kind.MEDIAN, Ties::sizeChange),
            first("new-ties", Kind.PERCENTAGE, household -> Ties.any(household, TieChange.NEW)),
            first("restored-ties", Kind.PERCENTAGE, household -> Ties.any(household, TieChange.RESTORED)),
            first("informal-actions", Kind.PERCENTAGE, PlanWork::informalActions),
            first("goal-attainment", Kind.PERCENTAGE, PlanWork::goalsAttained),
            inHundredths("care-hours-6-months", household -> CareHours.after(household, 6)),
            inHundredths("care-hours-12-months", household -> CareHours.after(household, 12)),
            inHundredths("care-hours-24-months", household -> CareHours.after(household, 24)),
            inHundredths("care-etmalen-12-months", household -> CareHours.after(household, 12, CareUnit.ETMAAL)),
            inHundredths("care-pieces-12-months", household -> CareHours.after(household, 12, CareUnit.PIECE)),
            inHundredths("care-euros-12-months", household -> CareHours.after(household, 12, CareUnit.EURO)),
            first("sustained-reduction", Kind.PERCENTAGE, CareHours::sustainedReductions),
            inHundredths("involvement-change", Involvement::change),
            first("conference-applications", Kind.NUMBER, ConferenceCourse::applications),
            first("conferences-held", Kind.NUMBER, ConferenceCourse::held),
            first("plans-without-meeting", Kind.NUMBER, ConferenceCourse::plansWithoutMeeting),
            first("conferences-without-plan", Kind.NUMBER, ConferenceCourse::withoutPlan),
            first("conference-lead-time", Kind.MEDIAN, ConferenceCourse::leadTime),
            first("conference-participants", Kind.MEAN, ConferenceCourse::participants),
            first("follow-up-on-time", Kind.PERCENTAGE, ConferenceCourse::followUps),
            first("new-conferences", Kind.NUMBER, ConferenceCourse::again),
            first("carers-burdened", Kind.PERCENTAGE, Carers::burdened),
            first("volunteers-deployed", Kind.NUMBER, Ties::volunteers),
            first("buddy-matches", Kind.NUMBER, null),
            first("terms-kept", Kind.PERCENTAGE, Process::termsKept),
            first("corrections", Kind.PERCENTAGE, Process::corrections));

    private Indicators() {}

    private static Indicator first(
            String code, Kind kind, @Nullable Function<Participation, Stream<Contribution>> contributions) {
        return new Indicator(code, 1, kind, 0, contributions);
    }

    private static Indicator inHundredths(String code, Function<Participation, Stream<Contribution>> contributions) {
        return new Indicator(code, 1, Kind.MEAN, 2, contributions);
    }

    /** @return all of them, in the order in which they are shown */
    public static List<Indicator> all() {
        return ALL;
    }

    /** @return the one that computes this version of this indicator; empty when none does */
    public static Optional<Indicator> find(String code, int version) {
        return ALL.stream()
                .filter(indicator -> indicator.code().equals(code) && indicator.version() == version)
                .findFirst();
    }
}
