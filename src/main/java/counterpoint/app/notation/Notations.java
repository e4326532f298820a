package counterpoint.app.notation;

import counterpoint.format.Read;
import counterpoint.format.aif.AifReader;
import counterpoint.format.aif.AifWriter;
import counterpoint.format.annotation.AnnotationWriter;
import counterpoint.format.argdown.ArgdownReader;
import counterpoint.format.argdown.ArgdownWriter;
import counterpoint.format.argdownjson.ArgdownJsonReader;
import counterpoint.format.arguebuf.ArguebufReader;
import counterpoint.format.arguebuf.ArguebufWriter;
import counterpoint.format.carneades.CarneadesReader;
import counterpoint.format.cytoscape.CytoscapeReader;
import counterpoint.format.cytoscape.CytoscapeWriter;
import counterpoint.format.dot.DotReader;
import counterpoint.format.dot.DotWriter;
import counterpoint.format.framework.FrameworkReader;
import counterpoint.format.gexf.GexfWriter;
import counterpoint.format.gml.GmlWriter;
import counterpoint.format.graph.NodeLinkLosses;
import counterpoint.format.graph.NodeLinkWriter;
import counterpoint.format.graphml.GraphmlReader;
import counterpoint.format.graphml.GraphmlWriter;
import counterpoint.format.jgf.JgfReader;
import counterpoint.format.jgf.JgfWriter;
import counterpoint.format.json.MapJsonReader;
import counterpoint.format.json.MapJsonWriter;
import counterpoint.format.kialo.Generation;
import counterpoint.format.kialo.KialoReader;
import counterpoint.format.kialo.KialoWriter;
import counterpoint.format.sadface.SadfaceReader;
import counterpoint.format.sadface.SadfaceWriter;
import counterpoint.format.table.TableWriter;
import counterpoint.format.xaif.Ova2Reader;
import counterpoint.format.xaif.XaifReader;
import counterpoint.format.xaif.XaifWriter;
import counterpoint.report.MarkdownWriter;
import counterpoint.report.ReportWriter;
import counterpoint.report.UnansweredWriter;
import counterpoint.report.framework.FrameworkWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All notations, in the order in which a file is tried against them: the first that recognises it reads it. So those that
 * are easily told come before those that much could be.
 */
public final class Notations {
    /** About how long an entry is in JSON. */
    private static final int LINE = 128;

    private static final String JSON_TYPE = "application/json";
    private static final String TEXT_TYPE = "text/plain";
    private static final String XML_TYPE = "application/xml";
    private static final String CSV_TYPE = "text/csv";
    private static final String SOLVERS = "all but claims and what defeats what";
    private static final String PEOPLE = "ids and places; it is for people";
    private static final String OTHERS = "to other tools: ";
    private static final String PLACES = "pages and places in them, roles, reasons of proposals";

    private static final Pattern TITLED = Pattern.compile("(?m)^[ \\t]*(?:\\[[^\\]\\n]+\\]|<[^>\\n]+>):");
    private static final Pattern RELATED = Pattern.compile("(?m)^[ \\t]+(?:[-+_]>|<[-+_]|><|[-+_]) *[\\[<]");
    private static final Pattern AF = Pattern.compile("p\\s+af\\s.*");
    private static final Pattern APX = Pattern.compile("(?m)^[ \\t]*arg\\([^,()\\s]+\\)\\.");
    private static final Pattern GRAPHML = Pattern.compile("<(?:\\w+:)?graphml\\b");

    /** The title of a Kialo export of either generation, before all else. */
    private static final Pattern KIALO = Pattern.compile("\\A\\s*Discussion (?:Title|Name):");

    private static final Pattern STATEMENTS = Pattern.compile("(?m)^(?:statements|argument_schemes):(?:\\s|$)");

    /** What else stands at the top of a Carneades file. */
    private static final Pattern ARGUED = Pattern.compile(
            "(?m)^(?:meta|language|arguments|issues|assumptions|tests|labels|argument_schemes):(?:\\s|$)");

    /** Counterpoint's own format: loses nothing. */
    public static final Notation JSON = Notation.of("json", "Counterpoint JSON", ".json", JSON_TYPE, "nothing")
            .reads((file, name) -> MapJsonReader.read(file, name), clues -> clues.has("format"))
            .writesWhole(Notations::json);

    /** Plain node-link JSON; see {@link NodeLinkWriter}. */
    public static final Notation GRAPH = Notation.of(
                    "graph",
                    "plain graph JSON",
                    ".graph.json",
                    JSON_TYPE,
                    "pages, words and places, roles, forces, schemes, proposals' reasons; it can't be read back")
            .writesWhole(read -> new Document(
                    bytes(0, out -> NodeLinkWriter.write(read.map(), out)), NodeLinkLosses.of(read.map())));

