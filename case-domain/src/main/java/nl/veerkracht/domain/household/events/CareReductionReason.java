package nl.veerkracht.domain.household.events;

/** Why care became less, or ended. Which of these count as an effect of a programme is a definition outside the event. */
public enum CareReductionReason {
    /** people of the household or its circle do it from now on */
    NETWORK_TAKES_OVER,
    GOAL_REACHED,
    AT_REQUEST,
    CLIENT_CHOICE,
    /** the care goes on, under another law */
    MOVED_TO_WLZ_OR_ZVW,
    CHILD_TURNED_ADULT,
    MOVED_AWAY,
    DECEASED,
    /** there is no money, or no place */
    BUDGET_OR_WAITING_LIST,
    OTHER
}
