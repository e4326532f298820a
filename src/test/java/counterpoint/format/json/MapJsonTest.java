package counterpoint.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Proposal;
import counterpoint.model.Proposition;
import counterpoint.model.RandomMaps;
import counterpoint.model.RuleViolationException;
import counterpoint.model.Seeds;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Writing and reading together: nothing lost, the same bytes each time, and no surprise for damaged documents. */
class MapJsonTest {

    @Test
    void isTheSameMapWithTheSameFindings_whenWrittenAndRead() {
        Seeds.each(seed -> {
            ArgumentMap map = RandomMaps.from(seed);
            List<Finding> findings = RandomMaps.findings(map, seed);

            Read read = MapJsonReader.read(written(map, findings), "map.json");

            assertThat(read).isEqualTo(new Read(map, findings));
        });
    }

    @Test
    void isTheSameBytes_whenTheMapWasBuiltInAnotherOrder() {
        Seeds.each(seed -> {
            ArgumentMap map = RandomMaps.from(seed);
            List<Entry> entries = new ArrayList<>(map.entries());
            Collections.shuffle(entries, new Random(seed));
            ArgumentMap other = ArgumentMap.of(map.id(), map.revision(), entries);

            assertThat(written(other, List.of())).isEqualTo(written(map, List.of()));
        });
    }

    @Test
    void throwsOnlyWhatIsPromised_whenADocumentIsDamaged() {
        Seeds.each(seed -> {
            Random random = new Random(seed);
            byte[] document = written(RandomMaps.from(seed), List.of());
            for (int i = 0; i < 20; i++) {
                byte[] damaged = document.clone();
                for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                try {
                    MapJsonReader.read(damaged, "map.json");
                } catch (MalformedInputException | RuleViolationException promised) {
                    assertThat(promised.getMessage()).isNotBlank().doesNotContain("\n");
                }
            }
        });
    }

    @Test
    void isMalformed_whenADocumentIsCutAnywhere() {
        Seeds.each(seed -> {
            Random random = new Random(seed);
            byte[] document = written(RandomMaps.from(seed), List.of());
            int end = random.nextInt(document.length - 2);

            assertThatThrownBy(() -> MapJsonReader.read(Arrays.copyOf(document, end), "map.json"))
                    .isInstanceOf(MalformedInputException.class)
                    .hasMessageStartingWith("map.json ");
        });
    }

