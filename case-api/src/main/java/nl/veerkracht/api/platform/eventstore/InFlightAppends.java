package nl.veerkracht.api.platform.eventstore;

/**
 * Knows which appends to the log may still commit. Every append joins before it takes a position in the log; numbers are
 * handed out in order, and an append is in flight from its joining until its transaction has ended, one way or the other.
 */
interface InFlightAppends {

    /** The current transaction is going to append: must be called before it takes a position. */
    void joined();

    /** @return a number below which no append is in flight any more; everything they committed is visible to later reads */
    long oldest();

    /** @return a number that is higher than that of every append that has joined so far */
    long horizon();
}
