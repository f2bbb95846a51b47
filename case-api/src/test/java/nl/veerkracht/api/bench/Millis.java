package nl.veerkracht.api.bench;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Times in milliseconds. */
final class Millis {

    private Millis() {}

    /** @param began by {@link System#nanoTime} */
    static double since(long began) {
        return (System.nanoTime() - began) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    /** @return what so many of a hundred times do not exceed */
    static double percentile(Collection<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * percent / 100.0)));
    }
}
