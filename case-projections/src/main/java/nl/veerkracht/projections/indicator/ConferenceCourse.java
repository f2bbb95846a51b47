package nl.veerkracht.projections.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.supportplan.events.ConferenceEndedWithoutPlan;
import nl.veerkracht.domain.supportplan.events.ConferenceEvent;
import nl.veerkracht.domain.supportplan.events.ConferenceHeld;
import nl.veerkracht.domain.supportplan.events.ConferenceNotNeeded;
import nl.veerkracht.domain.supportplan.events.ConferenceRequested;
import nl.veerkracht.domain.supportplan.events.FollowUpDone;
import nl.veerkracht.projections.indicator.Contribution.Source;
import nl.veerkracht.projections.indicator.Participation.OfStream;
import nl.veerkracht.projections.platform.DatedFacts.Fact;

/** How Eigen Kracht conferences go: those that were asked for while the household took part. */
final class ConferenceCourse {

    private static final int DAYS_UNTIL_CALL = 28;

    private ConferenceCourse() {}

    /** One conference, from its request on. */
    private record Conference(OfStream plan, Fact<ConferenceRequested> request, LocalDate day) {

        String id() {
            return request.event().conferenceId().value();
        }

        Source source(Fact<?> fact) {
            return plan.source(fact.entry());
        }

        <E extends ConferenceEvent> Optional<Fact<E>> last(Class<E> kind) {
            ConferenceId id = request.event().conferenceId();
            return plan.facts()
                    .until(day, kind)
                    .filter(fact -> fact.event().conferenceId().equals(id))
                    .reduce((earlier, later) -> later);
        }

        /** Something that is counted on the day of the fact. */
        Contribution counted(Fact<?> fact) {
            return Contribution.one(fact.from(), id(), source(request), source(fact));
        }
    }

    private static Stream<Conference> all(Participation household) {
        return household.others().stream().flatMap(plan -> plan.facts()
                .until(household.day(), ConferenceRequested.class)
                .filter(request -> household.holds(request.from()))
                .map(request -> new Conference(plan, request, household.day())));
    }

    /** Counts on the day of the request. */
    static Stream<Contribution> applications(Participation household) {
        return all(household).map(conference -> conference
                .counted(conference.request())
                .in(conference.request().event().variant().name()));
    }

    /** Counts on the day of the meeting. */
    static Stream<Contribution> held(Participation household) {
        return all(household)
                .flatMap(conference -> conference.last(ConferenceHeld.class).map(conference::counted).stream());
    }

    /** Counts on the day on which no meeting was needed any more. */
    static Stream<Contribution> plansWithoutMeeting(Participation household) {
        return all(household)
                .flatMap(conference -> conference
                        .last(ConferenceNotNeeded.class)
                        .filter(ending -> ending.event().planMade())
                        .map(conference::counted)
                        .stream());
    }

    /** Counts on the day on which it ended, with the reason. */
    static Stream<Contribution> withoutPlan(Participation household) {
        return all(household)
                .flatMap(conference -> Stream.concat(
                        conference.last(ConferenceNotNeeded.class).stream()
                                .filter(ending -> !ending.event().planMade())
                                .map(ending -> conference
                                        .counted(ending)
                                        .in(ending.event().reason().name())),
                        conference.last(ConferenceEndedWithoutPlan.class).stream()
                                .map(ending -> conference
                                        .counted(ending)
                                        .in(ending.event().reason().name()))));
    }

    /** The days from the request to the meeting. */
    static Stream<Contribution> leadTime(Participation household) {
        return ofMeetings(
                household,
                (conference, held) ->
                        ChronoUnit.DAYS.between(conference.request().from(), held.from()));
    }

    /** How many persons, of the household and its circle, were there. */
    static Stream<Contribution> participants(Participation household) {
        return ofMeetings(
                household, (conference, held) -> held.event().attendedBy().size());
    }

    private interface OfMeeting {
        long value(Conference conference, Fact<ConferenceHeld> held);
    }

    private static Stream<Contribution> ofMeetings(Participation household, OfMeeting of) {
        return all(household)
                .flatMap(conference -> conference
                        .last(ConferenceHeld.class)
                        .map(held -> Contribution.value(
                                of.value(conference, held),
                                1,
                                held.from(),
                                conference.id(),
                                List.of(conference.source(conference.request()), conference.source(held))))
                        .stream());
    }

    /** Of each meeting that is four weeks old, whether the family was called within these four weeks. */
    static Stream<Contribution> followUps(Participation household) {
        return all(household).flatMap(conference -> conference.last(ConferenceHeld.class).stream()
                .filter(held -> !held.from().plusDays(DAYS_UNTIL_CALL).isAfter(household.day()))
                .map(held -> followUp(conference, held)));
    }

    private static Contribution followUp(Conference conference, Fact<ConferenceHeld> held) {
        LocalDate due = held.from().plusDays(DAYS_UNTIL_CALL);
        Optional<Fact<FollowUpDone>> call = conference.last(FollowUpDone.class);
        Source[] sources = Stream.concat(Stream.of(held), call.stream())
                .map(conference::source)
                .toArray(Source[]::new);
        boolean inTime = call.filter(done -> !done.from().isAfter(due)).isPresent();
        return Contribution.whether(inTime, due, conference.id(), sources);
    }

    /** Counts on the day of the request, when another conference of the household was held before it. */
    static Stream<Contribution> again(Participation household) {
        List<LocalDate> meetings = all(household)
                .flatMap(conference -> conference.last(ConferenceHeld.class).stream())
                .map(Fact::from)
                .toList();
        return all(household)
                .filter(conference -> meetings.stream()
                        .anyMatch(held -> held.isBefore(conference.request().from())))
                .map(conference -> conference.counted(conference.request()));
    }
}