    @Test
    void isThisDocument_whenEveryKindOfMemberIsWritten() {
        Source page = Source.of(Id.of("s1"), "Free Swimming", "Swim \"free\"!\n— yes");
        Span place = new Span(page.id(), 0, 4);
        Proposition claim = new Proposition(Id.of("p2"), "Swimming should be free.");
        Speaker anna = new Speaker(Id.of("v1"), "Anna Ström", Speaker.Role.INTERVIEWEE);
        ArgumentMap map = ArgumentMap.of(
                Id.of("pool"),
                3,
                List.of(
                        new Proposition(Id.of("p10"), "Pools 🏊 are full."),
                        claim,
                        page,
                        anna,
                        new Segment(
                                Id.of("t1"),
                                Segment.Kind.TURN,
                                place,
                                Optional.of(anna.id()),
                                Optional.empty(),
                                Optional.of("00:10")),
                        new Locution(Id.of("l1"), anna.id(), List.of(place)),
                        new Illocution(Id.of("y1"), Illocution.Force.ASSERTING, Id.of("l1"), claim.id()),
                        new Proposal(
                                Id.of("d1"),
                                "claims/1",
                                "Contains \"should\".",
                                0.7,
                                Proposal.Status.PENDING,
                                List.of(place),
                                Diff.revising(claim, new Proposition(claim.id(), "Swimming should cost nothing."))),
                        new Extension(Id.of("e1"), Optional.empty(), Extension.TITLE, "Half a pair: \ud83c")));
        List<Finding> findings =
                List.of(Finding.warning("quote.absent", "The quotation in t1 isn't on the page.", Id.of("t1"))
                        .at(place));

        assertThat(new String(written(map, findings), StandardCharsets.UTF_8)).isEqualTo("""
                        {
                          "format": "counterpoint-map",
                          "version": 1,
                          "id": "pool",
                          "revision": 3,
                          "sources": [
                            {"type": "source", "id": "s1", "title": "Free Swimming", "hash": "%s", "length": 18, "text": "Swim \\"free\\"!\\n— yes"}
                          ],
                          "speakers": [
                            {"type": "speaker", "id": "v1", "name": "Anna Ström", "role": "interviewee"}
                          ],
                          "segments": [
                            {"type": "segment", "id": "t1", "kind": "turn", "span": {"source": "s1", "start": 0, "end": 4}, "speaker": "v1", "time": "00:10"}
                          ],
                          "nodes": [
                            {"type": "locution", "id": "l1", "speaker": "v1", "spans": [{"source": "s1", "start": 0, "end": 4}]},
                            {"type": "proposition", "id": "p2", "text": "Swimming should be free."},
                            {"type": "proposition", "id": "p10", "text": "Pools 🏊 are full."}
                          ],
                          "relations": [
                            {"type": "illocution", "id": "y1", "force": "Asserting", "anchor": "l1", "content": "p2"}
                          ],
                          "proposals": [
                            {"type": "proposal", "id": "d1", "proposer": "claims/1", "reason": "Contains \\"should\\".", "confidence": 0.7, "status": "pending", "evidence": [{"source": "s1", "start": 0, "end": 4}], "diff": {"added": [], "revised": [{"before": {"type": "proposition", "id": "p2", "text": "Swimming should be free."}, "after": {"type": "proposition", "id": "p2", "text": "Swimming should cost nothing."}}], "removed": []}}
                          ],
                          "extensions": [
                            {"type": "extension", "id": "e1", "name": "counterpoint:title", "value": "Half a pair: \\uD83C"}
                          ],
                          "findings": [
                            {"code": "quote.absent", "severity": "warning", "message": "The quotation in t1 isn't on the page.", "about": ["t1"], "place": {"source": "s1", "start": 0, "end": 4}}
                          ]
                        }
                        """.formatted(page.hash()));
    }

    @Test
    void writesEmptyArrays_whenTheMapIsEmpty() {
        assertThat(new String(written(ArgumentMap.empty(Id.of("m")), List.of()), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "format": "counterpoint-map",
                          "version": 1,
                          "id": "m",
                          "revision": 0,
                          "sources": [],
                          "speakers": [],
                          "segments": [],
                          "nodes": [],
                          "relations": [],
                          "proposals": [],
                          "extensions": [],
                          "findings": []
                        }
                        """);
    }

    @Test
    void saysWhereButNotWhat_whenTextsAreLeftOut() {
        Source page = Source.of(Id.of("s1"), "Pool", "Nobody else may read this.");
        Source other = Source.of(Id.of("s2"), "Pool", "Nor this.");
        ArgumentMap map = ArgumentMap.of(
                Id.of("m"),
                5,
                List.of(
                        page,
                        new Proposal(
                                Id.of("d1"),
                                "test/1",
                                "",
                                1,
                                Proposal.Status.PENDING,
                                List.of(new Span(page.id(), 0, 6)),
                                Diff.adding(other))));

        byte[] document = bytes(out -> MapJsonWriter.writeWithoutTexts(map, List.of(), out));

        ArgumentMap read = MapJsonReader.read(document, "map.json").map();
        assertThat(new String(document, StandardCharsets.UTF_8)).doesNotContain("read this", "Nor this");
        assertThat(read.get(page.id(), Source.class)).isEqualTo(page.withoutText());
        assertThat(read.get(Id.of("d1"), Proposal.class).diff()).isEqualTo(Diff.adding(other.withoutText()));
        assertThat(read.revision()).isEqualTo(5);
    }

    @Test
    void leavesStreamsOpen_whenItReadsAndWrites() throws IOException {
        List<String> closed = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.add("output");
            }
        };
        MapJsonWriter.write(ArgumentMap.empty(Id.of("m")), List.of(), out);
        ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray()) {
            @Override
            public void close() {
                closed.add("input");
            }
        };

        Read read = MapJsonReader.read(in, "map.json");

        assertThat(read.map()).isEqualTo(ArgumentMap.empty(Id.of("m")));
        assertThat(closed).isEmpty();
    }

    static byte[] written(ArgumentMap map, List<Finding> findings) {
        return bytes(out -> MapJsonWriter.write(map, findings, out));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
