package nl.veerkracht.api.platform.views;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which views miss what their progress says they have, as after a crash of their store. Such a view is built anew from the log,
 * once for each stream that shows it; when the stream still misses entries then, it is not the store, and it is parked.
 */
@Component
class ViewDamage {

    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> toRebuild = ConcurrentHashMap.newKeySet();

    /** @return whether the view will be built anew because of this stream */
    private boolean report(String view, String stream) {
        boolean first = seen.add(view + '/' + stream);
        if (first) {
            toRebuild.add(view);
        }
        return first;
    }

    /** @return what parks a stream of the view that is live, unless it shows that the store lost something of it */
    Parking parking(String view) {
        return new Parking(stream -> report(view, stream));
    }

    /** @return whether the view is to be built anew; that is not told again */
    boolean take(String view) {
        return toRebuild.remove(view);
    }
}
