package nl.veerkracht.broken.projections;

import java.util.List;
import nl.veerkracht.domain.household.HouseholdRefusal;
import nl.veerkracht.domain.personaldata.Sealer;
import nl.veerkracht.domain.shared.PersonId;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** What must not be found in a view. */
public final class BrokenProjections {

    private BrokenProjections() {}

    /** Repeats a rule. */
    public static final class RepeatsARule {
        /** @return a refusal, which only a rule gives */
        public HouseholdRefusal refusal() {
            return HouseholdRefusal.FILE_CLOSED;
        }
    }

    /** Acts while it is only to show. */
    public static final class SendsACommand {
        /** Sends in a rebuild what was sent before. */
        public void act(CommandGateway gateway) {
            gateway.sendAndWait("again");
        }
    }

    /** Sees clear text. */
    public static final class SeesClearText implements Sealer {
        @Override
        public String seal(List<PersonId> subjects, String clear) {
            return clear;
        }
    }

    /** Opens what is sealed. */
    public static final class HasCryptography {
        /** @return the means to open a value */
        public javax.crypto.Cipher cipher() throws java.security.GeneralSecurityException {
            return javax.crypto.Cipher.getInstance("AES/GCM/NoPadding");
        }
    }
}
