package nl.veerkracht.broken.domain;

import java.util.UUID;
import nl.veerkracht.broken.Breaks;

/** Breaks the rule that chance comes from outside: it makes up an identifier inside a decision. */
@Breaks("time_and_chance_come_from_outside")
final class DrawsLots {

    UUID id() {
        return UUID.randomUUID();
    }
}
