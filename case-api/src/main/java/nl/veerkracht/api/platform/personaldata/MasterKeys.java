package nl.veerkracht.api.platform.personaldata;

import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * The master key in use and, while keys are rewrapped, the one before it.
 *
 * @param current wraps every new key
 * @param previous still unwraps keys that were not rewrapped yet; empty outside a rotation
 */
record MasterKeys(MasterKey current, Optional<MasterKey> previous) {

    byte[] unwrap(String masterKeyId, WrappedFor owner, byte[] wrapped) {
        MasterKey master = named(masterKeyId)
                .orElseThrow(() -> new IllegalStateException("the " + owner.name() + " is wrapped by master key "
                        + masterKeyId + ", which was not given to this process"));
        try {
            return master.unwrap(owner, wrapped);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("the wrapped " + owner.name() + " was changed or moved", tampered);
        }
    }

    private Optional<MasterKey> named(String id) {
        if (current.id().equals(id)) {
            return Optional.of(current);
        }
        return previous.filter(key -> key.id().equals(id));
    }
}
