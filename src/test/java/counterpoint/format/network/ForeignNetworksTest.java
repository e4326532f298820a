package counterpoint.format.network;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.Samples;
import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.app.notation.ReadMapFile;
import counterpoint.format.Read;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graphs that other tools made, each notation told from the file's content. */
final class ForeignNetworksTest {
    private static final String JGF = """
            {"graph": {"label": "Trams", "nodes": {"a": {"label": "Trams squeal."}, "b": {"label": "Trams are quiet."},
              "c": {"label": "The rails are worn."}},
             "edges": [{"source": "a", "target": "b", "relation": "attacks"},
                       {"id": "why", "source": "c", "target": "a", "relation": "supports"}]}}
            """;

    private static final String CYTOSCAPE = """
            {"elements": [{"data": {"id": "a", "label": "Trams squeal."}}, {"data": {"id": "b", "label": "Trams are quiet."}},
              {"data": {"id": "c", "label": "The rails are worn."}},
              {"data": {"source": "a", "target": "b", "interaction": "attacks"}},
              {"data": {"id": "why", "source": "c", "target": "a", "interaction": "supports"}}], "data": {"title": "Trams"}}
            """;

    private static final String GRAPHML = """
            <?xml version="1.0"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="t" for="graph" attr.name="title" attr.type="string"/>
              <key id="l" for="node" attr.name="label" attr.type="string"/>
              <key id="r" for="edge" attr.name="relation" attr.type="string"><default>supports</default></key>
              <graph edgedefault="directed"><data key="t">Trams</data>
                <node id="a"><data key="l">Trams squeal.</data></node>
                <node id="b"><data key="l">Trams are quiet.</data></node>
                <node id="c"><data key="l">The rails are worn.</data></node>
                <edge source="a" target="b"><data key="r">attacks</data></edge>
                <edge id="why" source="c" target="a"><data key="r">supports</data></edge>
              </graph>
            </graphml>
            """;

    private static final String DOT = """
            // drawn by hand
            digraph trams {
              label = "Trams"; node [shape=box]
              a [label="Trams squeal."] b [label=<<b>Trams</b> are quiet.>]
              c [label="The rails " + "are worn."];
              a:n -> b [label="attacks"]; c -> a [relation=supports, id=why]
            }
            """;

    @ParameterizedTest
    @CsvSource({"jgf", "cytoscape", "graphml", "dot"})
    void becomesClaimsAndRelations_whenWordsAreKnown(String notation) {
        byte[] file = file(notation);

        Read read = new ReadMapFile().run(file, "trams.data");

        assertThat(Notations.of(file, "trams.data").map(Notation::name)).contains(notation);
        assertThat(read.map().title()).isEqualTo("Trams");
        assertThat(read.map().all(Proposition.class))
                .containsExactly(
                        new Proposition(Id.of("a"), "Trams squeal."),
                        new Proposition(Id.of("b"), "Trams are quiet."),
                        new Proposition(Id.of("c"), "The rails are worn."));
        assertThat(read.map().all(Conflict.class).map(Conflict::attacker)).containsExactly(Id.of("a"));
        assertThat(read.map().all(Inference.class).map(Inference::conclusion)).containsExactly(Id.of("a"));
        assertThat(read.findings().stream().filter(finding -> finding.severity() != Finding.Severity.INFO))
                .isEmpty();
    }

