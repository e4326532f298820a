package counterpoint.format.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Link;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.RandomMaps;
import counterpoint.model.Seeds;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NodeLinkWriterTest {

    @Test
    void isThisDocument_whenClaimsAreBackedAttackedAndProposed() {
        Source page = Source.of(Id.of("s1"), "Harbour", "Sell the ferries now.");
        Speaker anna = new Speaker(Id.of("v1"), "Anna", Speaker.Role.INTERVIEWEE);
        Speaker bo = new Speaker(Id.of("v2"), "Bo", Speaker.Role.COMMENTER);
        Span place = new Span(page.id(), 0, 8);
        Conflict attack = Conflict.of(Id.of("x1"), Id.of("p3"), Id.of("i1"));
        ArgumentMap map = ArgumentMap.of(
                Id.of("m"),
                2,
                List.of(
                        page,
                        anna,
                        bo,
                        new Locution(Id.of("l1"), anna.id(), List.of(place)),
                        new Locution(Id.of("l2"), bo.id(), List.of(place)),
                        new Proposition(Id.of("p1"), "Sell the ferries."),
                        new Proposition(Id.of("p2"), "They rust."),
                        Inference.of(Id.of("i1"), List.of(Id.of("p2")), Id.of("p1")),
                        new Illocution(Id.of("y1"), Illocution.Force.ASSERTING, Id.of("l1"), Id.of("p1")),
                        new Illocution(Id.of("y2"), Illocution.Force.ASSERTING, Id.of("l2"), Id.of("p1")),
                        new Proposal(
                                Id.of("d1"),
                                "test/1",
                                "A contrast.",
                                0.5,
                                Proposal.Status.PENDING,
                                List.of(place),
                                Diff.adding(new Proposition(Id.of("p3"), "Rust can be painted."), attack))));

        assertThat(new String(written(map), StandardCharsets.UTF_8)).isEqualTo("""
                        {
                          "directed": true,
                          "multigraph": false,
                          "graph": {
                            "id": "m",
                            "title": "Harbour",
                            "revision": 2
                          },
                          "nodes": [
                            {"id": "i1", "type": "inference", "aif": "RA", "status": "accepted"},
                            {"id": "l1", "type": "locution", "aif": "L", "speaker": "Anna", "status": "accepted"},
                            {"id": "l2", "type": "locution", "aif": "L", "speaker": "Bo", "status": "accepted"},
                            {"id": "p1", "type": "proposition", "aif": "I", "text": "Sell the ferries.", "speaker": "Anna", "speakers": ["Anna", "Bo"], "status": "accepted"},
                            {"id": "p2", "type": "proposition", "aif": "I", "text": "They rust.", "status": "accepted"},
                            {"id": "p3", "type": "proposition", "aif": "I", "text": "Rust can be painted.", "status": "proposed"},
                            {"id": "x1", "type": "conflict", "aif": "CA", "status": "proposed"},
                            {"id": "y1", "type": "illocution", "aif": "YA", "status": "accepted"},
                            {"id": "y2", "type": "illocution", "aif": "YA", "status": "accepted"}
                          ],
                          "links": [
                            {"source": "p2", "target": "i1", "role": "premise"},
                            {"source": "i1", "target": "p1", "role": "conclusion"},
                            {"source": "p3", "target": "x1", "role": "attacker"},
                            {"source": "x1", "target": "i1", "role": "target"},
                            {"source": "l1", "target": "y1", "role": "anchor"},
                            {"source": "y1", "target": "p1", "role": "content"},
                            {"source": "l2", "target": "y2", "role": "anchor"},
                            {"source": "y2", "target": "p1", "role": "content"}
                          ]
                        }
                        """);
    }

    @Test
    void isAGraphOtherToolsAccept_andTheMapsOwn() {
        Seeds.each(seed -> {
            ArgumentMap map = RandomMaps.from(seed);
            ArgumentMap supposed = map.supposingPending();

            JsonNode document = tree(written(map));

            // NetworkX and d3-force: node ids are unique, every link refers to nodes, no pair is linked twice.
            Set<String> nodes = new HashSet<>();
            document.get("nodes")
                    .forEach(node ->
                            assertThat(nodes.add(node.get("id").textValue())).isTrue());
            Set<List<String>> pairs = new HashSet<>();
            Set<Link> links = new HashSet<>();
            for (JsonNode link : document.get("links")) {
                String source = link.get("source").textValue();
                String target = link.get("target").textValue();
                assertThat(nodes).contains(source, target);
                assertThat(pairs.add(List.of(source, target))).isTrue();
                links.add(
                        new Link(Id.of(source), Id.of(target), link.get("role").textValue()));
            }
            assertThat(document.get("directed").booleanValue()).isTrue();
            assertThat(document.get("multigraph").booleanValue()).isFalse();

            assertThat(links).isEqualTo(supposed.graph().edgeSet());
            assertThat(nodes).isEqualTo(ids(supposed));
            Set<String> proposed = new HashSet<>(ids(supposed));
            proposed.removeAll(ids(map));
            assertThat(ids(document, "proposed")).isEqualTo(proposed);
            assertThat(ids(document, "accepted").size() + proposed.size()).isEqualTo(nodes.size());
        });
    }

    @Test
    void keepsTexts_howeverOdd() {
        Seeds.each(seed -> {
            ArgumentMap supposed = RandomMaps.from(seed).supposingPending();
            List<String> texts = new ArrayList<>();
            for (JsonNode node : tree(written(RandomMaps.from(seed))).get("nodes")) {
                if (node.get("type").textValue().equals("proposition")) {
                    texts.add(node.get("text").textValue());
                }
            }

            assertThat(texts)
                    .isEqualTo(supposed.all(Proposition.class)
                            .map(Proposition::text)
                            .toList());
        });
    }

    private static Set<String> ids(ArgumentMap map) {
        Set<String> ids = new HashSet<>();
        map.all(Node.class).forEach(node -> ids.add(node.id().value()));
        return ids;
    }

    private static Set<String> ids(JsonNode document, String status) {
        Set<String> ids = new HashSet<>();
        for (JsonNode node : document.get("nodes")) {
            if (node.get("status").textValue().equals(status)) {
                ids.add(node.get("id").textValue());
            }
        }
        return ids;
    }

    private static JsonNode tree(byte[] document) {
        try {
            return new ObjectMapper().readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(ArgumentMap map) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            NodeLinkWriter.write(map, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
