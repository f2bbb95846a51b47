package nl.veerkracht.api.synthetic;

/** The plays of all municipalities. */
@FunctionalInterface
public interface Plays {

    /**
     * @param municipality its number: which it is says {@link Municipality#of}
     * @param seed the same seed gives the same play for ever
     */
    Play of(int municipality, long seed);
}
