package nl.veerkracht.domain.shared.facts;

import java.util.HashMap;
import java.util.Map;

/**
 * The kinds of facts that are asked for in one file, each as a bit, so that a set of them is a number; and the places of what is
 * made of its entries, so that all of it is copied at once.
 */
final class Kinds {

    private static final int BITS = Long.SIZE;

    private final Map<Class<?>, Long> bits = new HashMap<>();
    private final Map<Class<?>, Long> ofEvents = new HashMap<>();
    private final Map<Object, Integer> places = new HashMap<>();

    /** @return the place of what is remembered under {@code key}: from 0 on, one for each */
    int place(Object key) {
        Integer place = places.get(key);
        if (place == null) {
            place = places.size();
            places.put(key, place);
        }
        return place;
    }

    /** @return the bit of this kind; when there are very many, the last of them share one, and more is made again than must be */
    long bit(Class<?> kind) {
        Long bit = bits.get(kind);
        if (bit == null) {
            bit = 1L << Math.min(bits.size(), BITS - 1);
            bits.put(kind, bit);
            ofEvents.clear();
        }
        return bit;
    }

    /** @return the bits of all kinds to which {@code event} belongs */
    long of(Object event) {
        Long known = ofEvents.get(event.getClass());
        if (known == null) {
            long found = 0;
            for (Map.Entry<Class<?>, Long> kind : bits.entrySet()) {
                if (kind.getKey().isInstance(event)) {
                    found |= kind.getValue();
                }
            }
            known = found;
            ofEvents.put(event.getClass(), known);
        }
        return known;
    }
}
