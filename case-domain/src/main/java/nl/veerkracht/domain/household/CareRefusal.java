package nl.veerkracht.domain.household;

import nl.veerkracht.domain.shared.RefusalCode;

/** Why a command about professional care can be refused; see {@link HouseholdRefusal}. */
public enum CareRefusal implements RefusalCode {
    /** the arrangement was started before; less, more and the end are facts of their own */
    CARE_ALREADY_STARTED,
    /** the file has no such care arrangement */
    CARE_UNKNOWN,
    /** the end lies before the start */
    CARE_ENDS_BEFORE_START,
    /** the arrangement does not run on that day */
    CARE_NOT_RUNNING,
    /** the arrangement has an end already */
    CARE_ALREADY_ENDED,
    /** something was recorded for the day of the end, or a later one */
    CARE_CHANGES_AFTER_END,
    /** the arrangement is counted in another unit or frequency; going over to it is an end and a start */
    CARE_IN_OTHER_UNIT,
    /** the volume is not less than the one before it */
    NOT_A_REDUCTION,
    /** the volume is not more than the one before it */
    NOT_AN_INCREASE,
    /** the circle takes over, and nobody is named who does */
    TAKEN_OVER_BY_NOBODY,
    /** somebody is named who takes over, and the reason is another one */
    TAKEN_OVER_FOR_OTHER_REASON,
    /** who takes over belongs to the household or its circle on that day */
    TAKEN_OVER_BY_STRANGER,
    /** the product category is not in the list of this law on that day */
    PRODUCT_CATEGORY_UNKNOWN,
    /** the register of the municipality has no such organisation */
    PROVIDER_UNKNOWN,
    /** the organisation is not in the register on that day */
    PROVIDER_NOT_ACTIVE,
    /** the organisation works with volunteers: what it gives belongs to the circle */
    PROVIDER_NOT_PROFESSIONAL,
    /** the household takes part in a programme, and there is no baseline from before the reduction or end */
    BASELINE_MISSING,
    /** the participation has a baseline already */
    BASELINE_ALREADY_RECORDED,
    /** care became less, or ended, on the day of the baseline or before */
    BASELINE_AFTER_OUTCOME,
    /** the period ends before it begins */
    INVOLVEMENT_ENDS_BEFORE_START,
    /** the involvement of this organisation was recorded for some of these days already */
    INVOLVEMENT_OVERLAPS,
    /** care that the municipality arranges still runs after the day of closing */
    CARE_STILL_RUNNING
}
