package nl.veerkracht.domain.supportplan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.facts.Entries;
import nl.veerkracht.domain.shared.facts.Entries.Entry;
import nl.veerkracht.domain.supportplan.events.ConferenceEvent;
import nl.veerkracht.domain.supportplan.events.ConferenceHeld;
import nl.veerkracht.domain.supportplan.events.ConferenceNotNeeded;
import nl.veerkracht.domain.supportplan.events.ConferenceRequested;
import nl.veerkracht.domain.supportplan.events.ParticipantEvent;
import nl.veerkracht.domain.supportplan.events.ParticipantInvited;
import nl.veerkracht.domain.supportplan.events.PlanEvent;

/** What the rules of conferences ask of a plan's entries. */
final class Conferences {

    private static final Function<Entries<PlanEvent>, Map<ConferenceId, Entry<ConferenceRequested>>> REQUESTS =
            Conferences::requests;

    private static final Function<Entries<PlanEvent>, Map<ConferenceId, List<Entry<? extends PlanEvent>>>> ENDS =
            Conferences::ends;

    private static final Function<Entries<PlanEvent>, Map<Object, Entry<ParticipantInvited>>> INVITATIONS =
            Conferences::invitations;

    private Conferences() {}

    /** @return the entries of one kind about one conference, by number */
    static <E extends PlanEvent & ConferenceEvent> Stream<Entry<E>> of(
            Entries<PlanEvent> entries, ConferenceId conferenceId, Class<E> kind) {
        return entries.of(kind).filter(entry -> entry.event().conferenceId().equals(conferenceId));
    }

    /** @return those that hold on {@code day} or came to hold before */
    static <E extends PlanEvent & ConferenceEvent> Stream<Entry<E>> until(
            Entries<PlanEvent> entries, ConferenceId conferenceId, Class<E> kind, LocalDate day) {
        return of(entries, conferenceId, kind).filter(entry -> !entry.on().isAfter(day));
    }

    /** @return the request for a conference; empty when nobody asked for it */
    static Optional<Entry<ConferenceRequested>> request(Entries<PlanEvent> entries, ConferenceId conferenceId) {
        return Optional.ofNullable(entries.view(REQUESTS).get(conferenceId));
    }

    private static Map<ConferenceId, Entry<ConferenceRequested>> requests(Entries<PlanEvent> entries) {
        Map<ConferenceId, Entry<ConferenceRequested>> requests = new HashMap<>();
        entries.list(ConferenceRequested.class)
                .forEach(request -> requests.putIfAbsent(request.event().conferenceId(), request));
        return requests;
    }

    /** @return the first invitation of the participant that {@code event} is about; empty when there is none */
    static Optional<Entry<ParticipantInvited>> invitation(Entries<PlanEvent> entries, ParticipantEvent event) {
        return Optional.ofNullable(entries.view(INVITATIONS).get(PlanSubjects.subject(event)));
    }

    private static Map<Object, Entry<ParticipantInvited>> invitations(Entries<PlanEvent> entries) {
        Map<Object, Entry<ParticipantInvited>> invitations = new HashMap<>();
        entries.of(ParticipantInvited.class)
                .sorted(Entries.BY_ORIGIN)
                .forEach(invited -> invitations.putIfAbsent(PlanSubjects.subject(invited.event()), invited));
        return invitations;
    }

    /** @return how a conference ended, with or without a meeting, in the order of recording: only the first can stand */
    static List<Entry<? extends PlanEvent>> ends(Entries<PlanEvent> entries, ConferenceId conferenceId) {
        return entries.view(ENDS).getOrDefault(conferenceId, List.of());
    }

    private static Map<ConferenceId, List<Entry<? extends PlanEvent>>> ends(Entries<PlanEvent> entries) {
        return Stream.<Entry<? extends PlanEvent>>concat(
                        entries.of(ConferenceHeld.class), entries.of(ConferenceNotNeeded.class))
                .sorted(Entries.BY_ORIGIN)
                .collect(Collectors.groupingBy(end -> ((ConferenceEvent) end.event()).conferenceId()));
    }

    /** @return whether a plan can have come of a conference by {@code day}: it was held, or a plan came without a meeting */
    static boolean canHaveLedToPlan(Entries<PlanEvent> entries, ConferenceId conferenceId, LocalDate day) {
        return wasHeld(entries, conferenceId, day)
                || until(entries, conferenceId, ConferenceNotNeeded.class, day)
                        .anyMatch(end -> end.event().planMade());
    }

    /** @return whether a conference was held by {@code day} */
    static boolean wasHeld(Entries<PlanEvent> entries, ConferenceId conferenceId, LocalDate day) {
        return until(entries, conferenceId, ConferenceHeld.class, day).findAny().isPresent();
    }
}
