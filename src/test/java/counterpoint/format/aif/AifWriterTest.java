package counterpoint.format.aif;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.format.Loss;
import counterpoint.format.Read;
import counterpoint.format.Written;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Diff;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.RandomMaps;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class AifWriterTest {
    private static final Id CLAIM = Id.of("p1");
    private static final Proposition FREE = new Proposition(CLAIM, "The bus should be free.");

    @Test
    void writesSpeakerAndWords_asAifdbHasThem() {
        Source page = Source.of(Id.of("s1"), "Buses", "Odile: The bus should be free.");
        ArgumentMap map = map(
                page,
                new Speaker(Id.of("v1"), "Odile Marchbank", Speaker.Role.INTERVIEWEE),
                new Locution(Id.of("l1"), Id.of("v1"), List.of(new Span(page.id(), 7, 30))),
                FREE,
                new Illocution(Id.of("y1"), Illocution.Force.ASSERTING, Id.of("l1"), CLAIM));

        assertThat(AifWriter.writePlain(map).text()).isEqualTo("""
                {
                  "nodes": [
                    {"nodeID": "l1", "text": "Odile Marchbank : The bus should be free.", "type": "L"},
                    {"nodeID": "p1", "text": "The bus should be free.", "type": "I"},
                    {"nodeID": "y1", "text": "Asserting", "type": "YA", "scheme": "Asserting", "schemeID": "74"}
                  ],
                  "edges": [
                    {"edgeID": "1", "fromID": "l1", "toID": "y1", "formEdgeID": null},
                    {"edgeID": "2", "fromID": "y1", "toID": "p1", "formEdgeID": null}
                  ],
                  "schemefulfillments": [
                    {"nodeID": "y1", "schemeID": "74"}
                  ],
                  "participants": [
                    {"participantID": "v1", "firstname": "Odile", "surname": "Marchbank"}
                  ],
                  "locutions": [
                    {"nodeID": "l1", "personID": "v1", "timestamp": null, "start": null, "end": null, "source": null}
                  ]
                }
                """);
        assertThat(AifWriter.writePlain(map).totals())
                .containsOnlyKeys(
                        "source: all of it (gone)", "locution: place in the page (gone)", "speaker: role (gone)");
    }

    @Test
    void tellsWhatIsHidden_element() {
        Written written =
                AifWriter.write(map(FREE, new Extension(Id.of("e1"), Optional.of(CLAIM), Extension.TAG, "costs")));

        assertThat(written.losses())
                .containsExactly(new Loss(Id.of("e1"), "extension", "all of it", Loss.Degree.HIDDEN));
        assertThat(written.isLossless()).isFalse();
    }

    @Test
    void passesOverKeptText_whenSchemeWasChangedSince() {
        ArgumentMap map = read("""
                {"nodes": [{"nodeID":"1","type":"I","text":"A."}, {"nodeID":"2","type":"I","text":"B."},
                           {"nodeID":"3","type":"CA","text":"Default Conflict","scheme":"Ad hominem","schemeID":"172"}],
                 "edges": [{"edgeID":"5","fromID":"1","toID":"3"}, {"edgeID":"6","fromID":"3","toID":"2"}]}
                """).map();
        Conflict conflict = map.get(Id.of("3"), Conflict.class);
        Conflict other = new Conflict(conflict.id(), conflict.attacker(), conflict.target(), Optional.of("bias"));

        assertThat(conflict.scheme()).contains("ad-hominem");
        assertThat(AifWriter.writePlain(map).text())
                .contains("\"text\": \"Default Conflict\", \"type\": \"CA\", \"scheme\": \"Ad hominem\"");
        assertThat(AifWriter.writePlain(map.apply(Diff.revising(conflict, other)))
                        .text())
                .contains("\"text\": \"Bias\", \"type\": \"CA\", \"scheme\": \"Bias\"");
    }

    @Test
    void believesFileOverBlock_whenFileWasChanged() {
        String file = AifWriter.write(map(FREE)).text();
        Read read = read(file.replaceFirst("The bus should be free", "The tram should be free"));

        assertThat(read.map().find(CLAIM, Proposition.class))
                .contains(new Proposition(CLAIM, "The tram should be free."));
        assertThat(read.findings()).extracting(Finding::code).containsExactly("aif.block-left-aside");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesBackVeryMap_whenRead(long seed) {
        ArgumentMap map = RandomMaps.from(seed);
        Read read = read(AifWriter.write(map).text());

        assertThat(read.map()).isEqualTo(map);
        assertThat(read.findings()).isEmpty();
    }

    /** Whatever the report doesn't name comes back from the nodes and edges alone. */
    @ParameterizedTest
    @MethodSource("seeds")
    void losesOnlyWhatItReports_whenWrittenPlain(long seed) {
        ArgumentMap map = RandomMaps.from(seed);
        Written written = AifWriter.writePlain(map);
        ArgumentMap back = read(written.text()).map();
        Set<Id> lost = written.losses().stream().map(Loss::element).collect(Collectors.toSet());

        List<String> kept = back.entries().stream().map(AifWriterTest::fact).toList();
        assertThat(map.entries().stream()
                        .filter(entry -> !lost.contains(entry.id()))
                        .map(AifWriterTest::fact))
                .allSatisfy(fact -> assertThat(kept).contains(fact));
        assertThat(back.all(Node.class).map(Node::id))
                .containsExactlyElementsOf(map.all(Node.class).map(Node::id).toList());
    }

    /** What an entry says; extensions are made anew, with other ids, and locutions get another page. */
    private static String fact(Entry entry) {
        if (entry instanceof Extension extension) {
            return extension.about() + extension.name() + extension.value();
        }
        return entry.toString();
    }

    private static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static ArgumentMap map(Entry... entries) {
        return ArgumentMap.of(Id.of("bus"), 3, List.of(entries));
    }

    private static Read read(String document) {
        return AifReader.read(document.getBytes(StandardCharsets.UTF_8), "bus.json");
    }
}
