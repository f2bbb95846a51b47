package nl.veerkracht.api.platform.eventstore;

import java.util.List;

/**
 * What is stored beside an event about who recorded it and why. A command carries these; its events get exactly these and
 * nothing else.
 */
public final class EventMetadata {

    /** the user's identifier at the identity provider; of an automation {@code automation.} with its name */
    public static final String ACTOR = "actor";
    /** the role in which the user acted */
    public static final String ROLE = "role";
    /** the code of the user's team; empty when the user has none */
    public static final String TEAM = "team";
    /** the CBS code of the user's municipality */
    public static final String MUNICIPALITY = "municipality";
    /** the code of the purpose of the request */
    public static final String PURPOSE = "purpose";
    /** names the request in logs */
    public static final String CORRELATION_ID = "correlationId";

    /** the identifier of the event because of which an automation acted; only where one did */
    public static final String CAUSATION_ID = "causationId";

    /** all of them */
    public static final List<String> KEYS =
            List.of(ACTOR, ROLE, TEAM, MUNICIPALITY, PURPOSE, CORRELATION_ID, CAUSATION_ID);

    private EventMetadata() {}
}
