package nl.veerkracht.api.synthetic.play;

import java.util.Locale;

/** What can be said of a synthetic programme; {@code synthetic/programme.yml} says of each how it is measured and what it rests on. */
public enum Parameter {
    RESIDENTS,
    HOUSEHOLDS,
    WEEKS,
    TEAMS,
    VOLUNTEERS,
    YOUTH,
    PERSONS,
    BIRTHS,
    CO_PARENTED,
    MOVES,
    DEATHS,
    MEMBER_DEATHS,
    HANDOVERS,
    CIRCLE,
    RESTORED_TIES,
    NEW_TIES,
    APPLICATIONS,
    PLAN_WITH_MEETING,
    PLAN_WITHOUT_MEETING,
    MEETING_WITHOUT_PLAN,
    PARTICIPANTS,
    LEAD_DAYS,
    SHORTEST_LEAD_DAYS,
    CALLS_ON_TIME,
    SATISFACTION_WITH_MEETING,
    SATISFACTION_WITH_PLAN,
    PROFESSIONALS_WITH_MEETING,
    PROFESSIONALS_WITH_PLAN,
    INFORMAL_DOERS,
    ACTIONS_DONE,
    GOALS_REACHED,
    CARE_FALLS,
    CARE_STAYS,
    CARE_RISES,
    RELAPSES,
    CONSENTS_UNTIL,
    CONSENTS_EXPIRED,
    MEASURED_AT_START,
    MEASURED_AFTER_HALF_A_YEAR,
    MEASURED_AFTER_A_YEAR,
    DAYS_LATE,
    MONTHS_LATE,
    CORRECTIONS,
    WRONG_FILES;

    /** @return its name in the file */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
