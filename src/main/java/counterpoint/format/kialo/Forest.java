package counterpoint.format.kialo;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A map's claims as trees of pro and con. A claim that bears on several others, or on its own support, stands in full where
 * it comes first; everywhere else there is a reference to that place, which therefore always lies before it. O(n log n).
 */
final class Forest {
    /** Trees are cut below this depth, as the numbers of claims grow with it. */
    static final int DEEPEST = 200;

    /** That a claim speaks for or against the one above it. */
    record Bearing(Id relation, Id claim, Outline.Label side) {}

    /** A place in a tree: a claim in full, or a reference to where it is. */
    record Place(String number, int depth, Outline.Label label, Id claim, boolean isReference) {}

    private final ArgumentMap map;
    private final Map<Id, List<Bearing>> below = new HashMap<>();
    private final Set<Id> bearing = new HashSet<>();
    private final Map<Id, String> numbers = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<Id> cut = new HashSet<>();
    private final Deque<Id> cutOff = new ArrayDeque<>();

    Forest(ArgumentMap map) {
        this.map = map;
        map.all(Inference.class)
                .forEach(inference -> inference
                        .premises()
                        .forEach(premise -> bear(inference.id(), premise, inference.conclusion(), Outline.Label.PRO)));
        map.all(Conflict.class)
                .forEach(conflict -> bear(conflict.id(), conflict.attacker(), claimAt(conflict), Outline.Label.CON));
        below.values()
                .forEach(list ->
                        list.sort(Comparator.comparing(Bearing::relation).thenComparing(Bearing::claim)));
    }

    private void bear(Id relation, Id from, Id to, Outline.Label side) {
        if (from.equals(to)) {
            cut.add(relation);
            return;
        }
        below.computeIfAbsent(to, id -> new ArrayList<>()).add(new Bearing(relation, from, side));
        bearing.add(from);
    }

    /** The claim that a conflict speaks against: of an inference its first premise, of another conflict its attacker. */
    private Id claimAt(Conflict conflict) {
        Node target = map.get(conflict.target(), Node.class);
        if (target instanceof Inference inference) {
            return inference.premises().get(0);
        }
        return target instanceof Conflict attacked ? attacked.attacker() : target.id();
    }

    /** Relations that the trees can't say. */
    Set<Id> cut() {
        return cut;
    }

    /** Claims that speak for or against no other; of each cycle that stands alone one. */
    List<Id> roots() {
        Set<Id> roots = new LinkedHashSet<>();
        List<Id> all = map.all(Proposition.class).map(Proposition::id).toList();
        all.stream().filter(id -> !bearing.contains(id)).forEach(roots::add);
        Set<Id> reached = new HashSet<>();
        roots.forEach(root -> reach(root, reached));
        for (Id id : all) {
            if (!reached.contains(id)) {
                roots.add(id);
                reach(id, reached);
            }
        }
        return List.copyOf(roots);
    }

    private void reach(Id root, Set<Id> reached) {
        Deque<Id> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Id at = open.pop();
            if (reached.add(at)) {
                below.getOrDefault(at, List.of()).forEach(bearing -> open.push(bearing.claim()));
            }
        }
    }

    /** Lays out the trees of these roots, each under its number, or with {@code prefix} before it where they are several. */
    List<Place> places(List<Id> roots, String prefix) {
        int next = 1;
        cutOff.addAll(roots);
        while (!cutOff.isEmpty()) {
            Id root = cutOff.poll();
            if (!numbers.containsKey(root)) {
                tree(new Place(prefix + next, prefix.isEmpty() ? 0 : 1, Outline.Label.THESIS, root, false));
                next++;
            }
        }
        return places;
    }

    private void tree(Place root) {
        Deque<Place> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Place at = open.pop();
            boolean again = numbers.containsKey(at.claim());
            places.add(new Place(at.number(), at.depth(), at.label(), at.claim(), again));
            if (!again) {
                numbers.put(at.claim(), at.number());
                children(at).forEach(open::push);
            }
        }
    }

    /** Last child first, as they go on a stack. */
    private List<Place> children(Place at) {
        List<Place> children = new ArrayList<>();
        int rank = 1;
        for (Bearing bearing : below.getOrDefault(at.claim(), List.of())) {
            if (at.depth() >= DEEPEST) {
                cut.add(bearing.relation());
                cutOff.add(bearing.claim());
            } else {
                children.add(
                        0,
                        new Place(at.number() + "." + rank++, at.depth() + 1, bearing.side(), bearing.claim(), false));
            }
        }
        return children;
    }

    /** Where a claim stands in full. */
    String number(Id claim) {
        return numbers.getOrDefault(claim, "");
    }
}
