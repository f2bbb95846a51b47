package nl.veerkracht.domain.supportplan;

import nl.veerkracht.domain.shared.RefusalCode;

/** Why a command to a support plan can be refused, beside what every file of dated facts refuses. */
public enum PlanRefusal implements RefusalCode {
    /** the household has no such plan */
    PLAN_UNKNOWN,
    /** the household has a plan that is not closed: one family, one plan */
    PLAN_ALREADY_RUNNING,
    /** the household's file cannot close while a plan of it runs */
    PLAN_STILL_RUNNING,
    /** the household's file is closed */
    PLAN_OF_CLOSED_FILE,
    /** the plan is closed */
    PLAN_CLOSED,
    /** the start carries the whole plan */
    PLAN_START_CANNOT_BE_WITHDRAWN,
    /** the plan names somebody who is not known in the household's file */
    PLAN_NAMES_UNKNOWN_PERSON,
    /** the plan names an organisation that the municipality's register does not have on that day */
    PLAN_NAMES_UNKNOWN_ORGANISATION,
    /** what was not offered cannot be declined */
    FAMILY_GROUP_PLAN_NOT_OFFERED,
    /** the plan has no such goal on that day */
    GOAL_UNKNOWN,
    /** the score lies outside the scale of the plan */
    SCORE_OUTSIDE_SCALE,
    /** the plan has no such action on that day */
    ACTION_UNKNOWN,
    /** the action was done, dropped or handed on before */
    ACTION_SETTLED,
    /** whoever does the action must belong to the household or to the circle on that day, as is said */
    DOER_NOT_ACTIVE,
    /** a plan that is adopted has a goal */
    PLAN_WITHOUT_GOAL,
    /** a plan that is adopted has an action */
    PLAN_WITHOUT_ACTION,
    /** under the youth act the family is first offered to make a plan of its own */
    FAMILY_GROUP_PLAN_OFFER_MISSING,
    /** a plan that came about in a conference names it */
    CONFERENCE_MISSING,
    /** the plan was adopted before */
    PLAN_ALREADY_ADOPTED,
    /** the plan was not adopted on that day */
    PLAN_NOT_ADOPTED,
    /** a plan that goes on has a day for its next review */
    NEXT_REVIEW_MISSING,
    /** a review lies ahead of the day on which it is agreed */
    REVIEW_NOT_AHEAD,
    /** actions are neither done, nor dropped, nor handed on */
    ACTIONS_STILL_OPEN
}
