package nl.veerkracht.api.supportplan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.veerkracht.api.platform.personaldata.Opened;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.events.ConferenceVariant;
import nl.veerkracht.domain.supportplan.events.RequestedBy;
import nl.veerkracht.projections.supportplan.ConferencePicture;
import nl.veerkracht.projections.supportplan.ConferencePicture.Acceptance;
import nl.veerkracht.projections.supportplan.ConferencePicture.Coordinator;
import nl.veerkracht.projections.supportplan.ConferencePicture.Ending;
import nl.veerkracht.projections.supportplan.ConferencePicture.Meeting;
import nl.veerkracht.projections.supportplan.ConferencePicture.Participant;
import nl.veerkracht.projections.supportplan.ConferencePicture.Satisfaction;
import nl.veerkracht.projections.supportplan.ConferencePicture.State;
import org.jspecify.annotations.Nullable;

/**
 * A conference of a plan on a day.
 *
 * @param state where it is on that day
 * @param question absent when somebody whom it names was erased
 * @param coordinator who was appointed last; absent while nobody is
 * @param schedule the day and place that were agreed last; absent while there are none
 * @param meeting how it was held; absent while it was not
 * @param presentedOn the day on which the plan was presented; absent while it was not
 * @param acceptance how the referrer accepted the plan; absent while that was not done
 * @param ending how it ended without a meeting, or without a plan; absent where it did not
 * @param followUp the call some weeks later; absent while it was not made
 */
record ConferenceAnswer(
        long entry,
        ConferenceId conferenceId,
        State state,
        ConferenceVariant variant,
        @Nullable String question,
        PersonId centralPerson,
        RequestedBy requestedBy,
        LocalDate requestedOn,
        @Nullable Coordinator coordinator,
        List<BottomLine> bottomLines,
        List<Participant> participants,
        @Nullable Schedule schedule,
        @Nullable Meeting meeting,
        @Nullable LocalDate presentedOn,
        @Nullable Acceptance acceptance,
        @Nullable Ending ending,
        @Nullable FollowUp followUp,
        List<Satisfaction> satisfaction) {

    /**
     * Conditions for safety.
     *
     * @param text absent when somebody whom it names was erased
     */
    record BottomLine(long entry, @Nullable String text, OrganisationId organisationId, LocalDate setOn) {}

    /**
     * Day and place that were agreed.
     *
     * @param text the place; absent when somebody whom it names was erased
     */
    record Schedule(
            long entry,
            LocalDate meetingOn,
            LocalTime startsAt,
            @Nullable String text) {}

    /**
     * The call afterwards.
     *
     * @param text absent when nothing was noted, or somebody whom it names was erased
     */
    record FollowUp(
            long entry,
            LocalDate doneOn,
            int executedPercent,
            @Nullable String text) {}

    static ConferenceAnswer of(ConferencePicture picture, Opened opened) {
        return new ConferenceAnswer(
                picture.entry(),
                picture.conferenceId(),
                picture.state(),
                picture.variant(),
                opened.text(picture.question()).orElse(null),
                picture.centralPerson(),
                picture.requestedBy(),
                picture.requestedOn(),
                picture.coordinator(),
                picture.bottomLines().stream()
                        .map(set -> new BottomLine(
                                set.entry(),
                                opened.text(set.conditions()).orElse(null),
                                set.organisationId(),
                                set.setOn()))
                        .toList(),
                picture.participants(),
                schedule(picture.schedule(), opened),
                picture.meeting(),
                picture.presentedOn(),
                picture.acceptance(),
                picture.ending(),
                followUp(picture.followUp(), opened),
                picture.satisfaction());
    }

    private static @Nullable Schedule schedule(ConferencePicture.@Nullable Schedule agreed, Opened opened) {
        return agreed == null
                ? null
                : new Schedule(
                        agreed.entry(),
                        agreed.meetingOn(),
                        agreed.startsAt(),
                        opened.text(agreed.place()).orElse(null));
    }

    private static @Nullable FollowUp followUp(ConferencePicture.@Nullable FollowUp call, Opened opened) {
        return call == null
                ? null
                : new FollowUp(
                        call.entry(),
                        call.doneOn(),
                        call.executedPercent(),
                        call.note() == null ? null : opened.text(call.note()).orElse(null));
    }
}
