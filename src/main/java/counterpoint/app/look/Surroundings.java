package counterpoint.app.look;

import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.End;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Rephrase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** The claims and relations near a node, nearest first. O(what is found), whatever the size of the map. */
final class Surroundings {
    private final ArgumentMap map;
    private final int depth;
    private final int limit;
    private final Map<Id, Integer> steps = new LinkedHashMap<>();
    private final Queue<Id> open = new ConcurrentLinkedQueue<>();

    private Surroundings(ArgumentMap map, int depth, int limit) {
        this.map = map;
        this.depth = depth;
        this.limit = limit;
    }

    /**
     * The nodes that are so many relations or fewer away.
     *
     * @param limit so many at most
     */
    static Set<Id> of(ArgumentMap map, Id focus, int depth, int limit) {
        Surroundings found = new Surroundings(map, depth, limit);
        found.reach(focus, 0);
        while (!found.open.isEmpty()) {
            found.expand(found.open.remove());
        }
        return found.steps.keySet();
    }

    private void expand(Id id) {
        int step = steps.getOrDefault(id, 0);
        map.find(id, Node.class)
                .filter(Surroundings::isRelation)
                .ifPresent(relation -> relation.ends().stream().map(End::target).forEach(end -> reach(end, step)));
        if (step < depth) {
            relationsAt(map, id).forEach(relation -> reach(relation.id(), step + 1));
        }
    }

    private void reach(Id id, int step) {
        boolean isNear = map.find(id, Node.class).filter(Surroundings::isShown).isPresent();
        if (isNear && steps.size() < limit && steps.putIfAbsent(id, step) == null) {
            open.add(id);
        }
    }

    /** The relations that name a node. */
    static Stream<Node> relationsAt(ArgumentMap map, Id id) {
        return map.referrers(id, Node.class).filter(Surroundings::isRelation);
    }

    static boolean isRelation(Node node) {
        return node instanceof Inference
                || node instanceof Conflict
                || node instanceof Rephrase
                || node instanceof Answer;
    }

    private static boolean isShown(Node node) {
        return isRelation(node) || node instanceof Proposition || node instanceof Question;
    }
}
