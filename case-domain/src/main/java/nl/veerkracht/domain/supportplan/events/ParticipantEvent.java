package nl.veerkracht.domain.supportplan.events;

import java.util.Objects;
import nl.veerkracht.domain.shared.Identifier;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What is recorded about one participant of a conference: a person, or a professional of an organisation. */
public sealed interface ParticipantEvent extends ConferenceEvent
        permits ParticipantInvited, ParticipantResponded, ParticipantPrepared {

    /** @return the person of the household or the circle; null for a professional */
    @Nullable
    PersonId personId();

    /** @return whose professional it is; null for a person of the household or the circle */
    @Nullable
    OrganisationId organisationId();

    /** @return whom it is about */
    default Identifier participant() {
        return personId() != null ? Objects.requireNonNull(personId()) : Objects.requireNonNull(organisationId());
    }

    /** @throws IllegalArgumentException unless it is about either a person or a professional */
    static void requireOne(@Nullable PersonId personId, @Nullable OrganisationId organisationId) {
        if ((personId == null) == (organisationId == null)) {
            throw new IllegalArgumentException("a participant is either a person or a professional of an organisation");
        }
    }
}