    // A reference to a method would load its class with this list; a lambda does when it is used.
    private static final List<Notation> ALL = List.of(
            JSON,
            GRAPH,
            Notation.of("xaif", "xAIF, OVA 3", ".xaif.json", JSON_TYPE, OTHERS + "roles, segments")
                    .reads((file, name) -> XaifReader.read(file, name), clues -> clues.has("AIF"))
                    .writes(map -> XaifWriter.write(map)),
            Notation.of("ova2", "OVA 2", ".ova.json", JSON_TYPE, "copies of nodes inside edges")
                    .reads(
                            (file, name) -> Ova2Reader.read(file, name),
                            clues -> clues.has("nodes[]", "edges[]", "analysis")),
            Notation.of("jgf", "JSON Graph Format", ".jgf.json", JSON_TYPE, OTHERS + PLACES)
                    .reads(
                            (file, name) -> JgfReader.read(file, name),
                            clues -> clues.has("graph{}.nodes") || clues.has("graphs[]"))
                    .writes(map -> JgfWriter.write(map)),
            Notation.of("cytoscape", "Cytoscape.js JSON", ".cyjs", JSON_TYPE, OTHERS + PLACES)
                    .reads((file, name) -> CytoscapeReader.read(file, name), Notations::isCytoscape)
                    .writes(map -> CytoscapeWriter.write(map)),
            Notation.of("graphml", "GraphML", ".graphml", XML_TYPE, OTHERS + PLACES)
                    .reads((file, name) -> GraphmlReader.read(file, name), clues -> clues.reads(GRAPHML))
                    .writes(map -> GraphmlWriter.write(map)),
            Notation.of("gexf", "GEXF (Gephi)", ".gexf", XML_TYPE, PLACES + "; it can't be read back")
                    .writes(map -> GexfWriter.write(map)),
            Notation.of("dot", "DOT (Graphviz)", ".dot", "text/vnd.graphviz", OTHERS + "words, pages, people")
                    .reads(
                            (file, name) -> DotReader.read(file, name),
                            clues -> !clues.isJson() && DotReader.begins(clues.beginning()))
                    .writes(map -> DotWriter.write(map)),
            Notation.of("gml", "GML", ".gml", TEXT_TYPE, PLACES + "; it can't be read back")
                    .writes(map -> GmlWriter.write(map)),
            Notation.of("nodes", "CSV of nodes", ".nodes.csv", CSV_TYPE, PLACES + "; it can't be read back")
                    .writes(map -> TableWriter.nodes(map)),
            Notation.of(
                            "edges",
                            "CSV of edges",
                            ".edges.csv",
                            CSV_TYPE,
                            "all but who points where; it can't be read back")
                    .writes(map -> TableWriter.edges(map)),
            Notation.of("af", "ICCMA p af", ".af", TEXT_TYPE, SOLVERS)
                    .reads((file, name) -> FrameworkReader.read(file, name), Notations::isAf)
                    .writes(map -> FrameworkWriter.af(map)),
            Notation.of("apx", "APX (ASPARTIX)", ".apx", TEXT_TYPE, SOLVERS)
                    .reads((file, name) -> FrameworkReader.read(file, name), clues -> clues.reads(APX))
                    .writes(map -> FrameworkWriter.apx(map)),
            Notation.of("tgf", "Trivial Graph Format", ".tgf", TEXT_TYPE, SOLVERS + "; texts")
                    .reads((file, name) -> FrameworkReader.read(file, name), Notations::isTgf)
                    .writes(map -> FrameworkWriter.tgf(map)),
            Notation.of("markdown", "Markdown outline", ".md", "text/markdown", PEOPLE)
                    .writes(map -> MarkdownWriter.write(map)),
            Notation.of("report", "report in plain text", ".txt", TEXT_TYPE, PEOPLE)
                    .writes(map -> ReportWriter.write(map)),
            Notation.of(
                            "unanswered",
                            "CSV of unanswered objections",
                            ".unanswered.csv",
                            CSV_TYPE,
                            "all else; it is for people")
                    .writes(map -> UnansweredWriter.write(map)),
            Notation.of(
                            "annotations",
                            "W3C Web Annotation",
                            ".annotations.jsonld",
                            "application/ld+json",
                            "how claims bear on each other; it can't be read back")
                    .writes(map -> AnnotationWriter.write(map)),
            Notation.of("argdown", "Argdown", ".argdown", TEXT_TYPE, OTHERS + "see the table there")
                    .reads((file, name) -> ArgdownReader.read(file, name), clues -> isArgdown(clues))
                    .writes(map -> ArgdownWriter.write(map)),
            Notation.of(
                            "arguebuf",
                            "arguebuf JSON",
                            ".arguebuf.json",
                            JSON_TYPE,
                            OTHERS + "segments, transitions, ids of locutions, names of schemes")
                    .reads((file, name) -> ArguebufReader.read(file, name), clues -> clues.has("nodes{}"))
                    .writes(map -> ArguebufWriter.write(map)),
            Notation.of(
                            "sadface",
                            "SADFace 0.1 to 0.5",
                            ".sadface.json",
                            JSON_TYPE,
                            OTHERS + "speakers, segments, transitions, ids of locutions")
                    .reads((file, name) -> SadfaceReader.read(file, name), Notations::isSadface)
                    .writes(map -> SadfaceWriter.write(map)),
            Notation.of(
                            "argdown-json",
                            "Argdown JSON export",
                            ".argdown.json",
                            JSON_TYPE,
                            "ranges and places of texts, colours")
                    .reads(
                            (file, name) -> ArgdownJsonReader.read(file, name),
                            clues -> clues.has("statements{}", "arguments{}")),
            Notation.of("carneades", "Carneades YAML", ".yml", "application/yaml", "comments")
                    .reads(
                            (file, name) -> CarneadesReader.read(file, name),
                            clues -> clues.reads(STATEMENTS) && clues.reads(ARGUED)),
            Notation.of("kialo", "Kialo text", ".txt", TEXT_TYPE, "all but the tree of claims for and against")
                    .reads((file, name) -> KialoReader.read(file, name), clues -> clues.reads(KIALO))
                    .writes(map -> KialoWriter.write(map, Generation.CURRENT)),
            Notation.of(
                            "kialo-legacy",
                            "Kialo text of 2019",
                            ".txt",
                            TEXT_TYPE,
                            "all but the tree of claims for and against")
                    .writes(map -> KialoWriter.write(map, Generation.LEGACY)),
            Notation.of("aif", "AIF nodeset (AIFdb)", ".aif.json", JSON_TYPE, OTHERS + "places, roles, segments")
                    .reads((file, name) -> AifReader.read(file, name), Notations::isAif)
                    .writes(map -> AifWriter.write(map)));

