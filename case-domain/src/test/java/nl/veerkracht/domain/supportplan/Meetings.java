package nl.veerkracht.domain.supportplan;

import static nl.veerkracht.domain.supportplan.Plans.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.shared.*;
import nl.veerkracht.domain.supportplan.events.*;
import org.jspecify.annotations.Nullable;

/** Sample facts about one conference of the plan of {@link Plans}: asked for on 5 October 2023 and held on 3 November. */
final class Meetings {

    static final ConferenceId CONFERENCE = new ConferenceId("99999999-0000-4000-8000-000000000001");
    static final ConferenceId OTHER_CONFERENCE = new ConferenceId("99999999-0000-4000-8000-000000000002");
    static final PersonId COORDINATOR = new PersonId("44444444-0000-4000-8000-000000000001");

    /** The version of the coordinator's stream that the fixture tells. */
    static final long COORDINATOR_VERSION = 4;

    static final ConferencePhase INFORMATION = phase(Phase.INFORMATION, 14, 15);
    static final ConferencePhase PRIVATE_TIME = phase(Phase.PRIVATE_TIME, 15, 17);
    static final ConferencePhase PRESENTATION = phase(Phase.PLAN_PRESENTATION, 17, 18);

    private Meetings() {}

    static ConferencePhase phase(Phase phase, int fromHour, int untilHour) {
        return new ConferencePhase(phase, LocalTime.of(fromHour, 0), LocalTime.of(untilHour, 0));
    }

    static ConferenceRequested requested() {
        return requested(CONFERENCE, day(10, 5));
    }

    static ConferenceRequested requested(ConferenceId conferenceId, LocalDate on) {
        return new ConferenceRequested(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                conferenceId,
                ConferenceVariant.INDIVIDUAL_OR_FAMILY,
                about(MOTHER, "hoe komt er rust?"),
                MOTHER,
                day(10, 4),
                RequestedBy.SOCIAL_TEAM,
                on,
                null);
    }

    static CoordinatorAppointed appointed() {
        return new CoordinatorAppointed(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                CONFERENCE,
                COORDINATOR,
                COORDINATOR_VERSION,
                Set.of(MatchWish.LANGUAGE),
                day(10, 9),
                null);
    }

    static BottomLineSet bottomLine() {
        return new BottomLineSet(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                CONFERENCE,
                about(SON, "iedere dag naar school"),
                ORGANISATION,
                day(10, 16),
                null);
    }

    static ParticipantInvited invited(PersonId person) {
        return invited(person, ParticipantCategory.CIRCLE_MEMBER, false, null);
    }

    static ParticipantInvited invited(
            PersonId person, ParticipantCategory category, boolean needsSupport, @Nullable PersonId supports) {
        return new ParticipantInvited(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                CONFERENCE,
                person,
                null,
                category,
                needsSupport,
                supports,
                day(10, 12),
                null);
    }

    static ParticipantInvited invited(OrganisationId organisation) {
        return new ParticipantInvited(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                CONFERENCE,
                null,
                organisation,
                ParticipantCategory.PROFESSIONAL,
                false,
                null,
                day(10, 12),
                null);
    }

    static ParticipantResponded responded(PersonId person, InvitationResponse response) {
        return new ParticipantResponded(PLAN, HOUSEHOLD, CONFERENCE, person, null, response, day(10, 14), null);
    }

    static ParticipantPrepared prepared(PersonId person) {
        return new ParticipantPrepared(PLAN, HOUSEHOLD, CONFERENCE, person, null, day(10, 20), null);
    }

    static ConferenceScheduled scheduled() {
        return new ConferenceScheduled(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                CONFERENCE,
                day(11, 3),
                LocalTime.of(14, 0),
                about(SISTER, "bij Sevda thuis"),
                day(10, 23),
                null);
    }

    static ConferenceHeld held() {
        return new ConferenceHeld(
                PLAN,
                HOUSEHOLD,
                HOUSEHOLD_VERSION,
                CONFERENCE,
                Set.of(MOTHER, SISTER, NEIGHBOUR),
                Set.of(ORGANISATION),
                List.of(INFORMATION, PRIVATE_TIME, PRESENTATION),
                false,
                Set.of(NEIGHBOUR),
                Set.of(SISTER),
                day(11, 3),
                null);
    }

    static PlanPresented presented() {
        return new PlanPresented(PLAN, HOUSEHOLD, CONFERENCE, day(11, 3), null);
    }

    static PlanAcceptedByReferrer accepted(@Nullable Boolean bottomLineMet) {
        return new PlanAcceptedByReferrer(PLAN, HOUSEHOLD, CONFERENCE, ORGANISATION, bottomLineMet, day(11, 6), null);
    }

    static ConferenceNotNeeded notNeeded(boolean planMade) {
        return new ConferenceNotNeeded(
                PLAN, HOUSEHOLD, CONFERENCE, planMade, NoMeetingReason.PLAN_MADE_BEFOREHAND, day(11, 2), null);
    }

    static ConferenceEndedWithoutPlan withoutPlan() {
        return new ConferenceEndedWithoutPlan(PLAN, HOUSEHOLD, CONFERENCE, NoPlanReason.NO_AGREEMENT, day(11, 4), null);
    }

    static FollowUpDone followUp() {
        return new FollowUpDone(
                PLAN, HOUSEHOLD, HOUSEHOLD_VERSION, CONFERENCE, 80, about(MOTHER, "gaat goed"), day(12, 1), null);
    }

    /** Everything up to the day before the meeting: entries 1 to 8. */
    static PlanEvent[] ready() {
        return new PlanEvent[] {
            requested(),
            appointed(),
            invited(SISTER),
            invited(NEIGHBOUR),
            invited(ORGANISATION),
            prepared(SISTER),
            prepared(NEIGHBOUR),
            scheduled()
        };
    }

    /** The conference was held: entry 9. */
    static PlanEvent[] afterwards() {
        PlanEvent[] ready = ready();
        PlanEvent[] facts = Arrays.copyOf(ready, ready.length + 1);
        facts[ready.length] = held();
        return facts;
    }
}
