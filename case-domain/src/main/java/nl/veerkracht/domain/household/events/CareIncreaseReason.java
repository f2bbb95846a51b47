package nl.veerkracht.domain.household.events;

/** Why care became more. */
public enum CareIncreaseReason {
    /** more is needed than before */
    NEED_GREW,
    CRISIS,
    /** people of the household or its circle can do less than before */
    NETWORK_FELL_AWAY,
    AT_REQUEST,
    /** there is money, or a place, at last */
    BUDGET_OR_WAITING_LIST,
    OTHER
}
