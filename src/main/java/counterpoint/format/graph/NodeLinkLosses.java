package counterpoint.format.graph;

import counterpoint.format.Loss;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Proposal;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.List;

/** What {@link NodeLinkWriter} leaves out of a map; all of it is gone, as there is no reader. */
public final class NodeLinkLosses {
    private static final String ALL = "all of it";

    private final ArgumentMap map;
    private final ArgumentMap supposed;

    private NodeLinkLosses(ArgumentMap map) {
        this.map = map;
        this.supposed = map.supposingPending();
    }

    /** The losses in the order of the map's entries. O(size of the map). */
    public static List<Loss> of(ArgumentMap map) {
        NodeLinkLosses losses = new NodeLinkLosses(map);
        return map.entries().stream()
                .flatMap(entry -> losses.of(entry).stream().map(what -> Loss.gone(entry, what)))
                .toList();
    }

    private List<String> of(Entry entry) {
        if (entry instanceof Node node) {
            return ofNode(node);
        } else if (entry instanceof Source || entry instanceof Segment) {
            return List.of(ALL);
        } else if (entry instanceof Speaker speaker) {
            return List.of(isNamed(speaker) ? "id and role" : ALL);
        } else if (entry instanceof Proposal proposal) {
            return List.of(isShown(proposal) ? "all but what it would add" : ALL);
        }
        return entry instanceof Extension extension && isTitle(extension) ? List.of() : List.of(ALL);
    }

    private List<String> ofNode(Node node) {
        List<String> lost = new ArrayList<>(2);
        if (!supposed.entry(node.id()).filter(node::equals).isPresent()) {
            // The graph shows a map in which every pending proposal was accepted.
            lost.add("what a proposal would change of it");
        }
        if (node instanceof Locution) {
            lost.add("words and place in the page");
        } else if (node instanceof Illocution) {
            lost.add("force");
        } else if (node instanceof Inference inference) {
            if (inference.premises().size() > 1) {
                lost.add("order of premises");
            }
            inference.scheme().ifPresent(scheme -> lost.add("scheme"));
        } else if (node instanceof Conflict conflict) {
            conflict.scheme().ifPresent(scheme -> lost.add("scheme"));
        }
        return lost;
    }

    /** Only locutions, and what they put forward, say who speaks. */
    private boolean isNamed(Speaker speaker) {
        return supposed.referrers(speaker.id(), Locution.class).findAny().isPresent();
    }

    private boolean isShown(Proposal proposal) {
        List<Entry> added = proposal.diff().added();
        return proposal.isPending()
                && added.stream().anyMatch(Node.class::isInstance)
                && added.stream().allMatch(entry -> supposed.contains(entry.id()));
    }

    private boolean isTitle(Extension extension) {
        return extension.name().equals(Extension.TITLE)
                && extension.about().isEmpty()
                && extension.value().equals(map.title());
    }
}
