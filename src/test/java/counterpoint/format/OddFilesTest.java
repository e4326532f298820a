package counterpoint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import counterpoint.model.RandomMaps;
import counterpoint.model.RuleViolationException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs do to files: byte order marks, other encodings and line ends, arrays left out, values of other kinds. */
final class OddFilesTest {
    private static Stream<Notation> twoWay() {
        return Notations.all().stream()
                .filter(notation ->
                        notation.reading().isPresent() && notation.writing().isPresent());
    }

    private static Stream<Notation> read() {
        return Notations.all().stream().filter(notation -> notation.reading().isPresent());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Notation notation(String name) {
        return Notations.named(name).orElseThrow();
    }

    private static List<String> codes(Read read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @MethodSource("twoWay")
    void saysTheSame_whateverEncodingAndLineEndsItHas(Notation notation) {
        String file = new String(notation.write(new Read(RandomMaps.from(7), List.of())), StandardCharsets.UTF_8);
        ArgumentMap map = notation.read(utf8(file), "odd").map();

        for (String variant : List.of("\ufeff" + file, file.replace("\n", "\r\n"))) {
            assertThat(notation.read(utf8(variant), "odd").map()).isEqualTo(map);
            assertThat(Notations.of(utf8(variant), "odd" + notation.suffix())).contains(notation);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            byte[] variant = ("\ufeff" + file).getBytes(charset);

            assertThat(notation.read(variant, "odd").map()).as(charset.name()).isEqualTo(map);
            assertThat(Notations.of(variant, "odd" + notation.suffix()))
                    .as(charset.name())
                    .contains(notation);
        }
    }

    @ParameterizedTest
    @MethodSource("read")
    void readsOrSaysWhyNot_whenAFileIsNothingLikeIt(Notation notation) {
        List<String> files = List.of(
                "",
                "\ufeff",
                "\u0000\u0000\u0000",
                "null",
                "[]",
                "{}",
                "\"text\"",
                "1e999999999",
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "{\"nodes\":" + "[".repeat(100_000),
                "<a>".repeat(100_000),
                "digraph" + "{".repeat(100_000),
                "- ".repeat(100_000),
                "\n".repeat(100_000),
                "{\"nodes\":[],\"edges\":[]" + ",\"twice\":1".repeat(100_000) + "}");
        for (String file : files) {
            try {
                assertThat(notation.read(utf8(file), "odd").map().size()).isBetween(0, 10);
            } catch (MalformedInputException | RuleViolationException refused) {
                assertThat(refused.getMessage()).contains("odd").endsWith(".");
            }
        }
    }

    @Test
    void refusesTextInNoEncoding_ratherThanLosingItsCharacters() {
        byte[] latin = "digraph { a [label=\"caf\u00e9\"] }".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> notation("dot").read(latin, "bar.dot"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("bar.dot is not text in UTF-8. Save it as UTF-8 and try again.");
    }

    @Test
    void keepsMembersOfOneKey_howeverOftenItIsRepeated() {
        Read read = notation("aif")
                .read(utf8("{\"nodes\":[],\"edges\":[],\"a\":1,\"a\":2,\"a (2)\":3,\"a\":4}"), "odd.json");

        assertThat(codes(read)).containsExactly("aif.key-repeated");
        assertThat(read.map().entries().toString()).contains("{\"a\":1,\"a (2)\":2,\"a (2) (2)\":3,\"a (3)\":4}");
    }

    @Test
    void readsANodesetThatIsAText_asIfItWereAnObject() {
        String nodeset = "{\"nodes\":[{\"nodeID\":7,\"type\":\"I\",\"text\":\"Trams are quiet.\"}],\"edges\":[]}";
        String wrapped = "{\"AIF\":\"" + nodeset.replace("\"", "\\\"") + "\",\"text\":\"\"}";

        assertThat(notation("xaif").read(utf8(wrapped), "x.json"))
                .isEqualTo(notation("xaif").read(utf8("{\"AIF\":" + nodeset + ",\"text\":\"\"}"), "x.json"));
        assertThatThrownBy(() -> notation("xaif").read(utf8("{\"AIF\":\"nodes\"}"), "x.json"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage(
                        "x.json (the nodeset that is a text in it) isn't JSON, at line 1, column 1: Unrecognized token 'nodes': was expecting"
                                + " (JSON String, Number, Array, Object or token 'null', 'true' or 'false').");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    aif   | {"nodes":[{"nodeID":"1","type":"I","text":"x"}]}
                    aif   | {"edges":[{"fromID":"1","toID":"2"}]}
                    aif   | {"nodes":null,"edges":null}
                    af    | '# made by hand\np  af 2\n1 2'
                    apx   | '  arg(a).\n  arg(b).\n  att(a,b).'
                    sadface | {"analyst_name":"A","nodes":[{"id":"a","type":"atom"}],"edges":[{"source_id":"a","target_id":"b"}]}
                    cytoscape | {"nodes":[],"edges":[{"data":{"source":"a","target":"b"}}]}
                    carneades | 'language: {p/0: x}\nargument_schemes:\n  - id: s\nassumptions: [p]'
                    """)
    void tellsTheNotation_whenPartsAreMissingOrMoved(String notation, String file) {
        assertThat(Notations.of(utf8(file), "file")).contains(notation(notation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nodes\":[{\"id\":\"a\"}],\"edges\":[{\"source\":\"a\",\"target\":\"a\"}]}",
                "{\"nodes\":[{\"id\":\"a\",\"data\":{\"label\":\"x\"}}],\"edges\":[]}",
                "meta: {title: x}\n"
            })
    void tellsNone_whenItIsSomeOtherGraph(String file) {
        assertThat(Notations.of(utf8(file), "file")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    p af -3     | x.af isn't a framework, at line 1: "p af -3" is no head of a framework. Write p af and the number of arguments.
                    p aba 2     | x.af isn't a framework, at line 1: "p aba 2" is no head of a framework. Write p af and the number of arguments.
                    p af 1e3    | x.af isn't a framework, at line 1: "p af 1e3" is no head of a framework. Write p af and the number of arguments.
                    """)
    void refusesAHeadThatIsNone_ratherThanTakingItForAnArgument(String head, String message) {
        assertThatThrownBy(() -> notation("af").read(utf8(head + "\n1 2\n"), "x.af"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage(message);
    }

    @Test
    void reportsWhatCarneadesCantMean_andKeepsIt() {
        Read list = notation("carneades").read(utf8("statements: [a, b]\narguments: {}\n"), "x.yml");
        Read twice =
                notation("carneades").read(utf8("statements: {'p(a, b)': x, 'p(a,b)': y}\narguments: {}\n"), "x.yml");

        assertThat(codes(list)).containsExactly("carneades.member-malformed");
        assertThat(list.map().entries().toString()).contains("{\"statements\":[\"a\",\"b\"]}");
        assertThat(codes(twice)).containsExactly("carneades.statement-repeated");
        assertThat(twice.map().entries().toString()).contains("text=x]", "name=carneades:repeated, value=\"y\"");
    }
}
