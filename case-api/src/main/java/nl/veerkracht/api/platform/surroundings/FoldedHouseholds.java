package nl.veerkracht.api.platform.surroundings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.veerkracht.domain.household.events.ChildBorn;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdFileClosed;
import nl.veerkracht.domain.household.events.HouseholdFileReopened;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdMemberLeft;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.household.events.NetworkMemberAdded;
import nl.veerkracht.domain.household.events.NetworkMemberLeft;
import nl.veerkracht.domain.household.events.ProfessionalCareEnded;
import nl.veerkracht.domain.household.events.ProfessionalCareStarted;
import nl.veerkracht.domain.household.events.ProfessionalInvolvementRecorded;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.Period;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.PlanSurroundings;
import nl.veerkracht.domain.supportplan.PlanSurroundings.Belonging;
import nl.veerkracht.domain.supportplan.PlanSurroundings.HouseholdFacts;
import org.springframework.stereotype.Component;

/** What a plan asks of its household, folded from the household's own stream: never from a view, which may lag (ADR-0012). */
@Component
class FoldedHouseholds implements PlanSurroundings.Households {

    private static final Set<Class<?>> ASKED = Set.of(
            HouseholdRegistered.class,
            HouseholdMemberAdded.class,
            HouseholdMemberLeft.class,
            ChildBorn.class,
            NetworkMemberAdded.class,
            NetworkMemberLeft.class,
            ProfessionalCareStarted.class,
            ProfessionalCareEnded.class,
            ProfessionalInvolvementRecorded.class,
            HouseholdFileClosed.class,
            HouseholdFileReopened.class,
            EntryWithdrawn.class);

    private final HouseholdStreams streams;
    private final HouseholdGate gate;

    FoldedHouseholds(HouseholdStreams streams, HouseholdGate gate) {
        this.streams = streams;
        this.gate = gate;
    }

    @Override
    public HouseholdFacts facts(HouseholdId householdId) {
        gate.pass(householdId);
        long version = streams.version(householdId);
        List<HouseholdEvent> standing = StandingFacts.of(streams.read(householdId, ASKED));
        boolean closed = standing.stream()
                .filter(fact -> fact instanceof HouseholdFileClosed || fact instanceof HouseholdFileReopened)
                .reduce((earlier, later) -> later)
                .filter(HouseholdFileClosed.class::isInstance)
                .isPresent();
        return new HouseholdFacts(
                version,
                municipality(standing),
                !closed,
                belongings(
                        standing,
                        HouseholdMemberAdded.class,
                        HouseholdMemberAdded::personId,
                        HouseholdMemberLeft.class,
                        HouseholdMemberLeft::personId),
                belongings(
                        standing,
                        NetworkMemberAdded.class,
                        NetworkMemberAdded::personId,
                        NetworkMemberLeft.class,
                        NetworkMemberLeft::personId),
                bornIn(standing),
                HouseholdHelp.of(standing));
    }

    private static String municipality(List<HouseholdEvent> standing) {
        return standing.stream()
                .filter(HouseholdRegistered.class::isInstance)
                .map(fact -> ((HouseholdRegistered) fact).municipality())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a file begins with its registration"));
    }

    private static Map<PersonId, YearMonth> bornIn(List<HouseholdEvent> standing) {
        Map<PersonId, YearMonth> bornIn = new HashMap<>();
        for (HouseholdEvent fact : standing) {
            if (fact instanceof HouseholdMemberAdded added && added.bornIn() != null) {
                bornIn.put(added.personId(), added.bornIn());
            } else if (fact instanceof ChildBorn born) {
                bornIn.put(born.personId(), born.bornIn());
            }
        }
        return bornIn;
    }

    private static <A extends HouseholdEvent, L extends HouseholdEvent> List<Belonging> belongings(
            List<HouseholdEvent> standing,
            Class<A> joined,
            Function<A, PersonId> who,
            Class<L> left,
            Function<L, PersonId> whoLeft) {
        Map<PersonId, LocalDate> open = new HashMap<>();
        List<Belonging> belongings = new ArrayList<>();
        // The sort is stable: on one day the order of recording counts.
        standing.stream()
                .filter(fact -> joined.isInstance(fact) || left.isInstance(fact))
                .sorted(Comparator.comparing(FoldedHouseholds::validOn))
                .forEach(fact -> {
                    if (joined.isInstance(fact)) {
                        open.put(who.apply(joined.cast(fact)), validOn(fact));
                    } else {
                        PersonId person = whoLeft.apply(left.cast(fact));
                        LocalDate from = open.remove(person);
                        if (from != null) {
                            belongings.add(new Belonging(person, new Period(from, validOn(fact))));
                        }
                    }
                });
        open.forEach((person, from) -> belongings.add(new Belonging(person, new Period(from, null))));
        return belongings;
    }

    private static LocalDate validOn(HouseholdEvent fact) {
        return Objects.requireNonNull(fact.validOn());
    }
}
