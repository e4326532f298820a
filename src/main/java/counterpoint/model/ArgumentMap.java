package counterpoint.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * An argument map at one revision: entries by id, and the graph its nodes form.
 *
 * <p>Rules it keeps: no id twice; every end names an entry of the right kind; every span lies inside its source; the text
 * under a span never changes. A map that breaks one can't be built or reached by {@link #apply}; all violations are
 * reported together.
 *
 * <p>Cost: {@code apply} takes O(d log n) for a diff that touches d entries (and their referrers), because entries and the
 * index of referrers are persistent trees that share all that did not change. Iteration is in natural id order.
 *
 * <p>Source of the terms: AIF (Chesñevar et al. 2006), Inference Anchoring Theory (Budzynska and Reed 2011).
 */
public final class ArgumentMap {
    private final Id id;
    private final long revision;
    private final Contents contents;
    private final MapGraph graph;

    private ArgumentMap(Id id, long revision, Contents contents) {
        this.id = id;
        this.revision = revision;
        this.contents = contents;
        this.graph = new MapGraph(this);
    }

    /** A map without entries, at revision 0. */
    public static ArgumentMap empty(Id id) {
        return new ArgumentMap(id, 0, Contents.of(List.of(), Map.of()));
    }

    /**
     * A map with these entries at this revision.
     *
     * @throws RuleViolationException with every rule that is broken
     */
    public static ArgumentMap of(Id id, long revision, Collection<? extends Entry> entries) {
        List<Finding> findings = new ArrayList<>();
        Map<Id, Entry> byId = new HashMap<>(2 * entries.size());
        List<Entry> distinct = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (byId.putIfAbsent(entry.id(), entry) == null) {
                distinct.add(entry);
            } else {
                findings.add(Rules.idTwice(entry));
            }
        }
        Function<Id, Optional<Entry>> find = target -> Optional.ofNullable(byId.get(target));
        distinct.forEach(entry -> Rules.check(find, entry, findings));
        if (!findings.isEmpty()) {
            throw new RuleViolationException(findings);
        }
        return new ArgumentMap(id, revision, Contents.of(distinct, byId));
    }

    public Id id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    /** The map's own title, else its first source's, else its id. */
    public String title() {
        return all(Extension.class)
                .filter(e -> e.about().isEmpty() && e.name().equals(Extension.TITLE))
                .map(Extension::value)
                .findFirst()
                .or(() -> all(Source.class).map(Source::title).findFirst())
                .orElse(id.value());
    }

    public int size() {
        return contents.size();
    }

    public boolean contains(Id entry) {
        return contents.entry(entry) != null;
    }

    public Optional<Entry> entry(Id entry) {
        return Optional.ofNullable(contents.entry(entry));
    }

    /** The entry with this id if it is of this type. */
    public <T extends Entry> Optional<T> find(Id entry, Class<T> type) {
        return entry(entry).filter(type::isInstance).map(type::cast);
    }

    /**
     * The entry with this id.
     *
     * @throws NotFoundException if there is none of this type
     */
    public <T extends Entry> T get(Id entry, Class<T> type) {
        return find(entry, type)
                .orElseThrow(() -> new NotFoundException(
                        "Map " + id + " has no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " " + entry + "."));
    }

    /** All entries in natural id order. */
    public Collection<Entry> entries() {
        return contents.entries();
    }

    /** All entries of one type in natural id order. O(size of the map), or of its nodes for node types. */
    public <T extends Entry> Stream<T> all(Class<T> type) {
        Stream<? extends Entry> candidates = Node.class.isAssignableFrom(type) && contents.hasNodesApart()
                ? contents.nodes().values().stream()
                : contents.entries().stream();
        return candidates.filter(type::isInstance).map(type::cast);
    }

    /** Ids of the entries that name this one, in natural order. */
    public Set<Id> referrers(Id entry) {
        return Collections.unmodifiableSet(contents.referrers(entry));
    }

    Map<Id, Node> nodes() {
        return contents.nodes();
    }

    /** Entries of one type that name this one, in natural id order. */
    public <T extends Entry> Stream<T> referrers(Id entry, Class<T> type) {
        return referrers(entry).stream().flatMap(r -> find(r, type).stream());
    }

    /**
     * The map's structure as a JGraphT graph over node ids; arrows run as in AIF (premise → inference → conclusion). It
     * can't be changed, and it never goes stale: it belongs to this revision.
     */
    public Graph<Id, Link> graph() {
        return graph;
    }

    /**
     * The map after a change, one revision on.
     *
     * @throws RuleViolationException with every rule the change breaks; this map stays as it is
     */
    public ArgumentMap apply(Diff diff) {
        if (size() == 0 && diff.size() == diff.added().size()) {
            return of(id, revision + 1, diff.added());
        }
        ArgumentMap changed = with(revision + 1, diff);
        List<Finding> findings = Rules.violations(this, changed, diff);
        if (!findings.isEmpty()) {
            throw new RuleViolationException(findings);
        }
        return changed;
    }

    /** What {@link #apply} would refuse this change for; empty if it would accept it. */
    public List<Finding> violations(Diff diff) {
        return Rules.violations(this, with(revision + 1, diff), diff);
    }

    public ArgumentMap withRevision(long newRevision) {
        return new ArgumentMap(id, newRevision, contents);
    }

    /**
     * This map as if every pending proposal had been accepted, at the same revision; proposals that don't fit (because one
     * they build on was rejected) are left out, and so are those that only put things in other words: they are offers.
     */
    public ArgumentMap supposingPending() {
        ArgumentMap supposed = this;
        List<Proposal> waiting = all(Proposal.class)
                .filter(proposal -> proposal.isPending() && !proposal.isRewording())
                .toList();
        boolean progress = true;
        while (progress && !waiting.isEmpty()) {
            List<Proposal> unfit = new ArrayList<>();
            for (Proposal proposal : waiting) {
                if (supposed.violations(proposal.diff()).isEmpty()) {
                    supposed = supposed.with(revision, proposal.diff());
                } else {
                    unfit.add(proposal);
                }
            }
            progress = unfit.size() < waiting.size();
            waiting = unfit;
        }
        return supposed;
    }

    /** True when the conflict attacks an inference or another conflict: it denies that one bears on the other. */
    public boolean isUndercut(Conflict conflict) {
        return !(contents.entry(conflict.target()) instanceof Proposition);
    }

    /** True when the conflict attacks a premise of some inference. */
    public boolean isUndermining(Conflict conflict) {
        return referrers(conflict.target(), Inference.class)
                .anyMatch(inference -> inference.premises().contains(conflict.target()));
    }

    /** True when the conflict attacks a conclusion, or a claim that is neither premise nor conclusion. */
    public boolean isRebuttal(Conflict conflict) {
        if (isUndercut(conflict)) {
            return false;
        }
        List<Inference> around = referrers(conflict.target(), Inference.class).toList();
        return around.isEmpty() || around.stream().anyMatch(i -> i.conclusion().equals(conflict.target()));
    }

    private ArgumentMap with(long newRevision, Diff diff) {
        Trees trees = contents.trees();
        TreePMap<Id, Entry> changed = trees.entries();
        TreePMap<Id, Node> changedNodes = trees.nodes();
        TreePMap<Id, TreePSet<Id>> index = trees.referrers();
        for (Entry gone : diff.removed()) {
            index = unindex(index, gone);
            changed = changed.minus(gone.id());
            changedNodes = changedNodes.minus(gone.id());
        }
        for (Diff.Revision revised : diff.revised()) {
            index = index(unindex(index, revised.before()), revised.after());
            changed = changed.plus(revised.after().id(), revised.after());
            if (revised.after() instanceof Node node) {
                changedNodes = changedNodes.plus(node.id(), node);
            }
        }
        for (Entry added : diff.added()) {
            index = index(index, added);
            changed = changed.plus(added.id(), added);
            if (added instanceof Node node) {
                changedNodes = changedNodes.plus(node.id(), node);
            }
        }
        return new ArgumentMap(id, newRevision, Contents.of(new Trees(changed, changedNodes, index)));
    }

    private static TreePMap<Id, TreePSet<Id>> index(TreePMap<Id, TreePSet<Id>> index, Entry entry) {
        TreePMap<Id, TreePSet<Id>> changed = index;
        for (End end : entry.ends()) {
            TreePSet<Id> known = changed.getOrDefault(end.target(), TreePSet.empty());
            changed = changed.plus(end.target(), known.plus(entry.id()));
        }
        return changed;
    }

    private static TreePMap<Id, TreePSet<Id>> unindex(TreePMap<Id, TreePSet<Id>> index, Entry entry) {
        TreePMap<Id, TreePSet<Id>> changed = index;
        for (End end : entry.ends()) {
            TreePSet<Id> known =
                    changed.getOrDefault(end.target(), TreePSet.<Id>empty()).minus(entry.id());
            changed = known.isEmpty() ? changed.minus(end.target()) : changed.plus(end.target(), known);
        }
        return changed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArgumentMap map
                && id.equals(map.id)
                && revision == map.revision
                && contents.size() == map.contents.size()
                && List.copyOf(entries()).equals(List.copyOf(map.entries()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, revision, List.copyOf(entries()));
    }

    @Override
    public String toString() {
        return "ArgumentMap " + id + " at revision " + revision + " with " + size() + " entries";
    }
}