    private Notations() {}

    public static List<Notation> all() {
        return ALL;
    }

    /** The notation with this name, in any letter case. */
    public static Optional<Notation> named(String name) {
        return ALL.stream()
                .filter(notation -> notation.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The notation a file seems to be in; empty if it looks like none. */
    public static Optional<Notation> of(byte[] file, String name) {
        Clues clues = Clues.of(file, name);
        return ALL.stream().filter(notation -> notation.isIn(clues)).findFirst();
    }

    /** Any text might be Argdown; it is if it says so, or has titles and relations between titles. */
    private static boolean isArgdown(Clues clues) {
        return clues.isNamed(".argdown") || (clues.reads(TITLED) && clues.reads(RELATED));
    }

    /** Often only what is under {@code elements} is saved. */
    private static boolean isCytoscape(Clues clues) {
        return clues.has("elements{}")
                || clues.has("elements[]")
                || clues.has("nodes[].data{}.id")
                || clues.has("edges[].data{}.source");
    }

    /** The first version has no block of metadata, and its resources may be missing. */
    private static boolean isSadface(Clues clues) {
        return clues.has("nodes[]", "resources[]", "metadata{}") || clues.has("nodes[]", "edges[].source_id");
    }

    /** AIFdb always names both arrays; a file made by hand may lack one. Other graphs have both, but no such members. */
    private static boolean isAif(Clues clues) {
        boolean isOther = clues.has("nodes[].id") || clues.has("edges[].source");
        return clues.has("nodes[].nodeID") || clues.has("edges[].fromID") || (clues.has("nodes", "edges") && !isOther);
    }

    /** The head may stand below comments. */
    private static boolean isAf(Clues clues) {
        return clues.beginning()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .findFirst()
                .filter(line -> AF.matcher(line).matches())
                .isPresent();
    }

    private static boolean isTgf(Clues clues) {
        return clues.isNamed(".tgf") || (!clues.isJson() && FrameworkReader.looksLikeTgf(clues.beginning()));
    }

    private static Document json(Read read) {
        return Notation.lossless(
                bytes(read.map().size() * LINE, out -> MapJsonWriter.write(read.map(), read.findings(), out)));
    }

    private interface Output {
        void to(OutputStream out) throws IOException;
    }

    /** What this writes, which has about so many bytes. */
    private static byte[] bytes(int expected, Output output) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(expected);
        try {
            output.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory can't fail.", e);
        }
        return bytes.toByteArray();
    }
}
