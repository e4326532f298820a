package counterpoint.format.arguebuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Rephrase;
import counterpoint.model.Source;
import counterpoint.model.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArguebufTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void schemesBecomeRelations() throws IOException {
        ArgumentMap map = garden().map();

        assertThat(map.get(Id.of("s1"), Inference.class))
                .isEqualTo(new Inference(
                        Id.of("s1"), List.of(Id.of("a2")), Id.of("a1"), Optional.of("positive-consequences")));
        assertThat(map.get(Id.of("s2"), Inference.class).scheme()).contains("expert-opinion");
        assertThat(map.get(Id.of("s3"), Conflict.class)).isEqualTo(Conflict.of(Id.of("s3"), Id.of("a4"), Id.of("s2")));
        assertThat(map.get(Id.of("s4"), Rephrase.class)).isEqualTo(new Rephrase(Id.of("s4"), Id.of("a3"), Id.of("a4")));
    }

    @Test
    void referenceBecomesLocution_whereItsWordsStand() throws IOException {
        ArgumentMap map = garden().map();
        Source letters = map.get(Id.of("r1"), Source.class);
        Locution said = map.all(Locution.class).findFirst().orElseThrow();

        assertThat(said.spans())
                .singleElement()
                .satisfies(span ->
                        assertThat(span.of(letters.text().orElseThrow())).isEqualTo("make it a garden"));
        assertThat(map.get(said.speaker(), Speaker.class))
                .isEqualTo(new Speaker(Id.of("pat"), "Pat Doe", Speaker.Role.COMMENTER));
        assertThat(map.all(Illocution.class).map(Illocution::content)).containsExactly(Id.of("a1"));
        assertThat(letters.url()).contains("https://example.org/letters");
    }

    @Test
    void whatMapsDoNotHave_isReported() throws IOException {
        assertThat(garden().findings().stream().map(Finding::code))
                .containsExactlyInAnyOrder(
                        "arguebuf.reference-astray",
                        "arguebuf.node-type",
                        "arguebuf.node-type",
                        "arguebuf.edge-dangling");
    }

    @Test
    void fileIsWrittenAsItWas() throws IOException {
        JsonNode expected = JSON.readTree(resource());
        JsonNode written =
                JSON.readTree(ArguebufWriter.writePlain(garden().map()).text());

        for (String part :
                List.of("edges", "resources", "participants", "analysts", "userdata", "metadata", "majorClaim")) {
            assertThat(written.path(part)).as(part).isEqualTo(expected.path(part));
        }
        for (var node : expected.path("nodes").properties()) {
            ObjectNode same = ((ObjectNode) written.path("nodes").path(node.getKey())).deepCopy();
            same.path("scheme").properties().removeIf(member -> member.getKey().equals("premiseDescriptors"));
            ObjectNode original = node.getValue().deepCopy();
            original.path("scheme")
                    .properties()
                    .removeIf(member -> member.getKey().equals("premiseDescriptors"));
            assertThat(same).as(node.getKey()).isEqualTo(original);
        }
    }

    @Test
    void unknownMembersAreOnlyInUserdata_asTheSchemaKnowsNoOthers() throws IOException {
        ObjectNode written =
                (ObjectNode) JSON.readTree(ArguebufWriter.write(garden().map()).text());

        assertThat(written.path("userdata").has("counterpoint")).isTrue();
        assertThat(written.fieldNames())
                .toIterable()
                .isSubsetOf(
                        "nodes",
                        "edges",
                        "resources",
                        "participants",
                        "analysts",
                        "majorClaim",
                        "schemaVersion",
                        "libraryVersion",
                        "metadata",
                        "userdata");
    }

    @Test
    void changedFileCounts_notItsBlock() throws IOException {
        String changed = ArguebufWriter.write(garden().map()).text().replaceFirst("cools the houses", "cools the town");

        Read read = ArguebufReader.read(changed.getBytes(StandardCharsets.UTF_8), "garden.json");

        assertThat(read.findings().stream().map(Finding::code)).contains("arguebuf.block-left-aside");
        assertThat(read.map().entry(Id.of("a2")).orElseThrow().toString()).contains("cools the town");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"nodes\": []}", "{\"nodes\": {\"a\": ", "{\"nodes\": {}} x"})
    void refusesWithASentence_whenItIsNoGraph(String json) {
        assertThatThrownBy(() -> ArguebufReader.read(json.getBytes(StandardCharsets.UTF_8), "x.json"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageStartingWith("x.json ")
                .hasMessageEndingWith(".");
    }

    @Test
    void oddElementsAreKept() throws IOException {
        Read read = ArguebufReader.read("""
                {"nodes": {"a": 7, "b": {"atom": {"text": null}, "nodeID": "x", "type": "y"}, "c d": {"atom": {"text": "C"}}},
                 "edges": {"e": {"source": 1}, "f": {"source": "b", "target": "c d", "fromID": "q"}},
                 "resources": {"r": {"text": 5}}, "participants": [1]}
                """.getBytes(StandardCharsets.UTF_8), "x.json");
        JsonNode written = JSON.readTree(ArguebufWriter.writePlain(read.map()).text());

        assertThat(written.path("nodes").path("a").asInt()).isEqualTo(7);
        assertThat(written.path("nodes").path("b").path("type").asText()).isEqualTo("y");
        assertThat(written.path("nodes").path("c d").path("atom").path("text").asText())
                .isEqualTo("C");
        assertThat(written.path("edges").path("f").path("fromID").asText()).isEqualTo("q");
        assertThat(written.path("edges").path("e").path("source").asInt()).isEqualTo(1);
        assertThat(written.path("resources").path("r").path("text").asInt()).isEqualTo(5);
        assertThat(read.map().all(Extension.class)).isNotEmpty();
    }

    private static Read garden() throws IOException {
        return ArguebufReader.read(resource(), "garden.json");
    }

    private static byte[] resource() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                ArguebufTest.class.getResourceAsStream("/counterpoint/format/arguebuf/garden.json"))) {
            return file.readAllBytes();
        }
    }
}
