package nl.veerkracht.projections.supportplan;

import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.MOTHER;
import static nl.veerkracht.projections.casefile.History.day;
import static nl.veerkracht.projections.casefile.History.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import nl.veerkracht.projections.casefile.History;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.supportplan.ConferencePicture.State;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConferencePictureTest {

    private static final PlanId PLAN = new PlanId("00000000-0000-4000-8000-0000000000d1");
    private static final ConferenceId CONFERENCE = new ConferenceId("00000000-0000-4000-8000-0000000000c1");
    private static final ConferenceId NEXT = new ConferenceId("00000000-0000-4000-8000-0000000000c2");
    private static final PersonId SISTER = new PersonId("00000000-0000-4000-8000-0000000000a7");
    private static final PersonId COORDINATOR = new PersonId("00000000-0000-4000-8000-0000000000a8");
    private static final OrganisationId PROVIDER = new OrganisationId("00000000-0000-4000-8000-0000000000b1");

    private final List<RecordedEvent<PlanEvent>> history = new ArrayList<>();

    private ConferencePictureTest recorded(PlanEvent... events) {
        for (PlanEvent event : events) {
            Instant at = Instant.parse("2024-05-01T09:00:00Z").plusSeconds(60L * history.size());
            history.add(new RecordedEvent<>(PLAN.value(), history.size(), at, History.FATIMA, event));
        }
        return this;
    }

    private List<ConferencePicture> on(String date) {
        return PlanPicture.picture(PlanFile.foldAll(PlanFile.empty(PLAN), history), day(date))
                .conferences();
    }

    private State state(String date) {
        return on(date).get(0).state();
    }

    private static ConferenceRequested requested(ConferenceId id, String on) {
        return new ConferenceRequested(
                PLAN,
                HOUSEHOLD,
                4,
                id,
                ConferenceVariant.INDIVIDUAL_OR_FAMILY,
                sealed(MOTHER, "hoe?"),
                MOTHER,
                day(on),
                RequestedBy.SCHOOL,
                day(on),
                null);
    }

    private static CoordinatorAppointed appointed() {
        return new CoordinatorAppointed(
                PLAN, HOUSEHOLD, 4, CONFERENCE, COORDINATOR, 2, Set.of(MatchWish.GENDER), day("2024-02-03"), null);
    }

    private static ParticipantInvited invited() {
        return new ParticipantInvited(
                PLAN,
                HOUSEHOLD,
                4,
                CONFERENCE,
                SISTER,
                null,
                ParticipantCategory.CIRCLE_MEMBER,
                false,
                null,
                day("2024-02-05"),
                null);
    }

    private static ParticipantResponded responded(InvitationResponse response, String on) {
        return new ParticipantResponded(PLAN, HOUSEHOLD, CONFERENCE, SISTER, null, response, day(on), null);
    }

    private static ConferenceScheduled scheduled(String meetingOn, String on) {
        return new ConferenceScheduled(
                PLAN,
                HOUSEHOLD,
                4,
                CONFERENCE,
                day(meetingOn),
                LocalTime.of(14, 0),
                sealed(SISTER, "thuis"),
                day(on),
                null);
    }

    private static ConferenceHeld held() {
        return new ConferenceHeld(
                PLAN,
                HOUSEHOLD,
                4,
                CONFERENCE,
                Set.of(MOTHER, SISTER),
                Set.of(PROVIDER),
                List.of(new ConferencePhase(Phase.PRIVATE_TIME, LocalTime.of(15, 0), LocalTime.of(17, 0))),
                false,
                Set.of(),
                Set.of(SISTER),
                day("2024-03-09"),
                null);
    }

    @Test
    void given_a_conference_on_its_way__then_each_day_shows_how_far_it_had_come() {
        recorded(requested(CONFERENCE, "2024-02-01"), appointed(), invited(), scheduled("2024-03-09", "2024-02-20"))
                .recorded(held())
                .recorded(new PlanAcceptedByReferrer(
                        PLAN, HOUSEHOLD, CONFERENCE, PROVIDER, null, day("2024-03-12"), null))
                .recorded(new FollowUpDone(PLAN, HOUSEHOLD, 4, CONFERENCE, 80, null, day("2024-04-06"), null))
                .recorded(new SatisfactionRecorded(
                        PLAN,
                        HOUSEHOLD,
                        CONFERENCE,
                        SatisfactionRole.CENTRAL_PERSON,
                        8,
                        null,
                        day("2024-04-07"),
                        null));

        assertThat(on("2024-01-31")).isEmpty();
        assertThat(state("2024-02-01")).isEqualTo(State.REQUESTED);
        assertThat(state("2024-02-03")).isEqualTo(State.COORDINATOR_APPOINTED);
        assertThat(state("2024-02-05")).isEqualTo(State.IN_PREPARATION);
        assertThat(state("2024-02-20")).isEqualTo(State.SCHEDULED);
        assertThat(state("2024-03-08")).isEqualTo(State.SCHEDULED);
        assertThat(state("2024-03-09")).isEqualTo(State.HELD);
        assertThat(state("2024-03-12")).isEqualTo(State.PLAN_ACCEPTED);
        assertThat(state("2024-04-06")).isEqualTo(State.FOLLOWED_UP);
        assertThat(state("2024-04-07")).isEqualTo(State.EVALUATED);
    }

    @Test
    void given_what_was_said_last__then_that_is_the_answer_and_the_agreement_that_holds() {
        recorded(requested(CONFERENCE, "2024-02-01"), invited())
                .recorded(responded(InvitationResponse.DECLINED, "2024-02-10"))
                .recorded(responded(InvitationResponse.ACCEPTED, "2024-02-08"))
                .recorded(scheduled("2024-03-09", "2024-02-20"), scheduled("2024-03-16", "2024-02-25"));

        assertThat(on("2024-02-07").get(0).participants().get(0).response()).isNull();
        assertThat(on("2024-02-09").get(0).participants().get(0).response()).isEqualTo(InvitationResponse.ACCEPTED);
        assertThat(on("2024-02-10").get(0).participants().get(0).response()).isEqualTo(InvitationResponse.DECLINED);
        assertThat(on("2024-02-24").get(0).schedule())
                .extracting(ConferencePicture.Schedule::meetingOn)
                .isEqualTo(day("2024-03-09"));
        assertThat(on("2024-02-25").get(0).schedule())
                .extracting(ConferencePicture.Schedule::meetingOn)
                .isEqualTo(day("2024-03-16"));
    }

    @Test
    void given_one_of_the_side_exits__then_that_is_where_it_ended() {
        recorded(requested(CONFERENCE, "2024-02-01"))
                .recorded(new ConferenceNotNeeded(
                        PLAN,
                        HOUSEHOLD,
                        CONFERENCE,
                        true,
                        NoMeetingReason.PLAN_MADE_BEFOREHAND,
                        day("2024-02-10"),
                        null))
                .recorded(requested(NEXT, "2024-02-11"))
                .recorded(new ConferenceNotNeeded(
                        PLAN, HOUSEHOLD, NEXT, false, NoMeetingReason.WITHDRAWN_BY_FAMILY, day("2024-02-12"), null));

        assertThat(state("2024-02-10")).isEqualTo(State.PLAN_WITHOUT_MEETING);
        assertThat(on("2024-02-12").get(1).state()).isEqualTo(State.CALLED_OFF);
        assertThat(on("2024-02-12").get(1).ending())
                .isEqualTo(
                        new ConferencePicture.Ending(3, day("2024-02-12"), NoMeetingReason.WITHDRAWN_BY_FAMILY, null));
    }

    @Test
    void given_a_meeting_without_a_plan__then_it_was_held_all_the_same() {
        recorded(requested(CONFERENCE, "2024-02-01"), held())
                .recorded(new ConferenceEndedWithoutPlan(
                        PLAN, HOUSEHOLD, CONFERENCE, NoPlanReason.NO_AGREEMENT, day("2024-03-10"), null));

        assertThat(state("2024-03-09")).isEqualTo(State.HELD);
        assertThat(state("2024-03-10")).isEqualTo(State.MEETING_WITHOUT_PLAN);
        assertThat(on("2024-03-10").get(0).meeting())
                .isEqualTo(new ConferencePicture.Meeting(
                        1,
                        day("2024-03-09"),
                        Set.of(MOTHER, SISTER),
                        Set.of(PROVIDER),
                        List.of(new ConferencePhase(Phase.PRIVATE_TIME, LocalTime.of(15, 0), LocalTime.of(17, 0))),
                        Set.of(),
                        Set.of(SISTER)));
    }
}
