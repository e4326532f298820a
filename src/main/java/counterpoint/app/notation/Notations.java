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
            .reads(MapJsonReader::read, clues -> clues.has("format"))
            .writesWhole(Notations::json);

    /** Plain node-link JSON; see {@link NodeLinkWriter}. */
    public static final Notation GRAPH = Notation.of(
                    "graph",
                    "plain graph JSON",
                    ".graph.json",
                    JSON_TYPE,
                    "pages, words and places, roles, forces, schemes, proposals' reasons; it can't be read back")
            .writesWhole(read ->
                    new Document(bytes(out -> NodeLinkWriter.write(read.map(), out)), NodeLinkLosses.of(read.map())));

    private static final List<Notation> ALL = List.of(
            JSON,
            GRAPH,
            Notation.of("xaif", "xAIF, OVA 3", ".xaif.json", JSON_TYPE, OTHERS + "roles, segments")
                    .reads(XaifReader::read, clues -> clues.has("AIF"))
                    .writes(XaifWriter::write),
            Notation.of("ova2", "OVA 2", ".ova.json", JSON_TYPE, "copies of nodes inside edges")
                    .reads(Ova2Reader::read, clues -> clues.has("nodes[]", "edges[]", "analysis")),
            Notation.of("jgf", "JSON Graph Format", ".jgf.json", JSON_TYPE, OTHERS + PLACES)
                    .reads(JgfReader::read, clues -> clues.has("graph{}.nodes") || clues.has("graphs[]"))
                    .writes(JgfWriter::write),
            Notation.of("cytoscape", "Cytoscape.js JSON", ".cyjs", JSON_TYPE, OTHERS + PLACES)
                    .reads(CytoscapeReader::read, Notations::isCytoscape)
                    .writes(CytoscapeWriter::write),
            Notation.of("graphml", "GraphML", ".graphml", XML_TYPE, OTHERS + PLACES)
                    .reads(GraphmlReader::read, clues -> clues.reads(GRAPHML))
                    .writes(GraphmlWriter::write),
            Notation.of("gexf", "GEXF (Gephi)", ".gexf", XML_TYPE, PLACES + "; it can't be read back")
                    .writes(GexfWriter::write),
            Notation.of("dot", "DOT (Graphviz)", ".dot", "text/vnd.graphviz", OTHERS + "words, pages, people")
                    .reads(DotReader::read, clues -> !clues.isJson() && DotReader.begins(clues.beginning()))
                    .writes(DotWriter::write),
            Notation.of("gml", "GML", ".gml", TEXT_TYPE, PLACES + "; it can't be read back")
                    .writes(GmlWriter::write),
            Notation.of("nodes", "CSV of nodes", ".nodes.csv", CSV_TYPE, PLACES + "; it can't be read back")
                    .writes(TableWriter::nodes),
            Notation.of(
                            "edges",
                            "CSV of edges",
                            ".edges.csv",
                            CSV_TYPE,
                            "all but who points where; it can't be read back")
                    .writes(TableWriter::edges),
            Notation.of("af", "ICCMA p af", ".af", TEXT_TYPE, SOLVERS)
                    .reads(FrameworkReader::read, Notations::isAf)
                    .writes(FrameworkWriter::af),
            Notation.of("apx", "APX (ASPARTIX)", ".apx", TEXT_TYPE, SOLVERS)
                    .reads(FrameworkReader::read, clues -> clues.reads(APX))
                    .writes(FrameworkWriter::apx),
            Notation.of("tgf", "Trivial Graph Format", ".tgf", TEXT_TYPE, SOLVERS + "; texts")
                    .reads(FrameworkReader::read, Notations::isTgf)
                    .writes(FrameworkWriter::tgf),
            Notation.of("markdown", "Markdown outline", ".md", "text/markdown", PEOPLE)
                    .writes(MarkdownWriter::write),
            Notation.of("report", "report in plain text", ".txt", TEXT_TYPE, PEOPLE)
                    .writes(ReportWriter::write),
            Notation.of(
                            "unanswered",
                            "CSV of unanswered objections",
                            ".unanswered.csv",
                            CSV_TYPE,
                            "all else; it is for people")
                    .writes(UnansweredWriter::write),
            Notation.of(
                            "annotations",
                            "W3C Web Annotation",
                            ".annotations.jsonld",
                            "application/ld+json",
                            "how claims bear on each other; it can't be read back")
                    .writes(AnnotationWriter::write),
            Notation.of("argdown", "Argdown", ".argdown", TEXT_TYPE, OTHERS + "see the table there")
                    .reads(ArgdownReader::read, clues -> isArgdown(clues))
                    .writes(ArgdownWriter::write),
            Notation.of(
                            "arguebuf",
                            "arguebuf JSON",
                            ".arguebuf.json",
                            JSON_TYPE,
                            OTHERS + "segments, transitions, ids of locutions, names of schemes")
                    .reads(ArguebufReader::read, clues -> clues.has("nodes{}"))
                    .writes(ArguebufWriter::write),
            Notation.of(
                            "sadface",
                            "SADFace 0.1 to 0.5",
                            ".sadface.json",
                            JSON_TYPE,
                            OTHERS + "speakers, segments, transitions, ids of locutions")
                    .reads(SadfaceReader::read, Notations::isSadface)
                    .writes(SadfaceWriter::write),
            Notation.of(
                            "argdown-json",
                            "Argdown JSON export",
                            ".argdown.json",
                            JSON_TYPE,
                            "ranges and places of texts, colours")
                    .reads(ArgdownJsonReader::read, clues -> clues.has("statements{}", "arguments{}")),
            Notation.of("carneades", "Carneades YAML", ".yml", "application/yaml", "comments")
                    .reads(CarneadesReader::read, clues -> clues.reads(STATEMENTS) && clues.reads(ARGUED)),
            Notation.of("kialo", "Kialo text", ".txt", TEXT_TYPE, "all but the tree of claims for and against")
                    .reads(KialoReader::read, clues -> clues.reads(KIALO))
                    .writes(map -> KialoWriter.write(map, Generation.CURRENT)),
            Notation.of(
                            "kialo-legacy",
                            "Kialo text of 2019",
                            ".txt",
                            TEXT_TYPE,
                            "all but the tree of claims for and against")
                    .writes(map -> KialoWriter.write(map, Generation.LEGACY)),
            Notation.of("aif", "AIF nodeset (AIFdb)", ".aif.json", JSON_TYPE, OTHERS + "places, roles, segments")
                    .reads(AifReader::read, Notations::isAif)
                    .writes(AifWriter::write));

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
        return Notation.lossless(bytes(out -> MapJsonWriter.write(read.map(), read.findings(), out)));
    }

    private interface Output {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Output output) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            output.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory can't fail.", e);
        }
        return bytes.toByteArray();
    }
}
