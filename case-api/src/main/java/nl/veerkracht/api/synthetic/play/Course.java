package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import nl.veerkracht.domain.household.events.TargetGroup;

/**
 * What lies ahead of a household, as it was dealt.
 *
 * @param registered the day on which its file is opened
 * @param enrolled the first day of its participation
 * @param ends the day on which it moves, its only member dies or it stops taking part; the day after the play when it goes on
 * @param ending how
 * @param conference what becomes of its conference
 * @param quick whether the meeting comes as soon as ever
 * @param trend what becomes of its professional care
 * @param birth whether a child is on its way
 * @param loss whether somebody of its circle dies
 * @param handedOver whether its file changes hands
 */
record Course(
        LocalDate registered,
        LocalDate enrolled,
        LocalDate ends,
        Ending ending,
        TargetGroup targetGroup,
        Application conference,
        boolean quick,
        Trend trend,
        boolean birth,
        boolean loss,
        boolean handedOver) {

    /** What becomes of an application for a conference. */
    enum Application {
        NONE,
        PLAN_WITH_MEETING,
        PLAN_WITHOUT_MEETING,
        MEETING_WITHOUT_PLAN,
        WITHDRAWN;

        boolean isHeld() {
            return this == PLAN_WITH_MEETING || this == MEETING_WITHOUT_PLAN;
        }
    }

    /** What becomes of professional care. */
    enum Trend {
        FALLS,
        STAYS,
        RISES,
        RELAPSES
    }

    /** How a participation ends. */
    enum Ending {
        GOES_ON,
        REACHED,
        MOVES,
        DIES
    }

    boolean isYouth() {
        return targetGroup == TargetGroup.COMPLEX_YOUTH_CARE;
    }
}
