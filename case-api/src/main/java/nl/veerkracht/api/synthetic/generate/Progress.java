package nl.veerkracht.api.synthetic.generate;

/** Hears how far the generating is. */
@FunctionalInterface
public interface Progress {

    /**
     * @param events how many events the store holds
     * @param written how many of them were written by this run
     */
    void reached(long events, long written);
}
