package nl.veerkracht.api.synthetic.play;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Draws. The same seed and the same names of draws give the same results on every machine: {@link Random} is specified to the bit,
 * and a life that draws more or less than before changes no other life.
 */
final class Chance {

    private final String name;
    private final Random random;

    private Chance(String name) {
        this.name = name;
        this.random = new Random(uuid("draws of").getMostSignificantBits());
    }

    static Chance ofSeed(long seed) {
        return new Chance("veerkracht synthetic " + seed);
    }

    /** @return draws of their own, for one part of the whole */
    Chance of(String part) {
        return new Chance(name + '/' + part);
    }

    /** @return an identifier for {@code what}, always the same one */
    UUID id(String what) {
        return uuid(what);
    }

    private UUID uuid(String what) {
        return UUID.nameUUIDFromBytes((name + '#' + what).getBytes(StandardCharsets.UTF_8));
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** @return a whole number from {@code least} to {@code most}, both included */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** @return {@code many} different ones, in a drawn order */
    <T> List<T> some(List<T> all, int many) {
        List<T> drawn = new ArrayList<>(all);
        Collections.shuffle(drawn, random);
        return List.copyOf(drawn.subList(0, Math.min(many, drawn.size())));
    }

    /** @return a number around {@code mean}, normally distributed */
    double around(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /** @return a number above 0 of which half lie below {@code median}; {@code spread} 0.5 is a little, 1.5 has a long tail */
    double skewed(double median, double spread) {
        return median * Math.exp(spread * random.nextGaussian());
    }

    /** @return a whole number whose mean is {@code mean} */
    int rounded(double mean) {
        int whole = (int) Math.floor(mean);
        return happens(mean - whole) ? whole + 1 : whole;
    }

    /**
     * Deals as a deck of cards does: what was asked for comes out as nearly as whole numbers allow, in a drawn order.
     *
     * @param shares of {@code kinds}, together 1
     */
    <T> List<T> dealt(List<T> kinds, double[] shares, int many) {
        List<T> deck = new ArrayList<>();
        double owed = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            owed += shares[kind] * many;
            while (deck.size() < Math.round(owed)) {
                deck.add(kinds.get(kind));
            }
        }
        Collections.shuffle(deck, random);
        return deck;
    }

    /** @return as {@link #dealt}, true for {@code share} of them */
    List<Boolean> dealt(double share, int many) {
        return dealt(List.of(true, false), new double[] {share, 1 - share}, many);
    }
}
