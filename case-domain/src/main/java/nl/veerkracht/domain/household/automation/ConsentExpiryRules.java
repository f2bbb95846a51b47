package nl.veerkracht.domain.household.automation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.domain.household.events.ConsentGiven;
import nl.veerkracht.domain.household.events.ConsentScope;
import nl.veerkracht.domain.household.events.ConsentWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.shared.PersonId;

/**
 * Whether a consent has run out: it stands, its day has come, and nothing that was recorded about the same consent by that day
 * says otherwise. One that was given anew before its end has not run out, and one that was taken back needs no second end.
 */
public final class ConsentExpiryRules {

    private ConsentExpiryRules() {}

    /**
     * A fact about a consent that stands in the household's file.
     *
     * @param number the number of its entry
     * @param origin the number of the first record in its chain of corrections: its place among facts of the same day
     * @param event {@link ConsentGiven} or {@link ConsentWithdrawn}
     */
    public record ConsentFact(long number, long origin, HouseholdEvent event) {

        LocalDate on() {
            return Objects.requireNonNull(event.validOn());
        }
    }

    private static final Comparator<ConsentFact> BY_DATE =
            Comparator.comparing(ConsentFact::on).thenComparingLong(ConsentFact::origin);

    /**
     * @param entry the number of the consent's entry
     * @return the consent, when it has run out by {@code today} without any other end
     */
    public static Optional<ConsentGiven> expired(List<ConsentFact> standing, long entry, LocalDate today) {
        Optional<ConsentFact> consent = standing.stream()
                .filter(fact -> fact.number() == entry && fact.event() instanceof ConsentGiven)
                .findFirst();
        return consent.flatMap(fact -> {
            ConsentGiven given = (ConsentGiven) fact.event();
            LocalDate until = given.untilDate();
            boolean runOut = until != null
                    && !until.isAfter(today)
                    && standing.stream()
                            .filter(other -> isAbout(other.event(), given.personId(), given.scope()))
                            .filter(other -> BY_DATE.compare(other, fact) > 0)
                            .noneMatch(other -> !other.on().isAfter(until));
            return runOut ? Optional.of(given) : Optional.empty();
        });
    }

    private static boolean isAbout(HouseholdEvent event, PersonId personId, ConsentScope scope) {
        if (event instanceof ConsentGiven given) {
            return given.personId().equals(personId) && given.scope() == scope;
        }
        return event instanceof ConsentWithdrawn withdrawn
                && withdrawn.personId().equals(personId)
                && withdrawn.scope() == scope;
    }
}
