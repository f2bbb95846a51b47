package nl.veerkracht.api.synthetic;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A municipality in which a play takes place.
 *
 * @param code its CBS code; one that does not exist is invented
 * @param neighbourhoods the codes of its neighbourhoods; empty when the code list has them
 */
public record Municipality(String code, Set<String> neighbourhoods) {

    /** The default one, for which the application is configured. */
    public static final Municipality DEFAULT = new Municipality("GM1952", Set.of());

    private static final int FIRST_INVENTED = 9_000;
    private static final int LAST_INVENTED = 9_999;
    private static final int NEIGHBOURHOODS = 12;

    public Municipality {
        neighbourhoods = Set.copyOf(neighbourhoods);
    }

    /**
     * @param number 0 for the default one; from 1 on they are invented, GM9000 first
     * @throws IllegalArgumentException when there are no codes left
     */
    public static Municipality of(int number) {
        int code = FIRST_INVENTED + number - 1;
        if (code > LAST_INVENTED) {
            throw new IllegalArgumentException("no code is left for municipality " + number);
        }
        return number == 0
                ? DEFAULT
                : new Municipality(
                        "GM" + code,
                        IntStream.rangeClosed(1, NEIGHBOURHOODS)
                                .mapToObj(one -> "WK%d%02d".formatted(code, one))
                                .collect(Collectors.toUnmodifiableSet()));
    }
}
