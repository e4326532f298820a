package counterpoint.app.judge;

import counterpoint.model.Id;
import counterpoint.store.StoredMap;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The maps judged last, each at one revision; the one asked about longest ago goes first. */
public final class JudgedMaps {
    private static final int KEPT = 6;

    private final Map<Version, JudgedMap> maps = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** No two states of a map share all three: a map that is deleted and made again was made at another time. */
    private record Version(Id map, long revision, Instant created) {}

    JudgedMap of(StoredMap stored) {
        Version version = new Version(stored.map().id(), stored.map().revision(), stored.created());
        return known(version).orElseGet(() -> {
            JudgedMap judged = JudgedMap.of(stored.map().supposingPending());
            keep(version, judged);
            return judged;
        });
    }

    private synchronized Optional<JudgedMap> known(Version version) {
        return Optional.ofNullable(maps.get(version));
    }

    private synchronized void keep(Version version, JudgedMap judged) {
        maps.put(version, judged);
        if (maps.size() > KEPT) {
            maps.remove(maps.keySet().iterator().next());
        }
    }
}
