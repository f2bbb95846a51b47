package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.supportplan.ConferenceRefusal.CENTRAL_PERSON_NOT_IN_HOUSEHOLD;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.PARTICIPANT_NOT_AS_SAID;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.PARTICIPANT_WITHOUT_SUPPORT;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.TOO_FEW_PARTICIPANTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.Identifier;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.Refusal;
import nl.veerkracht.domain.shared.facts.DateRules;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.supportplan.PlanSurroundings.HouseholdFacts;
import nl.veerkracht.domain.supportplan.events.ConferenceEvent;
import nl.veerkracht.domain.supportplan.events.ConferenceHeld;
import nl.veerkracht.domain.supportplan.events.ConferenceRequested;
import nl.veerkracht.domain.supportplan.events.ConferenceScheduled;
import nl.veerkracht.domain.supportplan.events.CoordinatorAppointed;
import nl.veerkracht.domain.supportplan.events.InvitationResponse;
import nl.veerkracht.domain.supportplan.events.ParticipantInvited;
import nl.veerkracht.domain.supportplan.events.ParticipantResponded;
import nl.veerkracht.domain.supportplan.events.PlanEvent;

/** What is asked of a fact of a conference at the moment at which it is recorded: that it fits the household of that moment. */
final class ConferenceRecordingRules {

    private ConferenceRecordingRules() {}

    static void check(
            ConferenceEvent event,
            HouseholdFacts household,
            Entries<PlanEvent> candidate,
            PlanSurroundings surroundings) {
        if (event instanceof ConferenceRequested request) {
            if (!household.isMember(request.centralPerson(), request.requestedOn())) {
                throw new Refusal(CENTRAL_PERSON_NOT_IN_HOUSEHOLD);
            }
        } else if (event instanceof CoordinatorAppointed appointed) {
            IndependenceRules.check(appointed, household, candidate, surroundings);
        } else if (event instanceof ParticipantInvited invited) {
            if (!isAsSaid(invited, household, candidate)) {
                throw new Refusal(PARTICIPANT_NOT_AS_SAID);
            }
        } else if (event instanceof ConferenceScheduled scheduled) {
            DateRules.agreed(scheduled.meetingOn(), surroundings.today());
            if (isRequested(scheduled, candidate)
                    && participants(scheduled, candidate) < surroundings.minimumParticipants()) {
                throw new Refusal(TOO_FEW_PARTICIPANTS, Map.of("minimum", surroundings.minimumParticipants()));
            }
        } else if (event instanceof ConferenceHeld held) {
            support(held, household, candidate);
        }
    }

    private static boolean isAsSaid(ParticipantInvited invited, HouseholdFacts household, Entries<PlanEvent> entries) {
        LocalDate on = invited.invitedOn();
        PersonId person = invited.personId();
        boolean supports = invited.supports() != null && !invited.supports().equals(person);
        return switch (invited.category()) {
            case CENTRAL_PERSON ->
                Conferences.request(entries, invited.conferenceId())
                                .filter(request ->
                                        request.event().centralPerson().equals(person))
                                .isPresent()
                        && invited.supports() == null;
            case HOUSEHOLD_MEMBER -> person != null && household.isMember(person, on) && invited.supports() == null;
            case CIRCLE_MEMBER -> person != null && household.isInCircle(person, on) && invited.supports() == null;
            case SUPPORT_PERSON ->
                person != null && supports && (household.isMember(person, on) || household.isInCircle(person, on));
            case PROFESSIONAL, REFERRER ->
                invited.organisationId() != null && !invited.needsSupport() && invited.supports() == null;
        };
    }

    /** The central person is there anyway, and professionals do not make a circle. */
    private static long participants(ConferenceScheduled scheduled, Entries<PlanEvent> entries) {
        ConferenceId id = scheduled.conferenceId();
        LocalDate on = scheduled.scheduledOn();
        Identifier centralPerson = Conferences.request(entries, id)
                .<Identifier>map(request -> request.event().centralPerson())
                .orElse(id);
        return Conferences.until(entries, id, ParticipantInvited.class, on)
                .map(Entry::event)
                .filter(invited -> invited.personId() != null && !centralPerson.equals(invited.personId()))
                .filter(invited -> !declined(invited, on, entries))
                .count();
    }

    private static boolean isRequested(ConferenceScheduled scheduled, Entries<PlanEvent> entries) {
        return Conferences.until(entries, scheduled.conferenceId(), ConferenceRequested.class, scheduled.scheduledOn())
                .findAny()
                .isPresent();
    }

    private static boolean declined(ParticipantInvited invited, LocalDate on, Entries<PlanEvent> entries) {
        return Conferences.until(entries, invited.conferenceId(), ParticipantResponded.class, on)
                .filter(answer -> answer.event().participant().equals(invited.participant()))
                .sorted(Entries.BY_DATE)
                .reduce((earlier, later) -> later)
                .filter(answer -> answer.event().response() == InvitationResponse.DECLINED)
                .isPresent();
    }

    private static void support(ConferenceHeld held, HouseholdFacts household, Entries<PlanEvent> entries) {
        List<ParticipantInvited> invited = Conferences.until(
                        entries, held.conferenceId(), ParticipantInvited.class, held.heldOn())
                .map(Entry::event)
                .toList();
        boolean alone = held.attendedBy().stream()
                .filter(person -> household.isUnderAge(person, held.heldOn()))
                .filter(person -> isExpected(person, held.conferenceId(), invited, entries))
                .anyMatch(person -> !MeetingRules.isSupported(person, held, invited));
        if (alone) {
            throw new Refusal(PARTICIPANT_WITHOUT_SUPPORT);
        }
    }

    /** Whoever is not, should not be there at all: another rule says so. */
    private static boolean isExpected(
            PersonId person, ConferenceId id, List<ParticipantInvited> invited, Entries<PlanEvent> entries) {
        return invited.stream().anyMatch(one -> person.equals(one.personId()))
                || Conferences.request(entries, id)
                        .filter(request -> request.event().centralPerson().equals(person))
                        .isPresent();
    }
}
