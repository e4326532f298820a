package counterpoint.app.look;

import counterpoint.app.look.Outline.Branch;
import counterpoint.app.look.Outline.Link;
import counterpoint.app.look.Outline.Role;
import counterpoint.app.look.Outline.Shown;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Node;
import counterpoint.model.NotFoundException;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Rephrase;
import counterpoint.store.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lays a map out as an outline. Roots are claims that speak for or against nothing; claims that only lead to each other in a
 * circle get the first of them as a root. A claim that hangs under several is laid out under the first. O(size of the map).
 */
public final class OutlineMap {
    private static final int DEEPEST = 60;

    private final Store store;
    private final Looking looking;

    public OutlineMap(Store store, Looking looking) {
        this.store = store;
        this.looking = looking;
    }

    /**
     * The first roots and all that hangs under them.
     *
     * @throws NotFoundException if there is no such map
     */
    public Outline run(Id id, int limit) {
        return page(id, Optional.empty(), limit);
    }

    /** The roots after this one. */
    public Outline run(Id id, Id after, int limit) {
        return page(id, Optional.of(after), limit);
    }

    private Outline page(Id id, Optional<Id> after, int limit) {
        Supposed supposed = looking.supposed().of(store, id);
        Layout layout = new Layout(supposed.supposed());
        List<Id> roots = layout.roots();
        int from = after.map(roots::indexOf).orElse(-1) + 1;
        List<Id> page = roots.subList(from, Math.min(roots.size(), from + limit));
        List<Branch> branches = page.stream()
                .map(root -> layout.branch(root, Optional.empty(), 0))
                .toList();
        boolean isLast = from + page.size() == roots.size();
        return new Outline(
                supposed.map().revision(),
                branches,
                isLast ? Optional.empty() : Optional.of(page.get(page.size() - 1)));
    }

    private record Child(Id node, Link link) {}

    private static final class Layout {
        private final ArgumentMap map;
        private final Set<Id> placed = new HashSet<>();

        Layout(ArgumentMap map) {
            this.map = map;
        }

        List<Id> roots() {
            List<Id> claims =
                    map.all(Node.class).filter(Layout::isClaim).map(Node::id).toList();
            Set<Id> roots = new LinkedHashSet<>(claims.stream()
                    .filter(claim -> above(claim).findAny().isEmpty())
                    .toList());
            Set<Id> reached = new HashSet<>();
            roots.forEach(root -> reach(root, reached));
            for (Id claim : claims) {
                if (!reached.contains(claim)) {
                    roots.add(claim);
                    reach(claim, reached);
                }
            }
            return List.copyOf(roots);
        }

        private void reach(Id root, Set<Id> reached) {
            List<Id> open = new ArrayList<>(List.of(root));
            while (!open.isEmpty()) {
                Id claim = open.remove(open.size() - 1);
                if (reached.add(claim)) {
                    below(claim).map(Child::node).forEach(open::add);
                }
            }
        }

        Branch branch(Id claim, Optional<Link> link, int depth) {
            if (!placed.add(claim)) {
                return new Branch(claim, link, List.of(), Shown.BEFORE);
            }
            List<Child> below = below(claim).toList();
            if (depth == DEEPEST && !below.isEmpty()) {
                return new Branch(claim, link, List.of(), Shown.CUT);
            }
            List<Branch> children = below.stream()
                    .map(child -> branch(child.node(), Optional.of(child.link()), depth + 1))
                    .toList();
            return new Branch(claim, link, children, Shown.WHOLE);
        }

        private static boolean isClaim(Node node) {
            return node instanceof Proposition || node instanceof Question;
        }

        /** The relations through which a claim hangs under others. */
        private Stream<Node> above(Id claim) {
            return map.referrers(claim, Node.class)
                    .filter(node -> (node instanceof Inference i && i.premises().contains(claim))
                            || (node instanceof Conflict c && c.attacker().equals(claim))
                            || (node instanceof Rephrase r && r.restatement().equals(claim))
                            || (node instanceof Answer a && a.proposition().equals(claim)));
        }

        private Stream<Child> below(Id claim) {
            return map.referrers(claim, Node.class).flatMap(relation -> below(claim, relation));
        }

        private Stream<Child> below(Id claim, Node relation) {
            if (relation instanceof Inference i && i.conclusion().equals(claim)) {
                Link support = new Link(i.id(), Role.SUPPORTS);
                return Stream.concat(
                        i.premises().stream().map(premise -> new Child(premise, support)), undercuts(i.id()));
            }
            if (relation instanceof Conflict c && c.target().equals(claim)) {
                return Stream.concat(
                        Stream.of(new Child(c.attacker(), new Link(c.id(), Role.ATTACKS))), undercuts(c.id()));
            }
            if (relation instanceof Rephrase r && r.original().equals(claim)) {
                return Stream.of(new Child(r.restatement(), new Link(r.id(), Role.REPHRASES)));
            }
            return relation instanceof Answer a && a.question().equals(claim)
                    ? Stream.of(new Child(a.proposition(), new Link(a.id(), Role.ANSWERS)))
                    : Stream.of();
        }

        private Stream<Child> undercuts(Id relation) {
            return map.referrers(relation, Conflict.class)
                    .filter(conflict -> conflict.target().equals(relation))
                    .flatMap(conflict -> Stream.concat(
                            Stream.of(new Child(conflict.attacker(), new Link(conflict.id(), Role.UNDERCUTS))),
                            undercuts(conflict.id())));
        }
    }
}
