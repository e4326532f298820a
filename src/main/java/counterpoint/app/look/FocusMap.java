package counterpoint.app.look;

import counterpoint.app.look.Focused.Counts;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.NotFoundException;
import counterpoint.model.Source;
import counterpoint.model.Speaker;
import counterpoint.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shows what lies around a node: the claims and relations a few steps away, who says them and where. O(what is shown),
 * whatever the size of the map, as long as no proposals wait in it.
 */
public final class FocusMap {
    private static final int LARGEST = 2_000;

    private final Store store;
    private final Looking looking;

    public FocusMap(Store store, Looking looking) {
        this.store = store;
        this.looking = looking;
    }

    /**
     * The surroundings of a node.
     *
     * @param depth how many relations away
     * @throws NotFoundException if there is no such map, or no such node in it
     */
    public Focused run(Id id, Id focus, int depth) {
        Supposed supposed = looking.supposed().of(store, id);
        ArgumentMap map = supposed.supposed();
        map.get(focus, Node.class);
        Set<Id> near = Surroundings.of(map, focus, depth, LARGEST);
        SortedMap<Id, Entry> shown = new TreeMap<>();
        near.forEach(node -> show(supposed, node, shown));
        near.stream()
                .flatMap(node -> map.referrers(node, Illocution.class))
                .forEach(illocution -> showWords(supposed, illocution, shown));
        SortedMap<Id, Counts> counts = new TreeMap<>();
        near.forEach(node -> counts.put(node, counts(map, node, near)));
        return new Focused(supposed.map().revision(), focus, List.copyOf(shown.values()), counts);
    }

    /** Shows an entry, or the proposal that would bring it. */
    private static void show(Supposed supposed, Id id, SortedMap<Id, Entry> shown) {
        Optional<Entry> accepted = supposed.map().entry(id);
        accepted.ifPresent(entry -> shown.put(id, entry));
        if (accepted.isEmpty()) {
            Optional.ofNullable(supposed.proposedBy().get(id))
                    .ifPresent(proposal -> shown.put(proposal.id(), proposal));
        }
    }

    private void showWords(Supposed supposed, Illocution illocution, SortedMap<Id, Entry> shown) {
        ArgumentMap map = supposed.supposed();
        map.find(illocution.anchor(), Locution.class).ifPresent(words -> {
            show(supposed, illocution.id(), shown);
            show(supposed, words.id(), shown);
            map.find(words.speaker(), Speaker.class).ifPresent(speaker -> shown.put(speaker.id(), speaker));
            map.find(words.source(), Source.class).ifPresent(source -> shown.put(source.id(), source));
            looking.segments().around(store, supposed.map(), words).forEach(segment -> {
                shown.put(segment.id(), segment);
                segment.speaker().flatMap(map::entry).ifPresent(speaker -> shown.put(speaker.id(), speaker));
            });
        });
    }

    private static Counts counts(ArgumentMap map, Id node, Set<Id> near) {
        return new Counts(
                map.referrers(node, Inference.class)
                        .filter(inference -> inference.conclusion().equals(node))
                        .count(),
                map.referrers(node, Conflict.class)
                        .filter(conflict -> conflict.target().equals(node))
                        .count(),
                Surroundings.relationsAt(map, node)
                        .filter(relation -> !near.contains(relation.id()))
                        .count());
    }
}
