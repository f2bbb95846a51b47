package nl.veerkracht.broken.api;

import nl.veerkracht.broken.Breaks;
import org.axonframework.spring.stereotype.Aggregate;

/** Breaks the wall around aggregates: it holds one. */
@Breaks("no_one_but_the_platform_knows_an_aggregate")
record KnowsAnAggregate(Case held) {

    /** An interface, because Spring would make a bean of a class. */
    @Aggregate
    interface Case {}
}
