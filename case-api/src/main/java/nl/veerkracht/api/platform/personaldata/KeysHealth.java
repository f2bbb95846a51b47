package nl.veerkracht.api.platform.personaldata;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether personal data can be sealed and opened: the keys are in reach, and wrapped by the master key of this process. */
final class KeysHealth extends AbstractHealthIndicator {

    private final MasterKeyRegister register;
    private final MasterKeys masters;

    KeysHealth(MasterKeyRegister register, MasterKeys masters) {
        super("The keys of persons cannot be read");
        this.register = register;
        this.masters = masters;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        String wrappedBy = register.wrappedBy().orElse("");
        health.status(wrappedBy.equals(masters.current().id()) ? "UP" : "DOWN").withDetail("masterKey", wrappedBy);
    }
}
