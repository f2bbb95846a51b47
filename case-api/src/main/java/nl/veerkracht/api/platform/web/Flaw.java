package nl.veerkracht.api.platform.web;

import java.util.Map;

/**
 * One thing that is wrong with what was sent.
 *
 * @param place where in the request it is
 * @param name in a body a JSON pointer such as {@code /fact/name}, else the name of the path's or query's parameter or of the header
 * @param code stable; its sentences are under {@code input.CODE}
 * @param values members of the error and values for its sentence; never what the user typed
 */
public record Flaw(Place place, String name, String code, Map<String, Object> values) {

    /** The parts of a request in which something can be wrong. */
    public enum Place {
        BODY,
        PATH,
        QUERY,
        HEADER
    }

    public Flaw {
        values = Map.copyOf(values);
    }

    public static Flaw inBody(String pointer, String code) {
        return new Flaw(Place.BODY, pointer, code, Map.of());
    }

    public static Flaw inBody(String pointer, String code, Map<String, Object> values) {
        return new Flaw(Place.BODY, pointer, code, values);
    }

    public static Flaw inQuery(String parameter, String code, Map<String, Object> values) {
        return new Flaw(Place.QUERY, parameter, code, values);
    }

    public static Flaw inHeader(String header, String code, Map<String, Object> values) {
        return new Flaw(Place.HEADER, header, code, values);
    }
}
