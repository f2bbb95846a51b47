package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.supportplan.ConferenceRefusal.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.Identifier;
import nl.veerkracht.domain.shared.RefusalCode;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.shared.facts.Violation;
import nl.veerkracht.domain.supportplan.events.*;
import org.jspecify.annotations.Nullable;

/** What makes a meeting a conference, and what follows on it or takes its place. */
final class MeetingRules {

    private MeetingRules() {}

    static List<Violation> violations(Entries<PlanEvent> entries) {
        List<Violation> violations = new ArrayList<>();
        entries.of(ConferenceRequested.class)
                .map(request -> Conferences.ends(entries, request.event().conferenceId()))
                .forEach(ends -> ends.stream()
                        .skip(1)
                        .forEach(end -> violations.add(new Violation(CONFERENCE_OVER, end.number()))));
        entries.of(ConferenceHeld.class).forEach(held -> {
            @Nullable RefusalCode flaw = flaw(held, entries);
            if (flaw != null) {
                violations.add(new Violation(flaw, held.number()));
            }
        });
        presentation(entries, violations);
        entries.of(PlanAcceptedByReferrer.class).forEach(accepted -> acceptance(accepted, entries, violations));
        withoutPlan(entries, violations);
        afterwards(entries, violations);
        return violations;
    }

    private static @Nullable RefusalCode flaw(Entry<ConferenceHeld> held, Entries<PlanEvent> entries) {
        ConferenceHeld meeting = held.event();
        ConferenceId id = meeting.conferenceId();
        if (Conferences.until(entries, id, CoordinatorAppointed.class, held.on())
                .findAny()
                .isEmpty()) {
            return COORDINATOR_MISSING;
        } else if (Conferences.until(entries, id, ConferenceScheduled.class, held.on())
                .findAny()
                .isEmpty()) {
            return CONFERENCE_NOT_SCHEDULED;
        } else if (meeting.phases().stream().noneMatch(part -> part.phase() == Phase.PRIVATE_TIME)) {
            return PRIVATE_TIME_MISSING;
        } else if (!areInOrder(meeting.phases())) {
            return PHASES_OUT_OF_ORDER;
        } else if (meeting.professionalsInPrivateTime()) {
            return PROFESSIONAL_IN_PRIVATE_TIME;
        }
        return attendance(meeting, held.on(), entries);
    }

    private static boolean areInOrder(List<ConferencePhase> phases) {
        for (int i = 0; i < phases.size(); i++) {
            ConferencePhase part = phases.get(i);
            if (!part.startsAt().isBefore(part.endsAt())) {
                return false;
            }
            if (i > 0) {
                ConferencePhase before = phases.get(i - 1);
                if (part.phase().compareTo(before.phase()) <= 0
                        || part.startsAt().isBefore(before.endsAt())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static @Nullable RefusalCode attendance(ConferenceHeld meeting, LocalDate on, Entries<PlanEvent> entries) {
        ConferenceId id = meeting.conferenceId();
        List<ParticipantInvited> invited = Conferences.until(entries, id, ParticipantInvited.class, on)
                .map(Entry::event)
                .toList();
        Set<Identifier> participants = new HashSet<>();
        invited.forEach(one -> participants.add(one.participant()));
        // Who said yes to the conference needs no invitation to it.
        Conferences.request(entries, id)
                .ifPresent(request -> participants.add(request.event().centralPerson()));
        if (!participants.containsAll(meeting.attendedBy()) || !participants.containsAll(meeting.professionals())) {
            return PARTICIPANT_UNKNOWN;
        }
        Set<Identifier> prepared = new HashSet<>();
        Conferences.until(entries, id, ParticipantPrepared.class, on)
                .forEach(one -> prepared.add(one.event().participant()));
        Conferences.request(entries, id)
                .ifPresent(request -> prepared.add(request.event().centralPerson()));
        if (!prepared.containsAll(meeting.attendedBy())) {
            return PARTICIPANT_NOT_PREPARED;
        }
        return invited.stream()
                        .filter(ParticipantInvited::needsSupport)
                        .map(ParticipantInvited::personId)
                        .filter(person -> person != null && meeting.attendedBy().contains(person))
                        .allMatch(person -> isSupported(person, meeting, invited))
                ? null
                : PARTICIPANT_WITHOUT_SUPPORT;
    }

    /** @return whether somebody attends who stands by {@code person} */
    static boolean isSupported(Identifier person, ConferenceHeld meeting, List<ParticipantInvited> invited) {
        return invited.stream()
                .filter(one -> person.equals(one.supports()))
                .anyMatch(one -> one.personId() != null && meeting.attendedBy().contains(one.personId()));
    }

    private static void presentation(Entries<PlanEvent> entries, List<Violation> violations) {
        entries.of(PlanPresented.class)
                .filter(presented ->
                        !Conferences.canHaveLedToPlan(entries, presented.event().conferenceId(), presented.on()))
                .forEach(presented -> violations.add(new Violation(CONFERENCE_NOT_HELD, presented.number())));
    }

    private static void acceptance(
            Entry<PlanAcceptedByReferrer> accepted, Entries<PlanEvent> entries, List<Violation> violations) {
        ConferenceId id = accepted.event().conferenceId();
        @Nullable Boolean met = accepted.event().bottomLineMet();
        boolean hasBottomLine =
                Conferences.of(entries, id, BottomLineSet.class).findAny().isPresent();
        if (Conferences.until(entries, id, PlanPresented.class, accepted.on())
                .findAny()
                .isEmpty()) {
            violations.add(new Violation(PLAN_NOT_PRESENTED, accepted.number()));
        } else if (hasBottomLine && met == null) {
            violations.add(new Violation(BOTTOM_LINE_NOT_JUDGED, accepted.number()));
        } else if (hasBottomLine && !met) {
            violations.add(new Violation(BOTTOM_LINE_NOT_MET, accepted.number()));
        } else if (!hasBottomLine && met != null) {
            violations.add(new Violation(BOTTOM_LINE_MISSING, accepted.number()));
        }
    }

    private static void withoutPlan(Entries<PlanEvent> entries, List<Violation> violations) {
        entries.of(ConferenceEndedWithoutPlan.class).forEach(end -> {
            ConferenceId id = end.event().conferenceId();
            if (!Conferences.wasHeld(entries, id, end.on())) {
                violations.add(new Violation(CONFERENCE_NOT_HELD, end.number()));
            } else if (entries.of(PlanAdopted.class)
                    .anyMatch(adopted -> id.equals(adopted.event().conferenceId()))) {
                violations.add(new Violation(CONFERENCE_LED_TO_PLAN, end.number()));
            }
        });
    }

    private static void afterwards(Entries<PlanEvent> entries, List<Violation> violations) {
        Set<ConferenceId> called = new HashSet<>();
        entries.of(FollowUpDone.class).sorted(Entries.BY_ORIGIN).forEach(call -> {
            if (!Conferences.wasHeld(entries, call.event().conferenceId(), call.on())) {
                violations.add(new Violation(CONFERENCE_NOT_HELD, call.number()));
            } else if (!called.add(call.event().conferenceId())) {
                violations.add(new Violation(FOLLOW_UP_DONE_BEFORE, call.number()));
            }
        });
        entries.of(SatisfactionRecorded.class)
                .filter(told -> Conferences.ends(entries, told.event().conferenceId()).stream()
                        .noneMatch(end -> !end.on().isAfter(told.on())))
                .forEach(told -> violations.add(new Violation(CONFERENCE_NOT_HELD, told.number())));
    }
}
