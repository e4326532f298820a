package counterpoint.format.network;

import counterpoint.format.Loss;
import counterpoint.format.Loss.Degree;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a network doesn't show of a map: pages and places in them, what people are there, why something is proposed. */
public final class Losses {
    private Losses() {}

    /** The losses in the order of the map's entries, all of this degree. */
    public static List<Loss> of(ArgumentMap map, String notation, Degree degree) {
        return of(map, notation, degree, UnaryOperator.identity());
    }

    /** The same for a notation that can't hold every text. */
    public static List<Loss> of(ArgumentMap map, String notation, Degree degree, UnaryOperator<String> shows) {
        List<Loss> losses = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : map.entries()) {
            String lost = lost(map, entry, notation, names);
            if (!lost.isEmpty()) {
                losses.add(new Loss(entry.id(), entry.type(), lost, degree));
            }
            if (entry instanceof Node node && !text(node).equals(shows.apply(text(node)))) {
                losses.add(new Loss(entry.id(), entry.type(), "characters that the notation can't hold", degree));
            }
        }
        return losses;
    }

    private static String lost(ArgumentMap map, Entry entry, String notation, Set<String> names) {
        if (entry instanceof Source || entry instanceof Segment) {
            return "all of it";
        } else if (entry instanceof Speaker speaker) {
            return map.referrers(speaker.id(), Locution.class).findAny().isEmpty() ? "all of it" : "role";
        } else if (entry instanceof Locution) {
            return "place in the page";
        } else if (entry instanceof Proposal proposal) {
            return proposal.isPending() ? "reason and evidence" : "all of it";
        } else if (entry instanceof Extension extension) {
            return isShown(map, extension, notation, names) ? "" : "all of it";
        }
        return "";
    }

    /** Of several extensions with one name, the first is shown; of tags all. */
    private static boolean isShown(ArgumentMap map, Extension extension, String notation, Set<String> names) {
        if (extension.name().equals(Extension.TAG)) {
            return extension
                    .about()
                    .filter(id -> map.find(id, Node.class).isPresent())
                    .isPresent();
        }
        boolean isTitle =
                extension.name().equals(Extension.TITLE) && extension.about().isEmpty();
        boolean isOwn = extension.name().startsWith(notation + ":")
                && extension
                        .about()
                        .map(id -> map.find(id, Node.class).isPresent())
                        .orElse(true);
        return (isTitle || isOwn)
                && (extension.name().endsWith(":vertex")
                        || extension.name().endsWith(":edge")
                        || names.add(extension.about() + " " + extension.name()));
    }

    private static String text(Node node) {
        if (node instanceof Proposition proposition) {
            return proposition.text();
        }
        return node instanceof Question question
                ? question.text()
                : MapToNetwork.scheme(node).orElse("");
    }
}
