package counterpoint.format.dot;

import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.format.network.Losses;
import counterpoint.format.network.MapToNetwork;
import counterpoint.format.network.Network;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the claims of a map and what is between them as DOT, ready to be drawn; words, and who said them, travel only in
 * the attribute {@code counterpoint}, which holds the whole map. O(size of the map).
 */
public final class DotWriter {
    static final String NOTATION = "dot";
    static final String OWN = "counterpoint";
    static final String LABEL = "label";

    private DotWriter() {}

    /** The graph with the map inside: reading it gives back this very map. */
    public static Written write(ArgumentMap map) {
        Network network = MapToNetwork.whole(map, NOTATION).withoutWords();
        return new Written(dot(network), losses(map));
    }

    private static List<Loss> losses(ArgumentMap map) {
        List<Loss> losses = new ArrayList<>();
        for (Loss loss : Losses.of(map, NOTATION, Loss.Degree.HIDDEN)) {
            if (!isWords(map.entry(loss.element()).orElseThrow())) {
                losses.add(loss);
            }
        }
        map.entries().stream().filter(DotWriter::isWords).forEach(entry -> losses.add(Loss.hidden(entry, "all of it")));
        return losses;
    }

    private static boolean isWords(Entry entry) {
        return entry instanceof Locution || entry instanceof Illocution || entry instanceof Transition;
    }

    private static String dot(Network network) {
        StringBuilder dot = new StringBuilder("digraph ").append(DotText.quoted(network.id()));
        dot.append(" {\n  rankdir=BT;\n  node [fontname=\"Helvetica\", fontsize=11];\n");
        network.attributes()
                .forEach((name, value) -> dot.append("  ")
                        .append(DotText.quoted(name.equals("title") ? LABEL : name))
                        .append('=')
                        .append(DotText.quoted(value))
                        .append(";\n"));
        for (Network.Vertex vertex : network.vertices()) {
            dot.append("  ").append(DotText.quoted(vertex.id()));
            attributes(dot, vertex.attributes(), DotStyle.of(vertex));
        }
        for (Network.Arrow arrow : network.arrows()) {
            dot.append("  ").append(DotText.quoted(arrow.from())).append(" -> ");
            dot.append(DotText.quoted(arrow.to()));
            Map<String, String> mutual =
                    arrow.direction() == Network.Direction.MUTUAL ? Map.of("dir", "both") : DotStyle.of(arrow);
            attributes(dot, arrow.attributes(), mutual);
        }
        network.own()
                .ifPresent(own -> dot.append("  ")
                        .append(OWN)
                        .append('=')
                        .append(DotText.quoted(own))
                        .append(";\n"));
        return dot.append("}\n").toString();
    }

    private static void attributes(StringBuilder dot, Map<String, String> attributes, Map<String, String> style) {
        List<String> all = new ArrayList<>();
        attributes.forEach((name, value) -> all.add((name.matches("[A-Za-z_]+") ? name : DotText.quoted(name)) + "="
                + (name.equals(LABEL) ? DotText.wrapped(value) : DotText.quoted(value))));
        style.forEach((name, value) -> {
            if (!attributes.containsKey(name)) {
                all.add(name + "=" + DotText.quoted(value));
            }
        });
        dot.append(all.stream().collect(Collectors.joining(", ", " [", "];\n")));
    }
}