    private static byte[] file(String notation) {
        String text = switch (notation) {
            case "jgf" -> JGF;
            case "cytoscape" -> CYTOSCAPE;
            case "graphml" -> GRAPHML;
            default -> DOT;
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsTheElementsAlone_andSchemesByWhatTheySay() {
        byte[] file = """
                {"nodes": [{"data": {"id": "a", "content": "Trams squeal.", "type": "atom"}, "classes": "atom-label"},
                           {"data": {"id": "c", "content": "The rails are worn.", "type": "atom"}},
                           {"data": {"id": "s", "content": "Default\\nSupport", "type": "scheme"}}],
                 "edges": [{"data": {"id": "cs", "source": "c", "target": "s"}},
                           {"data": {"id": "sa", "source": "s", "target": "a"}}], "zoom": 2}
                """.getBytes(StandardCharsets.UTF_8);

        Read read = new ReadMapFile().run(file, "trams.json");

        assertThat(Notations.of(file, "trams.json").map(Notation::name)).contains("cytoscape");
        assertThat(read.map().all(Inference.class))
                .containsExactly(Inference.of(Id.of("s"), List.of(Id.of("c")), Id.of("a")));
        assertThat(read.map().all(Extension.class).map(Extension::name))
                .contains("cytoscape:zoom", "cytoscape:classes")
                .doesNotContain("cytoscape:nodes");
    }

    @Test
    void isKeptAndReported_whenAnEdgeSaysNothing() {
        Read read = read("dot", "digraph { a -> b }");

        assertThat(read.map().all(Extension.class).map(Extension::name)).containsExactly("dot:edge");
        assertThat(read.findings())
                .containsExactly(Finding.warning(
                        "dot.edge-unknown",
                        "Edge from \"a\" to \"b\" doesn't say whether it supports or attacks. It was kept as an extension;"
                                + " write \"supports\" or \"attacks\" as its relation."));
        assertThat(new String(notation("dot").write(read), StandardCharsets.UTF_8))
                .contains("\"a\" -> \"b\"");
    }

    @Test
    void linksPremises_whenAHyperedgeHasSeveralSources() {
        Read read = read("jgf", """
                {"graph": {"nodes": {"a": {"label": "A."}, "b": {"label": "B."}, "c": {"label": "C."}},
                 "hyperedges": [{"id": "h", "source": ["a", "b"], "target": ["c"], "relation": "supports"}]}}""");

        assertThat(read.map().all(Inference.class))
                .containsExactly(Inference.of(Id.of("h"), List.of(Id.of("a"), Id.of("b")), Id.of("c")));
    }

    @Test
    void undercuts_whenAVertexStandsForAReason() {
        Read read = read("dot", """
                digraph { p; q; r; x [type=conflict]; i [aif=RA]
                  p -> i -> q; r -> x -> i }""");

        assertThat(read.map().all(Conflict.class)).containsExactly(Conflict.of(Id.of("x"), Id.of("r"), Id.of("i")));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void attacksBothWays_whenTheGraphHasNoDirection() {
        assertThat(read("dot", "graph { a -- b [label=contradicts] }").map().all(Conflict.class))
                .hasSize(2);
    }

    @Test
    void everyPairIsJoined_whenSubgraphsAreEnds() {
        assertThat(read("dot", "digraph { edge [relation=attacks] { a b } -> { c d } -> e }")
                        .map()
                        .all(Conflict.class))
                .hasSize(6);
    }

    @Test
    void keepsAttributes_whenAMapHasNoPlaceForThem() {
        Read read = read("cytoscape", """
                {"elements": {"nodes": [{"data": {"id": "q", "label": "Why?", "type": "issue", "weight": 0.5},
                                         "position": {"x": 3, "y": 4}}]}}""");

        assertThat(read.map().all(Question.class)).containsExactly(new Question(Id.of("q"), "Why?"));
        assertThat(read.map().all(Extension.class).map(extension -> extension.name() + "=" + extension.value()))
                .containsExactlyInAnyOrder(
                        "cytoscape:position={\"x\":3,\"y\":4}", "cytoscape:type=issue", "cytoscape:weight=0.5");
        assertThat(new String(notation("cytoscape").write(read), StandardCharsets.UTF_8))
                .contains("\"position\": {\"x\": 3, \"y\": 4}");
    }

    @Test
    void keepsTheRest_whenSomebodyEditsAFileOfOurs() {
        byte[] file = notation("jgf").write(new Read(Samples.trams(), List.of()));
        String edited = new String(file, StandardCharsets.UTF_8)
                .replaceFirst("\"p2\": \\{\"label\": \"[^\"]*\"", "\"p2\": {\"label\": \"They squeal at night.\"");

        Read read = read("jgf", edited);

        assertThat(read.map().entry(Id.of("p2"))).contains(new Proposition(Id.of("p2"), "They squeal at night."));
        assertThat(read.map().entries().stream().filter(ForeignNetworksTest::isOther))
                .isEqualTo(Samples.trams().entries().stream()
                        .filter(ForeignNetworksTest::isOther)
                        .toList());
        assertThat(read.findings()).extracting(Finding::code).containsExactly("jgf.changed");
    }

    private static boolean isOther(Entry entry) {
        return !entry.id().equals(Id.of("p2"));
    }

    @Test
    void leavesOutWhatHangsOnIt_whenSomebodyDeletesAClaim() {
        Read before = read("dot", "digraph { edge [relation=attacks] a -> b b -> c }");
        String file = new String(notation("dot").write(before), StandardCharsets.UTF_8);
        String edited = file.lines()
                .filter(line ->
                        !line.startsWith("  \"b\" [") && !line.contains("-> \"b\"") && !line.contains("\"b\" ->"))
                .reduce("", (all, line) -> all + line + "\n");

        Read read = read("dot", edited);

        assertThat(read.map().all(Proposition.class).map(Proposition::id)).containsExactly(Id.of("a"), Id.of("c"));
        assertThat(read.map().all(Conflict.class)).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).contains("dot.changed", "dot.gone");
    }

    @Test
    void doesNotThrow_whenElementsContradictEachOther() {
        Read read = read("jgf", """
                {"graph": {"nodes": {"": {}, "i": {"metadata": {"type": "inference"}}, "l": {"metadata": {"type": "locution"}},
                  "x": {"label": 5, "metadata": {"type": "conflict"}}, "bad": 7},
                 "edges": [{"source": "x", "target": "x", "relation": "attacks"}, {"source": "gone", "target": "i"},
                           {"source": "", "target": "", "relation": "supports"}, 5]}}""");

        assertThat(read.map().all(Proposition.class)).hasSize(1);
        assertThat(read.findings())
                .extracting(Finding::code)
                .contains("jgf.malformed", "jgf.node-half", "jgf.edge-dangling");
    }

    private static Read read(String notation, String text) {
        return notation(notation).read(text.getBytes(StandardCharsets.UTF_8), "file");
    }

    private static Notation notation(String name) {
        return Notations.named(name).orElseThrow();
    }
}
