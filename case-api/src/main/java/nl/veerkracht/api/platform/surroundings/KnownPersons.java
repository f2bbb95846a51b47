package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.api.platform.personaldata.Appearances;
import nl.veerkracht.api.platform.personaldata.Erasures;
import nl.veerkracht.api.platform.security.HouseholdTeams;
import nl.veerkracht.api.platform.web.ProblemException;
import nl.veerkracht.domain.household.events.ChildBorn;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.NetworkMemberAdded;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Persons whom a caseworker can pick again: those who stand in a file of her own team. Whether a person is unknown, stands in
 * another team's file only, or was withdrawn from hers, makes no difference to the answer.
 */
@Component
public class KnownPersons {

    private static final List<Class<?>> IDENTITY =
            List.of(HouseholdMemberAdded.class, ChildBorn.class, NetworkMemberAdded.class, EntryWithdrawn.class);

    private final Appearances appearances;
    private final Erasures erasures;
    private final HouseholdStreams streams;
    private final HouseholdTeams teams;

    KnownPersons(Appearances appearances, Erasures erasures, HouseholdStreams streams, HouseholdTeams teams) {
        this.appearances = appearances;
        this.erasures = erasures;
        this.streams = streams;
        this.teams = teams;
    }

    /**
     * @return who the person is, as {@code actor} may know; empty when no file of the actor's team has the person
     * @throws ProblemException 409 when the person stands there, and was erased
     */
    public Optional<KnownPerson> find(PersonId personId, Actor actor) {
        Optional<KnownPerson> known = appearances.householdsOf(personId).stream()
                .filter(file -> isWithTeamOf(actor, file))
                .map(file -> identity(file, personId))
                .filter(Objects::nonNull)
                .findFirst();
        if (known.isPresent()) {
            refuseErased(personId);
        }
        return known;
    }

    /** @throws ProblemException 409 when the person was erased */
    public void refuseErased(PersonId personId) {
        if (erasures.of(personId).isPresent()) {
            throw new ProblemException(HttpStatus.CONFLICT, "PERSON_ERASED", Map.of("personId", personId.value()));
        }
    }

    private boolean isWithTeamOf(Actor actor, HouseholdId file) {
        return !actor.team().isEmpty()
                && teams.of(file)
                        .filter(holder -> holder.team().equals(actor.team()))
                        .isPresent();
    }

    private @Nullable KnownPerson identity(HouseholdId householdId, PersonId personId) {
        @Nullable KnownPerson known = null;
        for (HouseholdEvent fact : StandingFacts.of(streams.read(householdId, IDENTITY))) {
            if (fact instanceof HouseholdMemberAdded added && added.personId().equals(personId)) {
                known = new KnownPerson(added.name(), added.bornIn(), added.birthDate());
            } else if (fact instanceof NetworkMemberAdded added
                    && added.personId().equals(personId)) {
                known = known == null
                        ? new KnownPerson(added.name(), null, null)
                        : new KnownPerson(added.name(), known.bornIn(), known.birthDate());
            } else if (fact instanceof ChildBorn born && born.personId().equals(personId) && known != null) {
                known = new KnownPerson(
                        born.name() == null ? known.name() : born.name(), born.bornIn(), born.birthDate());
            }
        }
        return known;
    }
}
