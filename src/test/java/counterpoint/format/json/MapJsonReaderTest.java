package counterpoint.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Proposition;
import counterpoint.model.RuleViolationException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapJsonReaderTest {

    @Test
    void namesEveryPlaceAtOnce_whenADocumentLacksTheFormatsShape() {
        String document = map("""
                "nodes": [
                  {"type": "proposition", "id": "p1"},
                  {"type": "locution", "id": "l1", "speaker": 5, "spans": [{"source": "s1", "start": 0.5, "end": "x"}]},
                  {"type": "inference", "id": "i1"},
                  "p2",
                  {"type": "proposition", "id": "p 3", "text": null}
                ],
                "speakers": [{"type": "speaker", "id": "v1", "name": "Anna", "role": "guest"}],
                "segments": {}
                """);

        assertMalformed(
                document,
                "m.json isn't a Counterpoint map."
                        + " $.nodes[0].text: expected text but it is missing."
                        + " $.nodes[1].speaker: expected an id but was 5."
                        + " $.nodes[1].spans[0].start: expected a whole number but was 0.5."
                        + " $.nodes[1].spans[0].end: expected a whole number but was \"x\"."
                        + " $.nodes[2].type: expected one of \"locution\", \"proposition\", \"question\" but was"
                        + " \"inference\"."
                        + " $.nodes[3]: expected an object but was \"p2\"."
                        + " $.nodes[4].id: Id \"p 3\" contains U+0020 at position 1. Leave out spaces and controls."
                        + " $.nodes[4].text: expected text but was null."
                        + " $.speakers[0].role: expected one of \"interviewer\", \"interviewee\", \"commenter\","
                        + " \"other\" but was \"guest\"."
                        + " $.segments: expected an array but was an object.");
    }

    @Test
    void saysHowManyMore_whenThereAreManyProblems() {
        String document = map("\"nodes\": [" + "1,".repeat(5000) + "1]");

        assertThatThrownBy(() -> read(document))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageStartingWith("m.json isn't a Counterpoint map. $.nodes[0]: expected an object but was 1.")
                .hasMessageEndingWith("$.nodes[9]: expected an object but was 1. And 4991 more.");
    }

    @Test
    void namesPlacesInsideProposals_whenADiffIsWrong() {
        String document = map("""
                "proposals": [{"type": "proposal", "id": "d1", "proposer": "a/1", "reason": "", "confidence": "high",
                  "status": "pending", "evidence": [{"source": "s1", "start": 0, "end": 1}],
                  "diff": {"revised": [{"before": {"type": "answer", "id": "an1", "proposition": "p1"}}]}}]
                """);

        assertMalformed(
                document,
                "m.json isn't a Counterpoint map."
                        + " $.proposals[0].confidence: expected a number but was \"high\"."
                        + " $.proposals[0].diff.revised[0].before.question: expected an id but it is missing."
                        + " $.proposals[0].diff.revised[0].after: expected an object but it is missing.");
    }

    @Test
    void reportsRefusalsAndBrokenRulesTogether_whenTheShapeIsRight() {
        String document = map("""
                "nodes": [{"type": "proposition", "id": "p1", "text": " "},
                          {"type": "proposition", "id": "p2", "text": "Ice melts."}],
                "relations": [{"type": "inference", "id": "i1", "premises": ["p2", "p2"], "conclusion": "p1"},
                              {"type": "conflict", "id": "x1", "attacker": "p1", "target": "p2"},
                              {"type": "conflict", "id": "x2", "attacker": "p9", "target": "p2"}]
                """);

        assertThatThrownBy(() -> read(document))
                .asInstanceOf(type(RuleViolationException.class))
                .extracting(RuleViolationException::findings)
                .isEqualTo(List.of(
                        Finding.error("json.refused", "$.nodes[0]: Proposition p1 has no text. Say what is claimed."),
                        Finding.error(
                                "json.refused",
                                "$.relations[0]: Inference i1 names a premise twice. Name each premise once."),
                        Finding.error(
                                "end.missing",
                                "Conflict x2 names attacker p9, which is not in this map. Add p9 or remove it from x2.",
                                Id.of("x2"),
                                Id.of("p9"))));
    }

    @Test
    void reportsEveryBrokenRule_whenOnlyTheMapIsWrong() {
        String document = map("""
                "nodes": [{"type": "proposition", "id": "p1", "text": "Ice melts."},
                          {"type": "question", "id": "p1", "text": "Does ice melt?"}],
                "relations": [{"type": "answer", "id": "an1", "proposition": "p1", "question": "q1"}]
                """);

        assertThatThrownBy(() -> read(document))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("Id p1 is used twice, here by a question. Give one of the two another id. Answer an1 names"
                        + " question q1, which is not in this map. Add q1 or remove it from an1.");
    }

    @Test
    void warnsAndReadsOn_whenAKeyIsUnknown() {
        Read read = read(map("""
                "layout": {"p1": [0, 0]},
                "nodes": [{"type": "proposition", "id": "p1", "text": "Ice melts.", "colour": "blue", "x": 1}]
                """));

        assertThat(read)
                .isEqualTo(new Read(
                        ArgumentMap.of(Id.of("m"), 4, List.of(new Proposition(Id.of("p1"), "Ice melts."))),
                        List.of(
                                Finding.warning(
                                        "json.unknown-key",
                                        "$.nodes[0]: key \"colour\" is not part of the map format. It was left out."),
                                Finding.warning(
                                        "json.unknown-key",
                                        "$.nodes[0]: key \"x\" is not part of the map format. It was left out."),
                                Finding.warning(
                                        "json.unknown-key",
                                        "$: key \"layout\" is not part of the map format. It was left out."))));
    }

    @Test
    void readsKeysInAnyOrder_andTakesMissingArraysForEmpty() {
        assertThat(read("\ufeff{\"nodes\": [{\"text\": \"Ice melts.\", \"id\": \"p1\", \"type\": \"proposition\"}],"
                        + " \"revision\": 4.0, \"id\": \"m\", \"version\": 1, \"format\": \"counterpoint-map\"}"))
                .isEqualTo(new Read(
                        ArgumentMap.of(Id.of("m"), 4, List.of(new Proposition(Id.of("p1"), "Ice melts."))), List.of()));
    }

    @Test
    void stopsAtOnce_whenItIsAnotherFormatOrVersion() {
        assertMalformed(
                "{\"nodes\": [{\"nodeID\": \"1\"}], \"format\": \"aif\", \"id\": 7}",
                "m.json isn't a Counterpoint map."
                        + " $.nodes[0].type: expected one of \"locution\", \"proposition\", \"question\" but it is missing."
                        + " $.format: expected \"counterpoint-map\" but was \"aif\".");
        assertMalformed(
                "{\"format\": \"counterpoint-map\", \"version\": 2, \"nodes\": 7}",
                "m.json isn't a Counterpoint map. $.version: expected 1 but was 2. Only this version of the format can be"
                        + " read.");
        assertMalformed(
                "{}",
                "m.json isn't a Counterpoint map."
                        + " $.format: expected \"counterpoint-map\" but it is missing."
                        + " $.version: expected a whole number but it is missing."
                        + " $.id: expected an id but it is missing."
                        + " $.revision: expected a whole number but it is missing.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-1 | expected a whole number, 0 or more, but was -1.",
                "1.5 | expected a whole number, 0 or more, but was 1.5.",
                "9223372036854775808 | expected a whole number, 0 or more, but was 9223372036854775808.",
                "true | expected a whole number, 0 or more, but was true.",
                "[] | expected a whole number, 0 or more, but was an array."
            })
    void saysWhatWasExpected_whenTheRevisionIsNoCount(String revision, String problem) {
        assertMalformed(
                "{\"format\": \"counterpoint-map\", \"version\": 1, \"id\": \"m\", \"revision\": " + revision + "}",
                "m.json isn't a Counterpoint map. $.revision: " + problem);
    }

    @Test
    void givesLineAndColumn_whenTheTextIsNotJson() {
        assertMalformed(
                "{\n  \"format\": \"counterpoint-map\",\n  oops}",
                "m.json isn't JSON, at line 3, column 3: Unexpected character ('o' (code 111)): was expecting"
                        + " double-quote to start field name.");
        assertMalformed(
                "{\"format\": \"counterpoint-map\",\n \"nodes\": [{\"id\"",
                "m.json ends in the middle of its JSON, at line 2, column 17. Restore the rest of it.");
        assertMalformed("  \n", "m.json is empty. A map is a JSON object.");
        assertMalformed("[1]", "m.json isn't a Counterpoint map. $: expected an object but was an array.");
        assertMalformed(
                map("\"nodes\": []") + " {}",
                "m.json goes on after its JSON has ended, at line 1, column 85. Remove what follows.");
    }

    @Test
    void namesTheKey_whenItIsThereTwice() {
        assertMalformed(
                map("\n\"nodes\": [{\"type\": \"proposition\", \"id\": \"p1\", \"text\": \"a\", \"id\": \"p2\"}]"),
                "m.json has the key \"id\" twice in one object, at line 2, column 64. Keep one of the two.");
        assertMalformed(
                map("\"nodes\": [],\n\"nodes\": []"),
                "m.json has the key \"nodes\" twice in one object, at line 2, column 8. Keep one of the two.");
    }

    @Test
    void refusesDepth_whenValuesLieTooDeepInOneAnother() {
        assertThatThrownBy(() -> read(map("\"x\": " + "[".repeat(100_000))))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage(
                        "m.json is too large or too deep to be read: Document nesting depth (51) exceeds the maximum"
                                + " allowed (50).");
    }

    @Test
    void saysSo_whenTheBytesAreNoText() {
        byte[] latin = map("\"x\": \"é\"").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> MapJsonReader.read(latin, "m.json"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageStartingWith("m.json isn't JSON, at line 1, column ");
        assertThatThrownBy(() -> MapJsonReader.read(new byte[] {0, 0, 0, '{', 0x7f, 0, 0, 0}, "m.json"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("m.json isn't text in UTF-8. Save it in that encoding.");
    }

    private static String map(String members) {
        return "{\"format\": \"counterpoint-map\", \"version\": 1, \"id\": \"m\", \"revision\": 4, " + members + "}";
    }

    private static Read read(String document) {
        return MapJsonReader.read(document.getBytes(StandardCharsets.UTF_8), "m.json");
    }

    private static void assertMalformed(String document, String message) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage(message);
    }
}
