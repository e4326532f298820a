package counterpoint.format.network;

import counterpoint.format.Read;
import counterpoint.format.network.Network.Arrow;
import counterpoint.format.network.Network.Vertex;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes a map of a network.
 *
 * <p>A network that Counterpoint made carries its map. Where vertices and arrows are as they were, that map is the answer;
 * where another tool has changed some, those are read anew and all else stays: somebody may move boxes, mend texts, add
 * claims or delete them, and the pages, speakers and words of the rest survive. A network of other origin is read whole
 * that way, with nothing to build on.
 *
 * <p>Vertices are claims unless their type says otherwise; an arrow between claims is a relation if a word of it is known
 * ({@link Term}). Other attributes, and elements that make no sense in a map, are kept as extensions named after the
 * notation and reported. O(n log n).
 */
public final class NetworkToMap {
    private static final int MOST = 1_000_000;

    private final Network network;
    private final String notation;
    private final Keeper keeper;
    private final Map<String, Vertex> vertices = new LinkedHashMap<>();
    private final Map<String, Id> ids = new HashMap<>();

    /** The arrows of each relation, in order. */
    private final Map<String, List<Arrow>> owned = new HashMap<>();

    private final List<Arrow> loose = new ArrayList<>();
    private final Map<Id, Entry> entries = new LinkedHashMap<>();
    private final Remarks remarks;

    private NetworkToMap(Network network, String notation) {
        this.network = network;
        this.notation = notation;
        this.remarks = new Remarks(notation);
        this.keeper = new Keeper(notation, entries, remarks);
    }

    /** The map of a network whose notation shows all of it. */
    public static Read read(Network network, String notation, String name) {
        return read(network, notation, name, UnaryOperator.identity());
    }

    /**
     * The map of a network.
     *
     * @param notation what extensions and findings are called
     * @param name the file's
     * @param shows what the notation shows of a network, if it doesn't show all of it
     * @throws MalformedInputException if there are more than a million vertices or arrows
     */
    public static Read read(Network network, String notation, String name, UnaryOperator<Network> shows) {
        if (network.vertices().size() > MOST || network.arrows().size() > MOST) {
            throw new MalformedInputException(name + " has more than " + MOST + " nodes or edges. Split the file.");
        }
        return new NetworkToMap(network, notation).read(name, shows);
    }

    private Read read(String name, UnaryOperator<Network> shows) {
        List<Finding> findings = new ArrayList<>();
        Optional<ArgumentMap> base = network.own().flatMap(own -> OwnMap.map(own, notation, findings));
        Network shown = base.map(map -> shows.apply(MapToNetwork.of(map, notation)))
                .orElseGet(() -> new Network("", Map.of(), List.of(), List.of(), Optional.empty()));
        if (base.isPresent() && Likeness.isSame(shown, network)) {
            return new Read(base.get(), findings);
        }
        base.ifPresent(map -> remarks.changed());
        ArgumentMap before = base.orElseGet(() -> ArgumentMap.empty(Names.mapId(network.id(), name)));
        before.entries().forEach(entry -> entries.put(entry.id(), entry));
        before.supposingPending().entries().forEach(entry -> keeper.take(entry.id()));
        index(shown);
        adjust(before, shown);
        new Cascade(entries, remarks).prune();
        ArgumentMap map = ArgumentMap.of(before.id(), before.revision(), entries.values());
        findings.addAll(remarks.findings());
        return new Read(map, findings);
    }

    private void index(Network shown) {
        Set<String> doubled = new HashSet<>();
        Set<String> known = Likeness.arrows(shown);
        for (Vertex vertex : network.vertices()) {
            if (vertices.putIfAbsent(vertex.id(), vertex) != null && doubled.add(vertex.id())) {
                remarks.doubled(vertex.id());
                keeper.aboutMap(MapToNetwork.VERTEX, Network.json(vertex));
            }
        }
        for (Arrow arrow : network.arrows()) {
            Vertex from = vertices.get(arrow.from());
            Vertex to = vertices.get(arrow.to());
            boolean isKnown = known.contains(Likeness.text(arrow));
            if (from == null || to == null) {
                if (!isKnown) {
                    remarks.dangling(arrow);
                    keeper.aboutMap(MapToNetwork.EDGE, Network.json(arrow));
                }
                continue;
            }
            Optional<String> owner = owner(from, to);
            if (owner.isPresent()) {
                owned.computeIfAbsent(owner.get(), id -> new ArrayList<>()).add(arrow);
            } else if (!isKnown) {
                loose.add(arrow);
            }
        }
    }

    /** The relation whose end an arrow is: of two relations, an illocution takes anchors in, all others have targets. */
    private static Optional<String> owner(Vertex from, Vertex to) {
        boolean isOut = Term.of(from).isRelation();
        boolean isIn = Term.of(to).isRelation();
        if (isOut && isIn) {
            boolean isAnchor = Term.of(to) == Term.ILLOCUTION && Term.of(from) == Term.TRANSITION;
            return Optional.of(isAnchor ? to.id() : from.id());
        }
        return isOut ? Optional.of(from.id()) : isIn ? Optional.of(to.id()) : Optional.empty();
    }

    private void adjust(ArgumentMap before, Network shown) {
        Map<String, Vertex> known = new HashMap<>();
        shown.vertices().forEach(vertex -> known.put(vertex.id(), vertex));
        remove(before, known);
        vertices.keySet().forEach(id -> ids.put(id, known.containsKey(id) ? Names.id(id) : keeper.claim(id)));
        Map<String, Set<String>> were = Likeness.arrowsByVertex(shown);
        Map<String, Set<String>> are = Likeness.arrowsByVertex(network);
        Anew anew = new Anew(ids, owned, entries, keeper, remarks);
        List<Vertex> relations = new ArrayList<>();
        for (Vertex vertex : vertices.values()) {
            Vertex old = known.get(vertex.id());
            Term term = Term.of(vertex);
            boolean hasItsArrows = !term.isRelation()
                    || were.getOrDefault(vertex.id(), Set.of()).equals(are.getOrDefault(vertex.id(), Set.of()));
            if (old != null && hasItsArrows && Likeness.core(old).equals(Likeness.core(vertex))) {
                keepAttributes(vertex, old);
            } else if (old != null && isProposed(before, vertex)) {
                remarks.proposalChanged(vertex.id());
            } else if (term.isRelation()) {
                relations.add(vertex);
            } else {
                anew.claim(vertex, term);
            }
        }
        anew.relations(relations);
        loose.forEach(anew::arrow);
        keeper.graph(network.attributes(), shown.attributes());
    }

    private void remove(ArgumentMap before, Map<String, Vertex> known) {
        known.keySet().stream()
                .filter(id -> !vertices.containsKey(id))
                .flatMap(id -> before.find(Names.id(id), Node.class).stream())
                .forEach(gone -> {
                    entries.remove(gone.id());
                    remarks.gone(gone);
                });
    }

    private static boolean isProposed(ArgumentMap before, Vertex vertex) {
        return before.entry(Names.id(vertex.id())).isEmpty()
                && vertex.text(MapToNetwork.STATUS).equals(MapToNetwork.PROPOSED);
    }

    private void keepAttributes(Vertex vertex, Vertex old) {
        Id id = Names.id(vertex.id());
        if (entries.containsKey(id)) {
            vertex.attributes().forEach((name, value) -> {
                if (!MapToNetwork.ATTRIBUTES.contains(name) && !value.equals(old.text(name))) {
                    keeper.replace(id, name, value);
                }
            });
        }
    }
}
