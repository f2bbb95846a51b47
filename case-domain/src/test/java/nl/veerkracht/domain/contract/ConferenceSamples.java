package nl.veerkracht.domain.contract;

import static nl.veerkracht.domain.contract.EventSamples.CHILD;
import static nl.veerkracht.domain.contract.EventSamples.HOUSEHOLD;
import static nl.veerkracht.domain.contract.EventSamples.NEIGHBOUR;
import static nl.veerkracht.domain.contract.EventSamples.PARENT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.contract.EventSamples.Sample;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.shared.Replaces;
import nl.veerkracht.domain.supportplan.events.*;

/** Two examples of every event of a conference. */
final class ConferenceSamples {

    private static final PlanId PLAN = new PlanId("7c2b1d63-8a7f-4d1c-8b62-1e6f4a4d3b21");
    private static final ConferenceId CONFERENCE = new ConferenceId("af5e4096-bda2-404f-9e95-41927d706e54");
    private static final OrganisationId ORGANISATION = new OrganisationId("b06f51a7-ceb3-4150-8fa6-52a38e817f65");
    private static final PersonId COORDINATOR = new PersonId("c17062b8-dfc4-4261-90b7-63b49f928076");
    private static final LocalDate VALID = LocalDate.of(2024, 1, 15);
    private static final LocalDate EARLIER = LocalDate.of(2024, 1, 8);
    private static final LocalDate LATER = LocalDate.of(2024, 4, 15);
    private static final Replaces REPLACES = new Replaces(3, CorrectionReason.TYPING_ERROR);
    private static final PersonalValue TEXT = PersonalValue.sealed(List.of(CHILD, PARENT), "dGV4dA==");
    private static final ConferencePhase PRIVATE_TIME =
            new ConferencePhase(Phase.PRIVATE_TIME, LocalTime.of(15, 0), LocalTime.of(17, 30));

    private final List<Sample> samples = new ArrayList<>();

    private ConferenceSamples() {
        preparation();
        participants();
        meeting();
        plan();
        ends();
    }

    static List<Sample> all() {
        return new ConferenceSamples().samples;
    }

    private void preparation() {
        add(
                "conference-requested",
                new ConferenceRequested(
                        PLAN,
                        HOUSEHOLD,
                        7,
                        CONFERENCE,
                        ConferenceVariant.INDIVIDUAL_OR_FAMILY,
                        TEXT,
                        PARENT,
                        EARLIER,
                        RequestedBy.HOUSEHOLD,
                        VALID,
                        REPLACES),
                new ConferenceRequested(
                        PLAN,
                        HOUSEHOLD,
                        7,
                        CONFERENCE,
                        ConferenceVariant.EDUCATION,
                        TEXT,
                        CHILD,
                        EARLIER,
                        RequestedBy.OTHER,
                        VALID,
                        null));
        add(
                "coordinator-appointed",
                new CoordinatorAppointed(
                        PLAN,
                        HOUSEHOLD,
                        7,
                        CONFERENCE,
                        COORDINATOR,
                        4,
                        Set.of(MatchWish.LANGUAGE, MatchWish.GENDER),
                        VALID,
                        REPLACES),
                new CoordinatorAppointed(PLAN, HOUSEHOLD, 7, CONFERENCE, COORDINATOR, 4, Set.of(), VALID, null));
        add(
                "bottom-line-set",
                new BottomLineSet(PLAN, HOUSEHOLD, 7, CONFERENCE, TEXT, ORGANISATION, VALID, REPLACES),
                new BottomLineSet(PLAN, HOUSEHOLD, 7, CONFERENCE, TEXT, ORGANISATION, VALID, null));
        add(
                "conference-scheduled",
                new ConferenceScheduled(
                        PLAN, HOUSEHOLD, 7, CONFERENCE, LATER, LocalTime.of(14, 0), TEXT, VALID, REPLACES),
                new ConferenceScheduled(PLAN, HOUSEHOLD, 7, CONFERENCE, LATER, LocalTime.of(9, 30), TEXT, VALID, null));
    }

