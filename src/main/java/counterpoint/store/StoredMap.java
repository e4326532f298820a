package counterpoint.store;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import java.time.Instant;
import java.util.List;

/**
 * A map as the store keeps it: without page texts, which are kept by hash (see {@link Store#withTexts}).
 *
 * @param findings what was found when the map came into the store
 * @param created when the map came into the store
 */
public record StoredMap(ArgumentMap map, List<Finding> findings, Instant created) {
    public StoredMap {
        findings = List.copyOf(findings);
    }
}
