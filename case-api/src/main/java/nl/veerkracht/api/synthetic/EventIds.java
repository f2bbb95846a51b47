package nl.veerkracht.api.synthetic;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What identifies the events of a play: their stream and number, which derive from the seed as all identifiers of a play do. */
public final class EventIds {

    private EventIds() {}

    /** @return the identifier of the event with this number in this stream */
    public static String of(String stream, long number) {
        byte[] name = ("event " + number + " of " + stream).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }
}
