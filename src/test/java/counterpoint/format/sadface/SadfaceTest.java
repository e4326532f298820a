package counterpoint.format.sadface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.format.Read;
import counterpoint.format.nodeset.SharedFiles;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Proposition;
import counterpoint.model.RandomMaps;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SadfaceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String START = "00000000-0000-4000-8000-0000000000";

    @Test
    void schemesBecomeRelations_whenOld() throws IOException {
        Read read = read("garden-v0.2.json");
        ArgumentMap map = read.map();

        assertThat(map.title()).isEqualTo("The square");
        assertThat(map.get(id("b1"), Inference.class)).isEqualTo(Inference.of(id("b1"), List.of(id("a2")), id("a1")));
        assertThat(map.get(id("b2"), Conflict.class)).isEqualTo(Conflict.of(id("b2"), id("a3"), id("b1")));
        assertThat(read.findings().stream().map(Finding::code)).containsExactly("sadface.node-type");
    }

    @Test
    void readsTheFirstVersion_whichHasNoBlockOfMetadata() {
        Read read = SadfaceReader.read("""
                {"analyst_name": "A. N.", "created": "2018-02-23T02:27:36", "id": "m1", "metadata": {},
                 "nodes": [{"id": "a1", "text": "The square is loud.", "type": "atom"},
                           {"id": "a2", "text": "Cars are loud.", "type": "atom"},
                           {"id": "a3", "text": "The square is quiet.", "type": "atom"},
                           {"id": "s1", "name": "Default\\nSupport", "type": "scheme"},
                           {"id": "s2", "name": "Default Conflict", "type": "scheme"}],
                 "edges": [{"id": "e1", "source_id": "a2", "target_id": "s1"}, {"id": "e2", "source_id": "s1", "target_id": "a1"},
                           {"id": "e3", "source_id": "a1", "target_id": "s2"}, {"id": "e4", "source_id": "s2", "target_id": "a3"}]}
                """.getBytes(StandardCharsets.UTF_8), "old.json");

        assertThat(read.map().get(Id.of("s1"), Inference.class))
                .isEqualTo(Inference.of(Id.of("s1"), List.of(Id.of("a2")), Id.of("a1")));
        assertThat(read.map().get(Id.of("s2"), Conflict.class))
                .isEqualTo(Conflict.of(Id.of("s2"), Id.of("a1"), Id.of("a3")));
        assertThat(read.findings()).isEmpty();
        assertThat(SadfaceWriter.writePlain(read.map()).text())
                .contains("\"name\": \"Default\\nSupport\"", "\"analyst_name\": \"A. N.\"")
                .doesNotContain("A User");
    }

    @Test
    void disagreementIsTwoAttacks_writtenAsOneAgain() throws IOException {
        ArgumentMap map = read("garden-v0.5.json").map();

        assertThat(map.all(Conflict.class).map(c -> c.attacker() + " " + c.target()))
                .containsExactlyInAnyOrder(id("a3") + " " + id("a1"), id("a1") + " " + id("a3"));
        assertThat(graph(SadfaceWriter.writePlain(map).bytes())).isEqualTo(graph(resource("garden-v0.5.json")));
    }

    @Test
    void sourcesBecomeLocutions() throws IOException {
        ArgumentMap map = read("garden-v0.5.json").map();

        assertThat(map.all(Locution.class)
                        .flatMap(l -> l.spans().stream())
                        .map(span -> span.start() + "-" + span.end()))
                .containsExactly("4-20");
        assertThat(map.get(id("b1"), Inference.class).scheme()).contains("positive-consequences");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garden-v0.2.json", "garden-v0.5.json"})
    void everythingIsWrittenAgain(String name) throws IOException {
        JsonNode expected = JSON.readTree(resource(name));
        JsonNode written =
                JSON.readTree(SadfaceWriter.writePlain(read(name).map()).text());

        assertThat(graph(SadfaceWriter.writePlain(read(name).map()).bytes())).isEqualTo(graph(resource(name)));
        assertThat(written.path("resources")).isEqualTo(expected.path("resources"));
        assertThat(written.path("metadata").path("core").path("analyst_name").asText())
                .isEqualTo("An Analyst");
        assertThat(written.path("metadata").path("core").path("version").asText())
                .isEqualTo("0.5.4.0");
    }

    @Test
    void idsAreUuids_whateverOursAre() throws IOException {
        JsonNode written =
                JSON.readTree(SadfaceWriter.writePlain(RandomMaps.from(3)).text());

        for (String array : List.of("nodes", "edges", "resources")) {
            assertThat(written.path(array))
                    .isNotEmpty()
                    .allSatisfy(element -> assertThat(element.path("id").asText())
                            .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"nodes\": {}}", "{\"nodes\": [", "{\"nodes\": []} x"})
    void refusesWithASentence_whenItIsNoDocument(String json) {
        assertThatThrownBy(() -> SadfaceReader.read(json.getBytes(StandardCharsets.UTF_8), "x.json"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageStartingWith("x.json ")
                .hasMessageEndingWith(".");
    }

    @TestFactory
    List<DynamicTest> realFileIsWrittenAgain() {
        return SharedFiles.under("sadface", ".json").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    byte[] bytes = SharedFiles.bytes(file);
                    Read read = SadfaceReader.read(bytes, file.getFileName().toString());

                    assertThat(read.findings()).isEmpty();
                    assertThat(read.map().all(Proposition.class)).hasSize((int) atoms(bytes));
                    assertThat(graph(SadfaceWriter.writePlain(read.map()).bytes()))
                            .isEqualTo(graph(bytes));
                }))
                .toList();
    }

    private static long atoms(byte[] document) throws IOException {
        long atoms = 0;
        for (JsonNode node : JSON.readTree(document).path("nodes")) {
            atoms += node.path("type").asText().equals("atom") ? 1 : 0;
        }
        return atoms;
    }

    /** Nodes by id and text or name, and edges by id and ends. */
    private static List<String> graph(byte[] document) throws IOException {
        JsonNode json = JSON.readTree(document);
        List<String> graph = new ArrayList<>();
        json.path("nodes")
                .forEach(node -> graph.add(node.path("id").asText() + " "
                        + node.path("text").asText() + node.path("name").asText() + node.path("sources")
                        + node.path("children")));
        json.path("edges").forEach(edge -> graph.add(edge.toString()));
        return graph.stream().sorted().toList();
    }

    private static Id id(String end) {
        return Id.of(START + end);
    }

    private static Read read(String name) throws IOException {
        return SadfaceReader.read(resource(name), name);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                SadfaceTest.class.getResourceAsStream("/counterpoint/format/sadface/" + name), name)) {
            return file.readAllBytes();
        }
    }
}
