package nl.veerkracht.domain.contract;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/**
 * Revision 1 knew no second households: every member lived where the file was, which revision 2 calls a
 * {@code PRIMARY} membership.
 */
final class HouseholdMemberAdded1To2 extends SingleEventUpcaster {

    private static final String NAME = "household.member-added";
    private static final SimpleSerializedType FROM = new SimpleSerializedType(NAME, "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType(NAME, "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return FROM.equals(event.getType());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, ObjectNode.class, member -> member.put("membership", "PRIMARY"));
    }
}
