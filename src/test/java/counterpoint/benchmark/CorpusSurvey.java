package counterpoint.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.app.notation.Document;
import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.format.Loss;
import counterpoint.format.Read;
import counterpoint.format.aif.AifWriter;
import counterpoint.model.CounterpointException;
import counterpoint.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What becomes of files that others wrote. Every file of the folders named is told, read, written in its own notation and
 * read again; nodesets must have all their nodes and edges then, by id, type and text. Prints a line for each notation, and
 * names every file that is in none, is refused, has faults, or comes back otherwise.
 */
public final class CorpusSurvey {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Map<Count, Integer>> counts = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();

    private CorpusSurvey() {}

    /** What is counted of each notation. */
    private enum Count {
        FILES,
        REFUSED,
        FAULTS,
        WARNINGS,
        BACK,
        LOSSES,
        OTHERWISE
    }

    public static void main(String[] folders) throws IOException {
        CorpusSurvey survey = new CorpusSurvey();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    survey.look(file);
                }
            }
        }
        survey.remarks.forEach(System.out::println);
        survey.counts.forEach((notation, counted) -> System.out.println(notation + " " + counted));
    }

    private void look(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        Notation notation = Notations.of(bytes, name).orElse(null);
        if (notation == null) {
            count("none", Count.FILES);
            remarks.add(file + " is in no notation.");
            return;
        }
        count(notation.name(), Count.FILES);
        try {
            Read read = notation.read(bytes, name);
            findings(notation, file, read);
            count(notation.name(), fate(notation, file, bytes, read));
        } catch (CounterpointException refusal) {
            count(notation.name(), Count.REFUSED);
            remarks.add(file + " was refused: " + refusal.getMessage());
        }
    }

    private void findings(Notation notation, Path file, Read read) {
        long faults = read.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .count();
        if (faults > 0) {
            count(notation.name(), Count.FAULTS);
            remarks.add(file + " has " + faults + " faults.");
        } else if (read.findings().stream().anyMatch(finding -> finding.severity() == Finding.Severity.WARNING)) {
            count(notation.name(), Count.WARNINGS);
        }
    }

    private Count fate(Notation notation, Path file, byte[] bytes, Read read) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (notation.name().equals("aif")
                && !graph(AifWriter.writePlain(read.map()).bytes()).equals(graph(bytes))) {
            remarks.add(file + " has other nodes or edges when it is written again.");
            return Count.OTHERWISE;
        }
        // What has no writer goes through AIF.
        Notation way = notation.writing().isPresent()
                ? notation
                : Notations.named("aif").orElseThrow();
        Document document = way.document(read);
        Read again = way.read(document.bytes(), name);
        if (document.losses().stream().anyMatch(loss -> loss.degree() == Loss.Degree.GONE)) {
            return Count.LOSSES;
        }
        if (!again.map().equals(read.map())) {
            remarks.add(file + " comes back otherwise.");
            return Count.OTHERWISE;
        }
        return Count.BACK;
    }

    private static List<String> graph(byte[] document) throws IOException {
        JsonNode json = JSON.readTree(document);
        List<String> graph = new ArrayList<>();
        json.path("nodes").forEach(node -> graph.add(text(node, "nodeID") + text(node, "type") + text(node, "text")));
        json.path("edges").forEach(edge -> graph.add(text(edge, "edgeID") + text(edge, "fromID") + text(edge, "toID")));
        graph.sort(null);
        return graph;
    }

    private static String text(JsonNode json, String member) {
        return "\n" + json.path(member).asText();
    }

    private void count(String notation, Count what) {
        counts.computeIfAbsent(notation, name -> new EnumMap<>(Count.class)).merge(what, 1, Integer::sum);
    }
}
