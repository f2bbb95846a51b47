package nl.veerkracht.domain.household;

import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.household.events.HouseholdEvent;

/** What can be corrected, and by what (ADR-0004). */
final class Corrections {

    private Corrections() {}

    /** The right to the file moves by a handover only, never by a correction. */
    static HouseholdEvent keepingTheTeam(HouseholdEvent original, HouseholdEvent corrected) {
        if (original instanceof HouseholdRegistered was && corrected instanceof HouseholdRegistered is) {
            return new HouseholdRegistered(
                    is.householdId(),
                    was.municipality(),
                    was.team(),
                    is.neighbourhood(),
                    is.householdType(),
                    is.source(),
                    is.occurredOn(),
                    null);
        }
        if (original instanceof CaseHandedOver was && corrected instanceof CaseHandedOver is) {
            return new CaseHandedOver(
                    is.householdId(),
                    was.fromUser(),
                    is.toUser(),
                    was.fromTeam(),
                    was.toTeam(),
                    is.summary(),
                    is.occurredOn(),
                    null);
        }
        return corrected;
    }

    /** What a fact is about: a correction that is about something else is another fact. */
    static Object subject(HouseholdEvent event) {
        if (event instanceof HouseholdMemberAdded fact) {
            return fact.personId();
        } else if (event instanceof HouseholdMemberLeft fact) {
            return fact.personId();
        } else if (event instanceof ChildBorn fact) {
            return fact.personId();
        } else if (event instanceof NetworkMemberAdded fact) {
            return fact.personId();
        } else if (event instanceof NetworkMemberChanged fact) {
            return fact.personId();
        } else if (event instanceof NetworkMemberLeft fact) {
            return fact.personId();
        } else if (event instanceof CarerIdentified fact) {
            return fact.personId();
        } else if (event instanceof InformationGiven fact) {
            return fact.personId();
        } else if (event instanceof ConsentGiven fact) {
            return fact.personId();
        } else if (event instanceof ConsentWithdrawn fact) {
            return fact.personId();
        } else if (event instanceof HouseholdEnrolled fact) {
            return fact.programmeId();
        } else if (event instanceof ParticipationEnded fact) {
            return fact.programmeId();
        } else if (event instanceof BaselineRecorded fact) {
            return fact.programmeId();
        } else if (event instanceof CareEvent fact) {
            return fact.careId();
        } else if (event instanceof ProfessionalInvolvementRecorded fact) {
            return fact.organisationId();
        }
        return event.householdId();
    }
}
