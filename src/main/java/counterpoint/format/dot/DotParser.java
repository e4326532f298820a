package counterpoint.format.dot;

import counterpoint.format.dot.DotLexer.Token;
import counterpoint.format.network.Network.Arrow;
import counterpoint.format.network.Network.Direction;
import counterpoint.model.MalformedInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parses DOT by recursive descent: chains of edges, subgraphs as their ends, default attributes, ports (passed over), labels
 * in HTML (their text). Subgraphs may lie 50 deep in one another; a file may make a million edges.
 */
final class DotParser {
    private static final int DEEPEST = 50;
    private static final int MOST_ARROWS = 1_000_000;

    private final DotLexer lexer;
    private final Map<String, Map<String, String>> vertices = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Map<String, String> graph = new LinkedHashMap<>();
    private Token token;
    private String id = "";
    private boolean isDirected;

    DotParser(String text, String name) {
        this.lexer = new DotLexer(text, name);
        this.token = lexer.next();
    }

    /** What holds inside one pair of braces: defaults, and the vertices named. */
    private record Scope(
            Map<String, String> node, Map<String, String> edge, Map<String, String> graph, Set<String> members) {
        Scope inner() {
            return new Scope(
                    new LinkedHashMap<>(node), new LinkedHashMap<>(edge), new LinkedHashMap<>(), new LinkedHashSet<>());
        }
    }

    /** Parses the first graph of the file. */
    void parse() {
        if (token.isKeyword("strict")) {
            take();
        }
        isDirected = token.isKeyword("digraph");
        if (!isDirected && !token.isKeyword("graph")) {
            throw expected("\"digraph\" or \"graph\"");
        }
        take();
        if (token.isName()) {
            id = name();
        }
        Scope outer = new Scope(new LinkedHashMap<>(), new LinkedHashMap<>(), graph, new LinkedHashSet<>());
        statements(outer, 1);
    }

    String id() {
        return id;
    }

    Map<String, String> graph() {
        return graph;
    }

    Map<String, Map<String, String>> vertices() {
        return vertices;
    }

    List<Arrow> arrows() {
        return arrows;
    }

    private void statements(Scope scope, int depth) {
        if (depth > DEEPEST) {
            throw lexer.malformed(
                    token.line(), token.column(), "Subgraphs lie more than " + DEEPEST + " deep in one another.");
        }
        expect("{");
        while (!token.is("}")) {
            if (token.kind() == DotLexer.Kind.FINISH) {
                throw expected("\"}\"");
            }
            statement(scope, depth);
            while (token.is(";") || token.is(",")) {
                take();
            }
        }
        take();
    }

    private void statement(Scope scope, int depth) {
        if (token.isKeyword("node") || token.isKeyword("edge") || token.isKeyword("graph")) {
            String kind = take().text();
            Map<String, String> defaults = kind.equalsIgnoreCase("node")
                    ? scope.node
                    : kind.equalsIgnoreCase("edge") ? scope.edge : scope.graph;
            defaults.putAll(attributes());
            return;
        }
        boolean isSubgraph = token.is("{") || token.isKeyword("subgraph");
        Set<String> ends = isSubgraph ? subgraph(scope, depth) : Set.of();
        if (!isSubgraph) {
            String first = name();
            if (token.is("=")) {
                take();
                scope.graph.put(first, name());
                return;
            }
            ends = Set.of(vertex(first, scope));
        }
        if (token.is("->") || token.is("--")) {
            chain(ends, scope, depth);
        } else if (!isSubgraph) {
            Map<String, String> own = attributes();
            ends.forEach(end -> attributesOf(end).putAll(own));
        }
    }

    private void chain(Set<String> first, Scope scope, int depth) {
        List<Set<String>> chain = new ArrayList<>(List.of(first));
        while (token.is("->") || token.is("--")) {
            take();
            boolean isSubgraph = token.is("{") || token.isKeyword("subgraph");
            chain.add(isSubgraph ? subgraph(scope, depth) : Set.of(vertex(name(), scope)));
        }
        Map<String, String> attributes = new LinkedHashMap<>(scope.edge);
        attributes.putAll(attributes());
        // A line of an undirected graph may be drawn with one head; any other "dir" there says nothing.
        String dir = isDirected ? attributes.getOrDefault("dir", "") : String.valueOf(attributes.remove("dir"));
        boolean isBack = !isDirected && dir.equals("back");
        boolean isMutual = isDirected ? dir.equals("both") : !isBack && !dir.equals("forward");
        Direction direction = isMutual ? Direction.MUTUAL : Direction.DIRECTED;
        for (int i = 1; i < chain.size(); i++) {
            for (String from : chain.get(i - 1)) {
                for (String to : chain.get(i)) {
                    if (arrows.size() >= MOST_ARROWS) {
                        throw lexer.malformed(
                                token.line(), token.column(), "The file makes more than " + MOST_ARROWS + " edges.");
                    }
                    arrows.add(new Arrow("", isBack ? to : from, isBack ? from : to, direction, attributes));
                }
            }
        }
    }

    private Set<String> subgraph(Scope outer, int depth) {
        String group = "";
        if (token.isKeyword("subgraph")) {
            take();
            group = token.isName() ? name() : "";
        }
        Scope scope = outer.inner();
        statements(scope, depth + 1);
        outer.members.addAll(scope.members);
        String label = scope.graph.getOrDefault(DotWriter.LABEL, group);
        if (group.startsWith("cluster") && !label.isEmpty()) {
            scope.members.forEach(member -> attributesOf(member).putIfAbsent("group", label));
        }
        return scope.members;
    }

    /** A vertex, with its port passed over; it exists from where it is named first. */
    private String vertex(String name, Scope scope) {
        for (int ports = 0; ports < 2 && token.is(":"); ports++) {
            take();
            name();
        }
        vertices.computeIfAbsent(name, n -> new LinkedHashMap<>(scope.node));
        scope.members.add(name);
        return name;
    }

    private Map<String, String> attributesOf(String vertex) {
        return vertices.computeIfAbsent(vertex, v -> new LinkedHashMap<>());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        while (token.is("[")) {
            take();
            while (!token.is("]")) {
                String key = name();
                String value = "true";
                if (token.is("=")) {
                    take();
                    value = name();
                }
                attributes.put(key, value);
                if (token.is(";") || token.is(",")) {
                    take();
                }
            }
            take();
        }
        return attributes;
    }

    private String name() {
        if (!token.isName()) {
            throw expected("a name");
        }
        Token first = take();
        if (first.kind() != DotLexer.Kind.QUOTED || !token.is("+")) {
            return first.text();
        }
        StringBuilder joined = new StringBuilder(first.text());
        while (token.is("+")) {
            take();
            if (token.kind() != DotLexer.Kind.QUOTED) {
                throw expected("a text in quotation marks");
            }
            joined.append(take().text());
        }
        return joined.toString();
    }

    private Token take() {
        Token taken = token;
        token = lexer.next();
        return taken;
    }

    private void expect(String sign) {
        if (!token.is(sign)) {
            throw expected("\"" + sign + "\"");
        }
        take();
    }

    private MalformedInputException expected(String what) {
        String found = token.kind() == DotLexer.Kind.FINISH
                ? "the file ends"
                : "there is \"" + (token.text().length() > 40 ? token.text().substring(0, 40) + "…" : token.text())
                        + "\"";
        return lexer.malformed(token.line(), token.column(), "Here should be " + what + ", but " + found + ".");
    }
}
