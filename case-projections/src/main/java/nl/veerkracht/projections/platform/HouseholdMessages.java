package nl.veerkracht.projections.platform;

import org.axonframework.eventhandling.DomainEventMessage;

/** Tells the streams apart that share one log. */
public final class HouseholdMessages {

    private static final String HOUSEHOLD = "Household";

    private HouseholdMessages() {}

    /**
     * @return whether the message is part of a household's history. Decided by the stream and not by the payload: an event of
     *     an unknown kind belongs to its household all the same
     */
    public static boolean isOfHousehold(DomainEventMessage<?> message) {
        return HOUSEHOLD.equals(message.getType());
    }
}