    private void participants() {
        add(
                "participant-invited",
                new ParticipantInvited(
                        PLAN,
                        HOUSEHOLD,
                        7,
                        CONFERENCE,
                        NEIGHBOUR,
                        null,
                        ParticipantCategory.SUPPORT_PERSON,
                        true,
                        CHILD,
                        VALID,
                        REPLACES),
                new ParticipantInvited(
                        PLAN,
                        HOUSEHOLD,
                        7,
                        CONFERENCE,
                        null,
                        ORGANISATION,
                        ParticipantCategory.PROFESSIONAL,
                        false,
                        null,
                        VALID,
                        null));
        add(
                "participant-responded",
                new ParticipantResponded(
                        PLAN, HOUSEHOLD, CONFERENCE, NEIGHBOUR, null, InvitationResponse.ACCEPTED, VALID, REPLACES),
                new ParticipantResponded(
                        PLAN, HOUSEHOLD, CONFERENCE, null, ORGANISATION, InvitationResponse.DECLINED, VALID, null));
        add(
                "participant-prepared",
                new ParticipantPrepared(PLAN, HOUSEHOLD, CONFERENCE, NEIGHBOUR, null, VALID, REPLACES),
                new ParticipantPrepared(PLAN, HOUSEHOLD, CONFERENCE, null, ORGANISATION, VALID, null));
    }

    private void meeting() {
        add(
                "conference-held",
                new ConferenceHeld(
                        PLAN,
                        HOUSEHOLD,
                        7,
                        CONFERENCE,
                        Set.of(PARENT, CHILD, NEIGHBOUR),
                        Set.of(ORGANISATION),
                        List.of(
                                new ConferencePhase(Phase.INFORMATION, LocalTime.of(14, 0), LocalTime.of(15, 0)),
                                PRIVATE_TIME,
                                new ConferencePhase(
                                        Phase.PLAN_PRESENTATION, LocalTime.of(17, 30), LocalTime.of(18, 0))),
                        false,
                        Set.of(NEIGHBOUR),
                        Set.of(PARENT),
                        VALID,
                        REPLACES),
                new ConferenceHeld(
                        PLAN,
                        HOUSEHOLD,
                        7,
                        CONFERENCE,
                        Set.of(PARENT),
                        Set.of(),
                        List.of(PRIVATE_TIME),
                        false,
                        Set.of(),
                        Set.of(),
                        VALID,
                        null));
    }

    private void plan() {
        add(
                "presented",
                new PlanPresented(PLAN, HOUSEHOLD, CONFERENCE, VALID, REPLACES),
                new PlanPresented(PLAN, HOUSEHOLD, CONFERENCE, VALID, null));
        add(
                "accepted-by-referrer",
                new PlanAcceptedByReferrer(PLAN, HOUSEHOLD, CONFERENCE, ORGANISATION, true, VALID, REPLACES),
                new PlanAcceptedByReferrer(PLAN, HOUSEHOLD, CONFERENCE, ORGANISATION, null, VALID, null));
    }

    private void ends() {
        add(
                "conference-not-needed",
                new ConferenceNotNeeded(
                        PLAN, HOUSEHOLD, CONFERENCE, true, NoMeetingReason.PLAN_MADE_BEFOREHAND, VALID, REPLACES),
                new ConferenceNotNeeded(
                        PLAN, HOUSEHOLD, CONFERENCE, false, NoMeetingReason.WITHDRAWN_BY_FAMILY, VALID, null));
        add(
                "conference-ended-without-plan",
                new ConferenceEndedWithoutPlan(PLAN, HOUSEHOLD, CONFERENCE, NoPlanReason.NO_AGREEMENT, VALID, REPLACES),
                new ConferenceEndedWithoutPlan(PLAN, HOUSEHOLD, CONFERENCE, NoPlanReason.OTHER, VALID, null));
        add(
                "follow-up-done",
                new FollowUpDone(PLAN, HOUSEHOLD, 7, CONFERENCE, 80, TEXT, VALID, REPLACES),
                new FollowUpDone(PLAN, HOUSEHOLD, 7, CONFERENCE, 0, null, VALID, null));
        add(
                "satisfaction-recorded",
                new SatisfactionRecorded(
                        PLAN, HOUSEHOLD, CONFERENCE, SatisfactionRole.CENTRAL_PERSON, 8, 9, VALID, REPLACES),
                new SatisfactionRecorded(
                        PLAN, HOUSEHOLD, CONFERENCE, SatisfactionRole.PROFESSIONAL, null, null, VALID, null));
    }

    private void add(String name, ConferenceEvent full, ConferenceEvent minimal) {
        samples.add(new Sample("support-plan." + name, "full", full));
        samples.add(new Sample("support-plan." + name, "minimal", minimal));
    }
}
