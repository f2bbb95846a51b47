package nl.veerkracht.api.platform.surroundings;

import nl.veerkracht.domain.shared.Period;

/**
 * A neighbourhood (wijk).
 *
 * @param municipality the CBS code of the municipality
 * @param code the CBS code of the neighbourhood
 * @param name its Dutch name
 * @param period the days on which it existed
 */
record Neighbourhood(String municipality, String code, String name, Period period) {}
