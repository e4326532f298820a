package counterpoint.format.dot;

import counterpoint.format.PlainText;
import counterpoint.format.Read;
import counterpoint.format.network.Network;
import counterpoint.format.network.Network.Arrow;
import counterpoint.format.network.Network.Direction;
import counterpoint.format.network.Network.Vertex;
import counterpoint.format.network.NetworkToMap;
import counterpoint.model.MalformedInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads DOT; the first graph of a file. How Counterpoint draws is not read back, nor are fonts and the like of other
 * files' defaults; colours and shapes of single nodes are kept. {@link NetworkToMap} tells how a graph becomes a map.
 */
public final class DotReader {
    private static final int LARGEST = 256 << 20;

    /** Attributes of whole graphs that only say how to draw. */
    private static final Set<String> DRAWING = Set.of(
            "rankdir",
            "splines",
            "nodesep",
            "ranksep",
            "bgcolor",
            "fontname",
            "fontsize",
            "fontcolor",
            "size",
            "ratio",
            "margin",
            "pad",
            "dpi",
            "overlap",
            "layout",
            "compound",
            "concentrate",
            "bb",
            "rank",
            "ordering",
            "charset");

    private DotReader() {}

    /**
     * The map in this graph.
     *
     * @throws MalformedInputException if it isn't DOT, naming line and column, or is too large
     */
    public static Read read(byte[] document, String name) {
        if (document.length > LARGEST) {
            throw new MalformedInputException(name + " has more than " + LARGEST + " bytes. Split the file.");
        }
        DotParser parser = new DotParser(PlainText.of(document, name), name);
        parser.parse();
        Map<String, String> attributes = new LinkedHashMap<>();
        parser.graph().forEach((key, value) -> {
            if (!DRAWING.contains(key)) {
                attributes.put(key.equals(DotWriter.LABEL) ? "title" : key, value);
            }
        });
        Optional<String> own = Optional.ofNullable(attributes.remove(DotWriter.OWN));
        Network network =
                new Network(parser.id(), attributes, vertices(parser.vertices()), arrows(parser.arrows()), own);
        return NetworkToMap.read(network, DotWriter.NOTATION, name, Network::withoutWords);
    }

    /** True if a text begins as DOT does: {@code digraph}, a name perhaps, a brace. */
    public static boolean begins(String text) {
        try {
            DotLexer lexer = new DotLexer(text, "");
            DotLexer.Token token = lexer.next();
            if (token.isKeyword("strict")) {
                token = lexer.next();
            }
            boolean isGraph = token.isKeyword("graph") || token.isKeyword("digraph");
            token = isGraph ? lexer.next() : token;
            return isGraph && (token.isName() ? lexer.next() : token).is("{");
        } catch (MalformedInputException other) {
            return false;
        }
    }

    private static List<Vertex> vertices(Map<String, Map<String, String>> parsed) {
        List<Vertex> vertices = new ArrayList<>();
        parsed.forEach((id, attributes) -> {
            Map<String, String> rest = new LinkedHashMap<>(attributes);
            rest.remove("fontname");
            rest.remove("fontsize");
            // Graphviz shows a node's name where its label says \N.
            if ("\\N".equals(rest.get(DotWriter.LABEL))) {
                rest.remove(DotWriter.LABEL);
            }
            rest.entrySet().removeAll(DotStyle.of(new Vertex(id, attributes)).entrySet());
            vertices.add(new Vertex(id, rest));
        });
        return vertices;
    }

    private static List<Arrow> arrows(List<Arrow> parsed) {
        return parsed.stream()
                .map(arrow -> {
                    Map<String, String> rest = new LinkedHashMap<>(arrow.attributes());
                    if (arrow.direction() == Direction.MUTUAL) {
                        rest.remove("dir", "both");
                    }
                    rest.entrySet().removeAll(DotStyle.of(arrow).entrySet());
                    return new Arrow("", arrow.from(), arrow.to(), arrow.direction(), rest);
                })
                .toList();
    }
}
