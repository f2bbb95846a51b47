package nl.veerkracht.domain.contract;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/** Revision 1 knew no reason: a consent was withdrawn when a person took it back, which revision 2 calls {@code TAKEN_BACK}. */
final class ConsentWithdrawn1To2 extends SingleEventUpcaster {

    private static final String NAME = "household.consent-withdrawn";
    private static final SimpleSerializedType FROM = new SimpleSerializedType(NAME, "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType(NAME, "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return FROM.equals(event.getType());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, ObjectNode.class, withdrawn -> withdrawn.put("reason", "TAKEN_BACK"));
    }
}
