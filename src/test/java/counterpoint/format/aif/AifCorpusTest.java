package counterpoint.format.aif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.format.Read;
import counterpoint.format.Written;
import counterpoint.format.nodeset.SharedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Laws on real nodesets, sound and odd. */
final class AifCorpusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FOLDERS = List.of("qt30", "us-2016", "iac", "araucaria", "odd");

    @TestFactory
    List<DynamicTest> keepsEveryNodeAndEdge_whenWrittenAgain() {
        return tests((file, read) -> {
            Written written = AifWriter.writePlain(read.map());

            assertThat(graph(written.bytes())).isEqualTo(graph(SharedFiles.bytes(file)));
            assertThat(details(written.bytes())).containsAll(details(SharedFiles.bytes(file)));
            assertThat(written.losses()).isEmpty();
        });
    }

    @TestFactory
    List<DynamicTest> readsTheSame_whenWrittenAndReadAgain() {
        return tests((file, read) -> {
            Read plain = AifReader.read(AifWriter.writePlain(read.map()).bytes(), name(file));
            Read own = AifReader.read(AifWriter.write(read.map()).bytes(), "other.json");

            assertThat(facts(plain)).isEqualTo(facts(read));
            assertThat(own.map()).isEqualTo(read.map());
            assertThat(own.findings()).isEmpty();
        });
    }

    private interface Law {
        void check(Path file, Read read) throws IOException;
    }

    private static List<DynamicTest> tests(Law law) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (Path file : SharedFiles.under("aif/" + folder, ".json")) {
                tests.add(DynamicTest.dynamicTest(
                        folder + "/" + name(file),
                        () -> law.check(file, AifReader.read(SharedFiles.bytes(file), name(file)))));
            }
        }
        return tests;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** What a map says without the ids given to what has none in the file. */
    private static List<String> facts(Read read) {
        return read.map().entries().stream()
                .map(entry -> entry.type().equals("extension")
                        ? entry.toString().replaceFirst("id=aif\\d+", "")
                        : entry.toString())
                .map(fact -> fact.replaceAll("\"participantID\"[^}]*", ""))
                .sorted()
                .toList();
    }

    /** What AIFdb says of nodes beyond their texts; a writer may add names and numbers of default schemes. */
    private static Set<String> details(byte[] document) throws IOException {
        JsonNode json = JSON.readTree(document);
        Set<String> details = new HashSet<>();
        for (JsonNode node : json.path("nodes")) {
            if (node.hasNonNull("timestamp")) {
                details.add(node.path("nodeID").asText() + " at "
                        + node.path("timestamp").asText());
            }
            if (node.hasNonNull("schemeID")) {
                details.add(node.path("nodeID").asText() + " follows "
                        + node.path("scheme").asText() + " "
                        + node.path("schemeID").asText());
            }
        }
        json.path("locutions").forEach(said -> details.add(said.toString()));
        return details;
    }

    /** Nodes by id, type and text, and edges by id and ends, in no order. */
    private static List<String> graph(byte[] document) throws IOException {
        JsonNode json = JSON.readTree(document);
        List<String> graph = new ArrayList<>();
        json.path("nodes")
                .forEach(node -> graph.add("node " + node.path("nodeID").asText() + " "
                        + node.path("type").asText() + " " + node.path("text").asText()));
        json.path("edges")
                .forEach(edge -> graph.add("edge " + edge.path("edgeID").asText() + " "
                        + edge.path("fromID").asText() + " " + edge.path("toID").asText()));
        graph.sort(null);
        return graph;
    }
}
