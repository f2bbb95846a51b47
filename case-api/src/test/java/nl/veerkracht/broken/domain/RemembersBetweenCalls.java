package nl.veerkracht.broken.domain;

import nl.veerkracht.broken.Breaks;

/** Breaks the rule of constants: it counts on from the call before. */
@Breaks("constants_do_not_change")
final class RemembersBetweenCalls {

    static int calls;
}
