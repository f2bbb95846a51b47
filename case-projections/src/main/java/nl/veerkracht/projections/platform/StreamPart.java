package nl.veerkracht.projections.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a document that is fed by several streams keeps of one of them. These lists are gone through for each event of a rebuild, so
 * by plain loops.
 */
public interface StreamPart {

    /** @return the identifier of the stream */
    String stream();

    /** @return the number of the last entry that was taken in; -1 when none was */
    long version();

    /** @return what is kept of {@code stream} */
    static <P extends StreamPart> Optional<P> of(String stream, List<P> parts) {
        for (P part : parts) {
            if (part.stream().equals(stream)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** @return {@code parts}, in the order of their streams, with {@code part} in the place of what was kept of its stream */
    static <P extends StreamPart> List<P> with(P part, List<P> parts) {
        List<P> all = new ArrayList<>(parts.size() + 1);
        boolean placed = false;
        for (P each : parts) {
            int order = each.stream().compareTo(part.stream());
            if (order >= 0 && !placed) {
                all.add(part);
                placed = true;
            }
            if (order != 0) {
                all.add(each);
            }
        }
        if (!placed) {
            all.add(part);
        }
        return all;
    }

    /** @return what grows with every event that any of the parts takes in; -1 when there is none */
    static long version(List<? extends StreamPart> parts) {
        long entries = 0;
        for (StreamPart part : parts) {
            entries += part.version() + 1;
        }
        return entries - 1;
    }

    /** @return up to which entry each stream was folded */
    static Map<String, Long> versions(List<? extends StreamPart> parts) {
        Map<String, Long> versions = new TreeMap<>();
        parts.forEach(part -> versions.put(part.stream(), part.version()));
        return versions;
    }
}
