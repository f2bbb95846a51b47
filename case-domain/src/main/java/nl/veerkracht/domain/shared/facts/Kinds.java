package nl.veerkracht.domain.shared.facts;

import java.util.HashMap;
import java.util.Map;

/** The kinds of facts that are asked for in one file, each as a bit, so that a set of them is a number. */
final class Kinds {

    private static final int BITS = Long.SIZE;

    private final Map<Class<?>, Long> bits = new HashMap<>();
    private final Map<Class<?>, Long> ofEvents = new HashMap<>();

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
