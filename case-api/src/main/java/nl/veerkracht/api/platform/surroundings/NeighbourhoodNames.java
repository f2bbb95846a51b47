package nl.veerkracht.api.platform.surroundings;

/** How neighbourhoods are called, for who reads pages. */
@FunctionalInterface
public interface NeighbourhoodNames {

    /** @return the Dutch name of the neighbourhood with this CBS code; the code itself when the list does not have it */
    String nameOf(String code);
}
