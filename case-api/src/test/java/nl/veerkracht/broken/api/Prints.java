package nl.veerkracht.broken.api;

import java.io.PrintStream;
import nl.veerkracht.broken.Breaks;

/** Breaks the rule that nobody prints: it has the stream where no filter is. */
@Breaks("nobody_prints")
final class Prints {

    PrintStream unfiltered() {
        return System.err;
    }
}
