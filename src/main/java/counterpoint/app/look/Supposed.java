package counterpoint.app.look;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Proposal;
import counterpoint.store.Store;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A map as it is, and as it would be if every pending proposal were accepted.
 *
 * @param proposedBy which proposal brings a node that is not in the map yet
 */
record Supposed(ArgumentMap map, ArgumentMap supposed, Map<Id, Proposal> proposedBy) {

    /** The last of these that were asked for: they cost the whole map where there are proposals, and nothing else. */
    static final class Cache {
        private static final int KEPT = 8;

        private final Map<Id, Supposed> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

        Supposed of(Store store, Id id) {
            ArgumentMap map = store.map(id);
            Optional<Supposed> known = known(map);
            if (known.isPresent()) {
                return known.get();
            }
            Supposed made = store.summary(id).proposals() == 0
                    ? new Supposed(map, map, Map.of())
                    : new Supposed(map, map.supposingPending(), owners(map));
            keep(made);
            return made;
        }

        private synchronized Optional<Supposed> known(ArgumentMap map) {
            return Optional.ofNullable(kept.get(map.id())).filter(known -> known.map.revision() == map.revision());
        }

        private synchronized void keep(Supposed made) {
            kept.put(made.map.id(), made);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }

        private static Map<Id, Proposal> owners(ArgumentMap map) {
            Map<Id, Proposal> owners = new HashMap<>();
            map.all(Proposal.class)
                    .filter(Proposal::isPending)
                    .forEach(proposal ->
                            proposal.diff().added().forEach(entry -> owners.putIfAbsent(entry.id(), proposal)));
            return owners;
        }
    }
}
