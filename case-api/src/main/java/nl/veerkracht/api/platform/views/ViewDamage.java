package nl.veerkracht.api.platform.views;

import java.util.List;
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
    boolean report(String view, String stream) {
        boolean first = seen.add(view + '/' + stream);
        if (first) {
            toRebuild.add(view);
        }
        return first;
    }

    /** @return the views that are to be built anew; they are not told again */
    List<String> take() {
        List<String> taken = List.copyOf(toRebuild);
        taken.forEach(toRebuild::remove);
        return taken;
    }
}
