package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.supportplan.ConferenceRefusal.BOTTOM_LINE_TOO_LATE;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.CENTRAL_PERSON_DID_NOT_AGREE;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.CONFERENCE_ALREADY_RUNNING;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.CONFERENCE_OVER;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.CONFERENCE_UNKNOWN;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.MEETING_BEFORE_AGREEMENT;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.PARTICIPANT_ALREADY_INVITED;
import static nl.veerkracht.domain.supportplan.ConferenceRefusal.PARTICIPANT_UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;
import nl.veerkracht.domain.supportplan.events.BottomLineSet;
import nl.veerkracht.domain.supportplan.events.ConferenceEvent;
import nl.veerkracht.domain.supportplan.events.ConferenceRequested;
import nl.veerkracht.domain.supportplan.events.ConferenceScheduled;
import nl.veerkracht.domain.supportplan.events.CoordinatorAppointed;
import nl.veerkracht.domain.supportplan.events.ParticipantEvent;
import nl.veerkracht.domain.supportplan.events.ParticipantInvited;
import nl.veerkracht.domain.supportplan.events.PlanEvent;

/** How a conference comes about: it is asked for, a coordinator prepares it with those who take part. */
final class ConferenceRules {

    private ConferenceRules() {}

    static List<Violation> violations(Entries<PlanEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        entries.of(ConferenceRequested.class).forEach(request -> request(request, entries, violations));
        entries.of(ConferenceEvent.class).forEach(fact -> {
            if (isUnknown(fact, entries)) {
                violations.add(new Violation(CONFERENCE_UNKNOWN, fact.number()));
            } else if (prepares(fact.event()) && isOver(fact, entries)) {
                violations.add(new Violation(
                        fact.event() instanceof BottomLineSet ? BOTTOM_LINE_TOO_LATE : CONFERENCE_OVER, fact.number()));
            }
        });
        entries.of(ParticipantEvent.class).forEach(fact -> participant(fact, entries, violations));
        entries.of(ConferenceScheduled.class)
                .filter(scheduled -> scheduled.event().meetingOn().isBefore(scheduled.on()))
                .forEach(scheduled -> violations.add(new Violation(MEETING_BEFORE_AGREEMENT, scheduled.number())));
        return violations;
    }

    private static void request(
            Entry<ConferenceRequested> request, Entries<PlanEvent> entries, List<Violation> violations) {
        if (request.event().agreedOn().isAfter(request.on())) {
            violations.add(new Violation(CENTRAL_PERSON_DID_NOT_AGREE, request.number()));
        }
        boolean another = entries.of(ConferenceRequested.class)
                .filter(other -> Entries.BY_DATE.compare(other, request) < 0)
                .anyMatch(other -> !hasEnded(other, request.on(), entries));
        if (another) {
            violations.add(new Violation(CONFERENCE_ALREADY_RUNNING, request.number()));
        }
    }

    private static boolean hasEnded(Entry<ConferenceRequested> request, LocalDate day, Entries<PlanEvent> entries) {
        return Conferences.ends(entries, request.event().conferenceId()).stream()
                .anyMatch(end -> !end.on().isAfter(day));
    }

    private static boolean isUnknown(Entry<ConferenceEvent> fact, Entries<PlanEvent> entries) {
        return Conferences.request(entries, fact.event().conferenceId())
                .filter(request -> !request.on().isAfter(fact.on()))
                .isEmpty();
    }

    private static boolean prepares(ConferenceEvent event) {
        return event instanceof CoordinatorAppointed
                || event instanceof BottomLineSet
                || event instanceof ParticipantEvent
                || event instanceof ConferenceScheduled;
    }

    /** On the day of the meeting itself conditions are still set and people still prepared, before it begins. */
    private static boolean isOver(Entry<ConferenceEvent> fact, Entries<PlanEvent> entries) {
        return Conferences.ends(entries, fact.event().conferenceId()).stream()
                .anyMatch(end -> end.on().isBefore(fact.on()));
    }

    private static void participant(
            Entry<ParticipantEvent> fact, Entries<PlanEvent> entries, List<Violation> violations) {
        Optional<Entry<ParticipantInvited>> invitation = Conferences.invitation(entries, fact.event());
        if (fact.event() instanceof ParticipantInvited) {
            if (invitation.orElseThrow().number() != fact.number()) {
                violations.add(new Violation(PARTICIPANT_ALREADY_INVITED, fact.number()));
            }
        } else if (invitation
                .filter(invited -> !invited.on().isAfter(fact.on()))
                .isEmpty()) {
            violations.add(new Violation(PARTICIPANT_UNKNOWN, fact.number()));
        }
    }
}
