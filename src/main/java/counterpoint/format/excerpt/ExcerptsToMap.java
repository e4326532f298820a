package counterpoint.format.excerpt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Read;
import counterpoint.format.nodeset.Claims;
import counterpoint.format.nodeset.MarkedPage;
import counterpoint.format.nodeset.Nodeset;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Node;
import counterpoint.model.Source;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Adds pages to a map that was read of atoms: each resource becomes a source, tiled by segments; each atom's excerpts in it
 * become a locution that asserts what the atom claims. O(size of the map and of the pages).
 */
public final class ExcerptsToMap {
    private static final String UNKNOWN = "Unknown speaker";

    private final String notation;
    private final OriginalIds originals;
    private final Claims claims = new Claims();
    private final Map<String, Id> nodes = new HashMap<>();
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final List<Entry> added = new ArrayList<>();
    private Optional<Speaker> unknown = Optional.empty();

    private ExcerptsToMap(ArgumentMap map, String notation) {
        this.notation = notation;
        this.originals = OriginalIds.of(map, notation);
        map.entries().forEach(entry -> claims.claim(entry.id().value(), "x"));
        map.all(Node.class).forEach(node -> nodes.putIfAbsent(originals.of(node.id()), node.id()));
        map.all(Speaker.class).forEach(speaker -> speakers.putIfAbsent(originals.of(speaker.id()), speaker));
    }

    /** The same map with these pages; excerpts of atoms or resources that aren't there must have been left out. */
    public static Read add(Read read, String notation, List<Resource> resources, List<Excerpt> excerpts) {
        ExcerptsToMap adding = new ExcerptsToMap(read.map(), notation);
        Map<String, List<Excerpt>> byResource = new HashMap<>();
        excerpts.forEach(excerpt -> byResource
                .computeIfAbsent(excerpt.resource(), id -> new ArrayList<>())
                .add(excerpt));
        resources.forEach(resource -> adding.page(resource, byResource.getOrDefault(resource.id(), List.of())));
        if (adding.added.isEmpty()) {
            return read;
        }
        List<Entry> entries = new ArrayList<>(read.map().entries());
        entries.addAll(adding.added);
        return new Read(ArgumentMap.of(read.map().id(), read.map().revision(), entries), read.findings());
    }

    private void page(Resource resource, List<Excerpt> excerpts) {
        Id id = claims.claim(resource.id(), "page");
        String text = resource.text();
        Source source =
                new Source(id, resource.title(), Source.hashOf(text), text.length(), Optional.of(text), resource.url());
        if (!id.value().equals(resource.id())) {
            keep(id, OriginalIds.NODE_ID, resource.id());
        }
        ObjectNode rest = resource.rest();
        if (!rest.isEmpty()) {
            keep(id, OriginalIds.MEMBERS, rest.toString());
        }
        Map<String, Id> locutions = new HashMap<>();
        Map<String, Speaker> by = new HashMap<>();
        List<Nodeset.Place> places = new ArrayList<>();
        for (Excerpt excerpt : excerpts) {
            places.add(new Nodeset.Place(excerpt.node(), excerpt.start(), excerpt.end()));
            if (!locutions.containsKey(excerpt.node())) {
                locutions.put(excerpt.node(), claims.next("l"));
                by.put(excerpt.node(), speaker(excerpt));
            }
        }
        Set<String> marked = new HashSet<>(locutions.keySet());
        added.addAll(new MarkedPage(new Nodeset.Page(text, places), source, claims)
                .entries(marked, node -> found(locutions, node), node -> found(by, node)));
        excerpts.stream()
                .map(Excerpt::node)
                .distinct()
                .forEach(node -> added.add(new Illocution(
                        claims.next("y"), Illocution.Force.ASSERTING, found(locutions, node), found(nodes, node))));
    }

    private static <T> T found(Map<String, T> known, String node) {
        return Objects.requireNonNull(known.get(node), node);
    }

    private Speaker speaker(Excerpt excerpt) {
        return excerpt.participant()
                .flatMap(id -> Optional.ofNullable(speakers.get(id)))
                .orElseGet(this::unknownSpeaker);
    }

    private Speaker unknownSpeaker() {
        Speaker speaker = unknown.orElseGet(() -> new Speaker(claims.next("v"), UNKNOWN, Speaker.Role.OTHER));
        if (unknown.isEmpty()) {
            unknown = Optional.of(speaker);
            added.add(speaker);
        }
        return speaker;
    }

    private void keep(Id about, String name, String value) {
        added.add(new Extension(claims.next(notation), Optional.of(about), notation + ":" + name, value));
    }
}
