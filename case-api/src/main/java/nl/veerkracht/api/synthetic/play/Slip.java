package nl.veerkracht.api.synthetic.play;

import java.util.function.Function;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.UserCommand;

/**
 * How something can be recorded wrong at first.
 *
 * @param wrong what is recorded instead
 * @param reason why it has to be corrected
 * @param correction makes the command that corrects the entry with a number
 */
record Slip(Function<By, UserCommand> wrong, CorrectionReason reason, Correction correction) {

    /** Puts what is right in the place of an entry. */
    @FunctionalInterface
    interface Correction {
        UserCommand of(By by, long entry, CorrectionReason reason);
    }

    /** How many slips are due: a few of all entries, spread over all households. */
    static final class Account {

        private final double share;
        private double due;

        Account(double share) {
            this.share = share;
        }

        void count(int entries) {
            due += share * entries;
        }

        /** @return whether the next thing that can go wrong does */
        boolean takeOne() {
            if (due < 1) {
                return false;
            }
            due -= 1;
            return true;
        }
    }
}
