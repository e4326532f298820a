package counterpoint.format.xaif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.format.Read;
import counterpoint.format.Written;
import counterpoint.format.nodeset.SharedFiles;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.RandomMaps;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class XaifTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = """
            {"AIF": {
               "nodes": [{"nodeID": "1_x", "type": "L", "text": "Odile Marchbank: buses < trams"},
                         {"nodeID": "2_x", "type": "I", "text": "Buses are worse than trams."},
                         {"nodeID": "3_x", "type": "YA", "text": "Default Illocuting"}],
               "edges": [{"edgeID": 1, "fromID": "1_x", "toID": "3_x"}, {"edgeID": 2, "fromID": "3_x", "toID": "2_x"}],
               "participants": [{"participantID": 1, "firstname": "Odile", "surname": "Marchbank"}],
               "locutions": [{"nodeID": "1_x", "personID": 1, "start": "2024-05-01 09:58:00", "end": null}],
               "descriptorfulfillments": [{"nodeID": "2_x", "descriptorID": "5"}]},
             "dialog": false,
             "OVA": {"nodes": [{"nodeID": "1_x", "x": 10, "y": 20, "visible": true}]},
             "text": %s}
            """;
    private static final String MARKED =
            "Well,<br>I say <span class=\\\"highlighted\\\" id=\\\"node1_x\\\">buses &lt; trams</span> &amp; so <b>on</b>.";

    @ParameterizedTest
    @ValueSource(strings = {"\"%s\"", "{\"txt\": \"%s\"}"})
    void findsWordsInPage_whenTextMarksThem(String form) {
        Read read = read(FILE.formatted(form.formatted(MARKED)));
        ArgumentMap map = read.map();
        Source page = map.all(Source.class).findFirst().orElseThrow();
        Locution locution = map.get(Id.of("1_x"), Locution.class);

        assertThat(read.findings()).isEmpty();
        assertThat(page.text()).contains("Well,\nI say buses < trams & so on.");
        assertThat(locution.spans()).containsExactly(new Span(page.id(), 12, 25));
        assertThat(map.get(locution.speaker(), Speaker.class).name()).isEqualTo("Odile Marchbank");
        assertThat(map.all(Segment.class).map(Segment::kind))
                .containsExactly(Segment.Kind.FURNITURE, Segment.Kind.TURN, Segment.Kind.FURNITURE);
    }

    @Test
    void keepsPositionsTextAndDescriptors_whenWrittenAgain() throws IOException {
        String file = FILE.formatted('"' + MARKED + '"');
        JsonNode before = JSON.readTree(file);
        Written written = XaifWriter.writePlain(read(file).map());
        JsonNode after = JSON.readTree(written.text());

        assertThat(after.path("OVA")).isEqualTo(before.path("OVA"));
        assertThat(after.path("text")).isEqualTo(before.path("text"));
        assertThat(after.path("dialog")).isEqualTo(before.path("dialog"));
        assertThat(after.at("/AIF/descriptorfulfillments")).isEqualTo(before.at("/AIF/descriptorfulfillments"));
        assertThat(after.at("/AIF/locutions/0/start").asText()).isEqualTo("2024-05-01 09:58:00");
        assertThat(after.at("/AIF/nodes/0/text").asText()).isEqualTo("Odile Marchbank: buses < trams");
        assertThat(written.losses()).isEmpty();
    }

    @Test
    void marksWordsInPage_whenMapIsOurs() {
        Source page = Source.of(Id.of("s1"), "Buses", "Is 3 < 5?\n\"Yes\" & no.");
        Speaker speaker = new Speaker(Id.of("v1"), "Bram", Speaker.Role.OTHER);
        ArgumentMap map = ArgumentMap.of(
                Id.of("m"),
                0,
                List.of(
                        page,
                        speaker,
                        new Locution(Id.of("l1"), speaker.id(), List.of(new Span(page.id(), 3, 8))),
                        new Locution(Id.of("l2"), speaker.id(), List.of(new Span(page.id(), 5, 12))),
                        new Locution(Id.of("l3"), speaker.id(), List.of(new Span(page.id(), 10, 15)))));
        Written written = XaifWriter.writePlain(map);
        ArgumentMap back = read(written.text()).map();
        Source text = back.get(Id.of("text"), Source.class);

        assertThat(written.totals())
                .containsOnlyKeys("source: title and address (gone)", "locution: place in the page (gone)")
                .containsEntry("locution: place in the page (gone)", 1);
        assertThat(text.text()).isEqualTo(page.text());
        assertThat(back.get(Id.of("l1"), Locution.class).spans()).containsExactly(new Span(text.id(), 3, 8));
        assertThat(back.get(Id.of("l3"), Locution.class).spans()).containsExactly(new Span(text.id(), 10, 15));
        assertThat(back.get(Id.of("l2"), Locution.class).source()).isNotEqualTo(text.id());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesBackVeryMap_whenRead(long seed) {
        ArgumentMap map = RandomMaps.from(seed);
        Read read = read(XaifWriter.write(map).text());
        Read plain = read(XaifWriter.writePlain(map).text());

        assertThat(read.map()).isEqualTo(map);
        assertThat(plain.map().all(Node.class).map(Node::id))
                .containsExactlyElementsOf(map.all(Node.class).map(Node::id).toList());
        assertThat(plain.map().all(Inference.class).map(Inference::premises))
                .containsExactlyElementsOf(
                        map.all(Inference.class).map(Inference::premises).toList());
    }

    private static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<span",
                "</span></span>",
                "<span id=node1_x>",
                "&#xFFFFFF;&#0;&bogus;",
                "<span id='1_x'></span>"
            })
    void readsAnyText(String text) {
        assertThat(read(FILE.formatted('"' + text + '"')).map().find(Id.of("1_x"), Locution.class))
                .isPresent();
    }

    @Test
    void refuses_whenThereIsNoNodeset() {
        assertThatThrownBy(() -> read("{\"text\": \"x\"}"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("x.json has no object \"AIF\". An xAIF file has its nodeset there.");
    }

    @Test
    void readsEdgesThatHoldNodes_whenFileIsOfOva2() {
        Read read = Ova2Reader.read("""
                {"nodes": [{"id": 7, "x": 1, "y": 2, "text": "It pays.", "type": "I", "scheme": "0"},
                           {"id": 8, "text": "It is new.", "type": "I", "scheme": "0"},
                           {"id": 9, "text": "Default Conflict", "type": "CA", "scheme": "71"}],
                 "edges": [{"from": {"id": 8}, "to": {"id": 9}, "visible": true}, {"from": {"id": 9}, "to": {"id": 7}}],
                 "participants": [],
                 "analysis": {"txt": "<span id=\\"node7\\">It pays.</span><br>", "documentTitle": "Buses"}}
                """.getBytes(StandardCharsets.UTF_8), "ova.json");

        assertThat(read.findings()).isEmpty();
        assertThat(read.map().all(Conflict.class)).containsExactly(Conflict.of(Id.of("9"), Id.of("8"), Id.of("7")));
        assertThat(read.map().referrers(Id.of("7"), Extension.class).map(Extension::value))
                .containsExactly("{\"x\":1,\"y\":2}");
        assertThat(read.map().all(Source.class).findFirst().orElseThrow().text())
                .contains("It pays.\n");
        assertThatThrownBy(() -> Ova2Reader.read("{\"nodes\": []}".getBytes(StandardCharsets.UTF_8), "ova.json"))
                .isInstanceOf(MalformedInputException.class);
    }

    @Test
    void keepsEveryNodeAndEdge_ofRealFiles() throws IOException {
        for (Path file : SharedFiles.under("aif/xaif", ".json")) {
            JsonNode before = JSON.readTree(SharedFiles.bytes(file));
            if (before.path("AIF").isObject()) {
                Read read = XaifReader.read(
                        SharedFiles.bytes(file), file.getFileName().toString());
                JsonNode after = JSON.readTree(XaifWriter.writePlain(read.map()).bytes());

                assertThat(graph(after.path("AIF"))).as(file.toString()).isEqualTo(graph(before.path("AIF")));
                assertThat(read.findings()).extracting(Finding::code).isEmpty();
            }
        }
    }

    @Test
    void readsEveryNode_ofRealOva2Files() throws IOException {
        for (Path file : SharedFiles.under("aif/ova", ".json")) {
            JsonNode before = JSON.readTree(SharedFiles.bytes(file));
            if (before.has("analysis")) {
                ArgumentMap map =
                        Ova2Reader.read(SharedFiles.bytes(file), "ova.json").map();
                before.path("nodes")
                        .forEach(node -> assertThat(
                                        map.contains(Id.of(node.path("id").asText())))
                                .as(file + " " + node)
                                .isTrue());
                assertThat(map.all(Proposition.class).count())
                        .isEqualTo(before.path("nodes").findValuesAsText("type").stream()
                                .filter("I"::equals)
                                .count());
            }
        }
    }

    private static List<String> graph(JsonNode json) {
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

    private static Read read(String document) {
        return XaifReader.read(document.getBytes(StandardCharsets.UTF_8), "x.json");
    }
}
