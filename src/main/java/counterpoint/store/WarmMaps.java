package counterpoint.store;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The maps opened last, so that a map that is being read is not replayed for every request. A map at a revision never
 * changes, so what is here is never wrong; it is only asked for by the revision that the database names.
 */
final class WarmMaps {
    private static final int KEPT = 16;

    private final Map<Id, ArgumentMap> maps = new LinkedHashMap<>(KEPT, 0.75f, true);

    synchronized Optional<ArgumentMap> at(Id id, long revision) {
        return Optional.ofNullable(maps.get(id)).filter(map -> map.revision() == revision);
    }

    synchronized void keep(ArgumentMap map) {
        maps.put(map.id(), map);
        if (maps.size() > KEPT) {
            maps.remove(maps.keySet().iterator().next());
        }
    }
}
