package counterpoint.format.gml;

import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.format.network.Losses;
import counterpoint.format.network.MapToNetwork;
import counterpoint.format.network.Network;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes maps as GML in ASCII: nodes have numbers, as the format wants, and their ids as {@code key}; all that isn't ASCII,
 * and what some readers take for an escape, is an entity by number. There is no reader. O(size of the map).
 */
public final class GmlWriter {
    private static final String NOTATION = "gml";
    private static final String PREFIX = NOTATION + ":";
    private static final Pattern NO_KEY = Pattern.compile("[^A-Za-z0-9]");

    /** Keys of nodes that are ours. */
    private static final Set<String> TAKEN = Set.of("id", "key");

    /** Extensions of a map that are nodes and edges; others about a map aren't written. */
    private static final Set<String> ELEMENTS = Set.of("vertex", "edge");

    private GmlWriter() {}

    public static Written write(ArgumentMap map) {
        return new Written(gml(MapToNetwork.of(map, NOTATION)), losses(map));
    }

    /** What no network shows, and attributes whose names GML can't spell. */
    private static List<Loss> losses(ArgumentMap map) {
        List<Loss> losses = new ArrayList<>(Losses.of(map, NOTATION, Loss.Degree.GONE));
        Set<Id> lost = losses.stream().map(Loss::element).collect(Collectors.toSet());
        map.all(Extension.class)
                .filter(extension -> extension.name().startsWith(PREFIX) && !lost.contains(extension.id()))
                .forEach(extension -> {
                    String name = extension.name().substring(PREFIX.length());
                    String key = key(name);
                    if (extension.about().isPresent() ? key.isEmpty() : !ELEMENTS.contains(name)) {
                        losses.add(Loss.gone(extension, "all of it"));
                    } else if (extension.about().isPresent() && !key.equals(name)) {
                        losses.add(Loss.gone(extension, "characters of its name"));
                    }
                });
        return losses;
    }

    /** A key of GML is a letter and then letters and digits; empty if a name can't be one. */
    private static String key(String name) {
        String key = NO_KEY.matcher(name).replaceAll("");
        boolean isKey = !key.isEmpty() && !Character.isDigit(key.charAt(0)) && !TAKEN.contains(key);
        return isKey ? key : "";
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
            String key = key(name);
            if (!key.isEmpty()) {
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
