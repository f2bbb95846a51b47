package nl.veerkracht.domain.shared;

/** The shape that all identifiers share. */
final class Ids {

    private Ids() {}

    /** Short forms such as "1-1-1-1-1", and capitals, are refused: two spellings of one id must not exist. */
    static void requireUuid(String value) {
        boolean canonical = value.length() == 36;
        for (int place = 0; canonical && place < 36; place++) {
            char letter = value.charAt(place);
            boolean dash = place == 8 || place == 13 || place == 18 || place == 23;
            canonical = dash ? letter == '-' : letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'f';
        }
        if (!canonical) {
            throw new IllegalArgumentException("not a canonical UUID: " + value);
        }
    }
}
