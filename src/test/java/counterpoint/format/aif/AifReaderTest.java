package counterpoint.format.aif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.format.Read;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Rephrase;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Speaker;
import counterpoint.model.Transition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AifReaderTest {
    private static final String DIALOGUE = """
            {"nodes": [
               {"nodeID": "1", "type": "L", "text": "Odile : The bus should be free.", "timestamp": "2024-05-01 10:00:00"},
               {"nodeID": "2", "type": "I", "text": "The bus should be free."},
               {"nodeID": "3", "type": "YA", "text": "Asserting", "scheme": "Asserting", "schemeID": "74"},
               {"nodeID": "4", "type": "L", "text": "Bram : Experts say it pays."},
               {"nodeID": "5", "type": "I", "text": "It pays."},
               {"nodeID": "6", "type": "YA", "text": "Asserting"},
               {"nodeID": "7", "type": "RA", "text": "Default Inference", "scheme": "ExpertOpinion", "schemeID": "15"},
               {"nodeID": "8", "type": "TA", "text": "Default Transition"},
               {"nodeID": "9", "type": "YA", "text": "Arguing"},
               {"nodeID": "10", "type": "L", "text": "Odile : Who pays?"},
               {"nodeID": "11", "type": "I", "text": "Who pays?"},
               {"nodeID": "12", "type": "YA", "text": "PureQuestioning"},
               {"nodeID": "13", "type": "MA", "text": "Default Rephrase"},
               {"nodeID": "14", "type": "TA", "text": "Default Transition"},
               {"nodeID": "15", "type": "YA", "text": "Answering"},
               {"nodeID": "16", "type": "I", "text": "Experts are paid."},
               {"nodeID": "17", "type": "CA", "text": "Default Conflict"},
               {"nodeID": "18", "type": "MA", "text": "Default Rephrase"}],
             "edges": [
               {"edgeID": "a", "fromID": "1", "toID": "3"}, {"edgeID": "b", "fromID": "3", "toID": "2"},
               {"edgeID": "c", "fromID": "4", "toID": "6"}, {"edgeID": "d", "fromID": "6", "toID": "5"},
               {"edgeID": "e", "fromID": "5", "toID": "7"}, {"edgeID": "f", "fromID": "7", "toID": "2"},
               {"edgeID": "g", "fromID": "1", "toID": "8"}, {"edgeID": "h", "fromID": "8", "toID": "4"},
               {"edgeID": "i", "fromID": "8", "toID": "9"}, {"edgeID": "j", "fromID": "9", "toID": "7"},
               {"edgeID": "k", "fromID": "10", "toID": "12"}, {"edgeID": "l", "fromID": "12", "toID": "11"},
               {"edgeID": "m", "fromID": "5", "toID": "13"}, {"edgeID": "n", "fromID": "13", "toID": "11"},
               {"edgeID": "o", "fromID": "10", "toID": "14"}, {"edgeID": "p", "fromID": "14", "toID": "4"},
               {"edgeID": "q", "fromID": "14", "toID": "15"}, {"edgeID": "r", "fromID": "15", "toID": "13"},
               {"edgeID": "s", "fromID": "16", "toID": "17"}, {"edgeID": "t", "fromID": "17", "toID": "7"},
               {"edgeID": "u", "fromID": "16", "toID": "18"}, {"edgeID": "v", "fromID": "18", "toID": "5"}],
             "locutions": [{"nodeID": "1", "personID": "77", "timestamp": null, "start": "2024-05-01 09:58:00",
                            "end": null, "source": null}]}
            """;

    @Test
    void readsEveryKindOfNode_whenDialogueIsSound() {
        Read read = read(DIALOGUE);
        ArgumentMap map = read.map();

        assertThat(read.findings()).isEmpty();
        assertThat(map.id()).isEqualTo(Id.of("bus"));
        assertThat(map.find(id(2), Proposition.class)).contains(new Proposition(id(2), "The bus should be free."));
        assertThat(map.find(id(11), Question.class)).contains(new Question(id(11), "Who pays?"));
        assertThat(map.find(id(7), Inference.class))
                .contains(new Inference(id(7), List.of(id(5)), id(2), Optional.of("expert-opinion")));
        assertThat(map.find(id(17), Conflict.class)).contains(Conflict.of(id(17), id(16), id(7)));
        assertThat(map.isUndercut(map.get(id(17), Conflict.class))).isTrue();
        assertThat(map.find(id(18), Rephrase.class)).contains(new Rephrase(id(18), id(16), id(5)));
        assertThat(map.find(id(13), Answer.class)).contains(new Answer(id(13), id(5), id(11)));
        assertThat(map.find(id(8), Transition.class)).contains(new Transition(id(8), id(1), id(4)));
        assertThat(map.find(id(9), Illocution.class))
                .contains(new Illocution(id(9), Illocution.Force.ARGUING, id(8), id(7)));
    }

    @Test
    void makesPageOfLocutions_whenFileHasNone() {
        ArgumentMap map = read(DIALOGUE).map();
        Source page = map.all(Source.class).findFirst().orElseThrow();
        Locution second = map.get(id(4), Locution.class);

        assertThat(page.title()).isEqualTo("bus");
        assertThat(page.text())
                .contains("Odile : The bus should be free.\nBram : Experts say it pays.\nOdile : Who pays?");
        assertThat(second.spans().get(0).of(page.text().orElseThrow())).isEqualTo("Experts say it pays.");
        assertThat(map.get(second.speaker(), Speaker.class).name()).isEqualTo("Bram");
        assertThat(map.all(Speaker.class).map(Speaker::name)).containsExactlyInAnyOrder("Odile", "Bram");
        assertThat(map.all(Segment.class)
                        .sorted((a, b) -> a.span().compareTo(b.span()))
                        .map(segment ->
                                segment.kind() + segment.span().of(page.text().orElseThrow())))
                .containsExactly(
                        "LABELOdile : ",
                        "TURNThe bus should be free.\n",
                        "LABELBram : ",
                        "TURNExperts say it pays.\n",
                        "LABELOdile : ",
                        "TURNWho pays?");
    }

    @Test
    void keepsTimesAndSchemes_asExtensions() {
        ArgumentMap map = read(DIALOGUE).map();

        assertThat(map.referrers(id(1), Extension.class))
                .extracting(Extension::name, Extension::value)
                .containsExactly(
                        tuple("aif:timestamp", "2024-05-01 10:00:00"),
                        tuple(
                                "aif:locution",
                                "{\"nodeID\":\"1\",\"personID\":\"77\",\"start\":\"2024-05-01 09:58:00\"}"));
        assertThat(map.referrers(id(7), Extension.class))
                .extracting(Extension::name, Extension::value)
                .containsExactly(tuple("aif:text", "Default Inference"));
    }

    @Test
    void takesSpeakerFromParticipants_whenLocutionNamesOne() {
        ArgumentMap map = read("""
                {"nodes": [{"nodeID": 1, "type": "L", "text": "Note: buses are red"}],
                 "edges": null,
                 "participants": [{"participantID": 12, "firstname": "Odile", "surname": "Marchbank"}],
                 "locutions": [{"nodeID": 1, "personID": 12}]}
                """).map();

        Locution locution = map.get(id(1), Locution.class);
        assertThat(locution.speaker()).isEqualTo(id(12));
        assertThat(map.get(id(12), Speaker.class).name()).isEqualTo("Odile Marchbank");
        assertThat(locution.spans().get(0).length()).isEqualTo("Note: buses are red".length());
    }

    @Test
    void setsRemarksOfAnnotatorsAside_asFurniture() {
        ArgumentMap map = read("""
                {"nodes": [{"nodeID": "1", "type": "L", "text": "Coder: Odile : It pays."},
                           {"nodeID": "2", "type": "YA", "text": "Analysing"},
                           {"nodeID": "3", "type": "L", "text": "Odile : It pays."}],
                 "edges": [{"edgeID": 1, "fromID": "1", "toID": "2"}, {"edgeID": 2, "fromID": "2", "toID": "3"}]}
                """).map();

        assertThat(map.all(Source.class).findFirst().orElseThrow().text())
                .contains("Odile : It pays.\nCoder: Odile : It pays.");
        assertThat(map.all(Segment.class).filter(s -> s.kind() == Segment.Kind.FURNITURE))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            aif.node-type       | {"nodeID":"9","type":"PA","text":"Default Preference"}     |
            aif.node-type       | {"nodeID":"9","type":"","text":"?"}                        |
            aif.node-half       | {"nodeID":"9","type":"RA","text":"Default Inference"}      | {"edgeID":"8","fromID":"9","toID":"1"}
            aif.node-text       | {"nodeID":"9","type":"L","text":" "}                       |
            aif.node-repeated   | {"nodeID":"1","type":"I","text":"Again."}                  |
            aif.node-malformed  | {"text":"without an id"}                                   |
            aif.node-malformed  | 17                                                         |
            aif.text-missing    | {"nodeID":"9","type":"I","text":""}                        |
            aif.edge-dangling   |                                                            | {"edgeID":"8","fromID":"1","toID":"99"}
            aif.edge-loop       |                                                            | {"edgeID":"8","fromID":"1","toID":"1"}
            aif.edge-unplaced   |                                                            | {"edgeID":"8","fromID":"1","toID":"2"}
            aif.edge-repeated   |                                                            | {"edgeID":"8","fromID":"2","toID":"3"}
            aif.edge-malformed  |                                                            | {"edgeID":"8","fromID":"1"}
            aif.edge-malformed  |                                                            | "1 to 2"
            """)
    void keepsAndReports_whenElementHasNoPlace(String code, String node, String edge) {
        String document = """
                {"nodes": [{"nodeID":"1","type":"I","text":"It pays."}, {"nodeID":"2","type":"I","text":"It is new."},
                           {"nodeID":"3","type":"RA","text":"Default Inference"} %s],
                 "edges": [{"edgeID":"5","fromID":"2","toID":"3"}, {"edgeID":"6","fromID":"3","toID":"1"} %s]}
                """.formatted(node == null ? "" : "," + node, edge == null ? "" : "," + edge);

        Read read = read(document);

        assertThat(read.findings()).extracting(Finding::code).contains(code);
        assertThat(read.map().find(id(3), Inference.class)).isPresent();
        String written = AifWriter.writePlain(read.map()).text().replaceAll("\\s", "");
        for (String element : new String[] {node, edge}) {
            if (element != null) {
                String kept = element.replace("}", "").replaceAll("\\s", "");
                assertThat(written).contains(kept.startsWith("{\"nodeID") ? kept.substring(0, 13) : kept);
            }
        }
    }

    @Test
    void dropsAttacksOnHalfRelations_butKeepsAttacksOnOneAnother() {
        Read read = read("""
                {"nodes": [{"nodeID":"1","type":"I","text":"A."}, {"nodeID":"2","type":"I","text":"B."},
                           {"nodeID":"3","type":"RA"}, {"nodeID":"4","type":"CA"},
                           {"nodeID":"5","type":"CA"}, {"nodeID":"6","type":"CA"}],
                 "edges": [{"fromID":"3","toID":"1"}, {"fromID":"2","toID":"4"}, {"fromID":"4","toID":"3"},
                           {"fromID":"1","toID":"5"}, {"fromID":"5","toID":"6"},
                           {"fromID":"2","toID":"6"}, {"fromID":"6","toID":"5"}]}
                """);

        assertThat(read.map().all(Conflict.class))
                .containsExactly(Conflict.of(id(5), id(1), id(6)), Conflict.of(id(6), id(2), id(5)));
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "aif.node-half",
                        "aif.node-half",
                        "aif.edge-unplaced",
                        "aif.edge-unplaced",
                        "aif.edge-unplaced");
    }

    @Test
    void givesOtherIds_whenFilesIdsCanNotBeIds() {
        Read read = read("""
                {"nodes": [{"nodeID":"with space","type":"I","text":"A."}], "edges": []}
                """);

        Proposition claim = read.map().all(Proposition.class).findFirst().orElseThrow();
        assertThat(claim.id()).isEqualTo(Id.of("n1"));
        assertThat(AifWriter.writePlain(read.map()).text()).contains("\"nodeID\": \"with space\"");
    }

    @Test
    void keepsBothValues_whenKeyIsThereTwice() {
        Read read = read("{\"nodes\": [{\"nodeID\":\"1\",\"type\":\"I\",\"text\":\"A.\",\"text\":\"B.\"}]}");

        assertThat(read.map().find(id(1), Proposition.class)).contains(new Proposition(id(1), "A."));
        assertThat(read.map().all(Extension.class).map(Extension::value)).containsExactly("{\"text (2)\":\"B.\"}");
        assertThat(read.findings()).extracting(Finding::code).containsExactly("aif.key-repeated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "[]",
                "null",
                "{",
                "{}",
                "\"x\"",
                "{\"a\": 1}",
                "{\"nodes\": []} x",
                "\u0000",
                "{\"nodes\": [}"
            })
    void refuses_whenDocumentIsNoNodeset(String document) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageStartingWith("bus.json ");
    }

    @Test
    void refuses_whenNestedTooDeep() {
        String deep = "{\"nodes\": " + "[".repeat(100) + "]".repeat(100) + "}";

        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageContaining("too deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "7", "\"x\"", "[]", "[null]", "[[]]", "[{}]", "[{\"nodeID\": {}}]"})
    void readsAnything_whereArraysShouldBe(String value) {
        String document = "{\"nodes\": %1$s, \"edges\": %1$s, \"locutions\": %1$s, \"participants\": %1$s,"
                + " \"schemefulfillments\": %1$s}";

        Read read = read(document.formatted(value));

        assertThat(read.map().all(Proposition.class)).isEmpty();
        assertThat(AifReader.read(AifWriter.write(read.map()).bytes(), "bus.json")
                        .map())
                .isEqualTo(read.map());
    }

    private static Id id(int number) {
        return Id.of(String.valueOf(number));
    }

    private static Read read(String document) {
        return AifReader.read(document.getBytes(StandardCharsets.UTF_8), "bus.json");
    }
}
