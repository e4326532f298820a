package counterpoint.store.warm;

import counterpoint.model.Id;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The maps used last, so that a map that is being read is not replayed for every request. Only what is committed gets in,
 * and a map never goes back: what is here may be newer than a caller's view of the database, but it is never wrong.
 */
final class WarmMaps {
    private static final int KEPT = 16;

    private final Map<Id, Warm> maps = new LinkedHashMap<>(KEPT, 0.75f, true);

    synchronized Optional<Warm> get(Id id) {
        return Optional.ofNullable(maps.get(id));
    }

    synchronized void keep(Warm warm) {
        Id id = warm.map().id();
        Warm known = maps.get(id);
        if (known == null || known.map().revision() < warm.map().revision() || known.snapshot() < warm.snapshot()) {
            maps.put(id, warm);
        }
        if (maps.size() > KEPT) {
            maps.remove(maps.keySet().iterator().next());
        }
    }

    synchronized void forget(Id id) {
        maps.remove(id);
    }
}
