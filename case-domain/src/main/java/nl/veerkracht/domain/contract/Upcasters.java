package nl.veerkracht.domain.contract;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * The one ordered chain that turns what was stored into what is read today. A stored event is never rewritten: each change
 * of a contract adds one upcaster at the end, from the revision before to the new one, and none is ever taken out (ADR-0003).
 */
public final class Upcasters {

    private Upcasters() {}

    /** @return the whole chain, oldest first */
    public static EventUpcaster chain() {
        return new EventUpcasterChain(
                List.of(new HouseholdMemberAdded1To2(), new ConsentWithdrawn1To2(), new ProgrammeStarted1To2()));
    }
}
