package nl.veerkracht.domain.household;

import nl.veerkracht.domain.shared.RefusalCode;

/** Why a command to a household can be refused. The sentences for people are in the application's {@code messages}. */
public enum HouseholdRefusal implements RefusalCode {
    /** the file is closed */
    FILE_CLOSED,
    /** the file is not closed, so it cannot be opened again */
    FILE_NOT_CLOSED,
    /** the household still takes part in a programme */
    ENROLMENT_STILL_OPEN,
    /** the neighbourhood does not exist in this municipality on that day */
    NEIGHBOURHOOD_UNKNOWN,
    /** the person is a member of this household on that day already */
    MEMBER_ALREADY_PRESENT,
    /** the person belongs to the circle on that day; the circle is who does not live in the household */
    MEMBER_IS_IN_CIRCLE,
    /** the person is not a member of this household on that day */
    NOT_A_MEMBER,
    /** the day of leaving lies before the day of joining */
    LEFT_BEFORE_JOINED,
    /** membership cannot start before birth */
    MEMBER_BEFORE_BIRTH,
    /** an unborn child has no birth date yet */
    UNBORN_HAS_NO_BIRTH_DATE,
    /** a birth is only registered for an unborn member */
    NOT_AN_UNBORN_MEMBER,
    /** the person lives in another household on that day */
    PERSON_IN_OTHER_HOUSEHOLD,
    /** the person is not known in this file */
    PERSON_UNKNOWN,
    /** the text names somebody who is not known in this file */
    TEXT_NAMES_UNKNOWN_PERSON,
    /** the programme does not exist */
    PROGRAMME_UNKNOWN,
    /** the programme belongs to another municipality */
    PROGRAMME_OF_OTHER_MUNICIPALITY,
    /** the day lies outside the period of the programme */
    OUTSIDE_PROGRAMME_PERIOD,
    /** the household takes part in this programme already */
    ALREADY_ENROLLED,
    /** the household does not take part in this programme on that day */
    NOT_ENROLLED,
    /** a household that takes part has a lead caseworker */
    CASE_HAS_NO_LEAD,
    /** the caseworker has this role already */
    ALREADY_ASSIGNED,
    /** the file is with another team */
    HANDOVER_FROM_OTHER_TEAM,
    /** the file stays where it is: same team, same lead */
    HANDOVER_CHANGES_NOTHING,
    /** the person belongs to the circle already */
    ALREADY_IN_CIRCLE,
    /** the person is a member of the household */
    IS_HOUSEHOLD_MEMBER,
    /** the person does not belong to the circle on that day */
    NOT_IN_CIRCLE,
    /** contact data are kept only after the person was informed or consented */
    CONTACT_WITHOUT_INFORMATION,
    /** a carer is a member of the household or of the circle on that day */
    CARER_UNKNOWN,
    /** who is cared for is a member of the household on that day */
    CARED_FOR_NOT_A_MEMBER,
    /** nobody is their own informal carer */
    CARER_IS_CARED_FOR,
    /** there is no such consent on that day */
    NO_SUCH_CONSENT,
    /** what stands as the expiry of a consent is none: the consent that holds just before ends on another day */
    CONSENT_DID_NOT_EXPIRE,
    /** the registration carries the whole file */
    REGISTRATION_CANNOT_BE_WITHDRAWN
}
