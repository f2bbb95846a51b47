package nl.veerkracht.domain.supportplan.events;

/** What somebody answered to an invitation. */
public enum InvitationResponse {
    /** comes */
    ACCEPTED,
    /** does not come */
    DECLINED
}
