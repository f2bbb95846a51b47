package nl.veerkracht.api.platform.personaldata;

import java.nio.charset.StandardCharsets;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.SafetySignalId;

/**
 * Whose key is wrapped. The wrapped form is bound to it, so that a row that was moved to another owner does not open.
 *
 * @param name of the owner, for people
 */
record WrappedFor(String name) {

    static final WrappedFor SERVICE = new WrappedFor("service-key");

    static WrappedFor person(PersonId person) {
        return new WrappedFor("person-key " + person.value());
    }

    static WrappedFor signal(SafetySignalId signal) {
        return new WrappedFor("safety-key " + signal.value());
    }

    byte[] context() {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
