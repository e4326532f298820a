package counterpoint.format.gml;

import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.format.network.Losses;
import counterpoint.format.network.MapToNetwork;
import counterpoint.format.network.Network;
import counterpoint.model.ArgumentMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes maps as GML in ASCII: nodes have numbers, as the format wants, and their ids as {@code key}; all that isn't ASCII,
 * and what some readers take for an escape, is an entity by number. There is no reader. O(size of the map).
 */
public final class GmlWriter {
    private static final String NOTATION = "gml";

    private GmlWriter() {}

    public static Written write(ArgumentMap map) {
        return new Written(gml(MapToNetwork.of(map, NOTATION)), Losses.of(map, NOTATION, Loss.Degree.GONE));
    }

    private static String gml(Network network) {
        StringBuilder gml = new StringBuilder("Creator \"Counterpoint\"\ngraph [\n  directed 1\n");
        gml.append("  label ")
                .append(quoted(network.attributes().getOrDefault("title", "")))
                .append('\n');
        Map<String, Integer> numbers = new HashMap<>();
        for (Network.Vertex vertex : network.vertices()) {
            int number = numbers.computeIfAbsent(vertex.id(), id -> numbers.size());
            gml.append("  node [\n    id ")
                    .append(number)
                    .append("\n    key ")
                    .append(quoted(vertex.id()))
                    .append('\n');
            attributes(gml, vertex.attributes());
        }
        for (Network.Arrow arrow : network.arrows()) {
            Integer from = numbers.get(arrow.from());
            Integer to = numbers.get(arrow.to());
            if (from != null && to != null) {
                gml.append("  edge [\n    source ")
                        .append(from)
                        .append("\n    target ")
                        .append(to)
                        .append('\n');
                attributes(gml, arrow.attributes());
            }
        }
        return gml.append("]\n").toString();
    }

    private static void attributes(StringBuilder gml, Map<String, String> attributes) {
        attributes.forEach((name, value) -> {
            // A key of GML is a letter and then letters and digits.
            String key = name.replaceAll("[^A-Za-z0-9]", "");
            if (key.matches("[A-Za-z].*") && !key.equals("id") && !key.equals("key")) {
                gml.append("    ").append(key).append(' ').append(quoted(value)).append('\n');
            }
        });
        gml.append("  ]\n");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '&' || c == '\\' || c < ' ' || c > '~') {
                quoted.append("&#").append(c).append(';');
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
