package counterpoint.format.dot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.format.Read;
import counterpoint.model.Conflict;
import counterpoint.model.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DotReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'digraph {\n  a -> ;\n}'  | line 2, column 8: Here should be a name, but there is ";".
            'digraph {\n  a [x=1'     | line 2, column 9: Here should be a name, but the file ends.
            'digraph {\n "never'      | line 2, column 2: A quotation mark is never closed.
            'digraph { a [l=<b' | line 1, column 16: A label in angle brackets is never closed.
            'tree { }'                | line 1, column 1: Here should be "digraph" or "graph", but there is "tree".
            'digraph { ? }'           | line 1, column 11: "?" means nothing here. Put names in quotation marks.
            """)
    void namesThePlace_whenItIsNoDot(String text, String problem) {
        assertThatThrownBy(() -> DotReader.read(text.getBytes(StandardCharsets.UTF_8), "x"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("x isn't DOT, at " + problem);
    }

    @ParameterizedTest
    @CsvSource({
        "forward, a attacks b",
        "back, b attacks a",
        "both, a attacks b and b attacks a",
        "none, a attacks b and b attacks a",
        "<\u0001odd>, a attacks b and b attacks a"
    })
    void aLineHasTheHeadsItIsDrawnWith_andKeepsThem(String dir, String attacks) {
        Read read = read("graph { a -- b [label=attacks, dir=" + dir + "] }");

        assertThat(attacks(read)).isEqualTo(attacks);
        assertThat(read(DotWriter.write(read.map()).text()).map()).isEqualTo(read.map());
    }

    private static Read read(String dot) {
        return DotReader.read(dot.getBytes(StandardCharsets.UTF_8), "x");
    }

    private static String attacks(Read read) {
        return read.map()
                .all(Conflict.class)
                .map(conflict -> conflict.attacker() + " attacks " + conflict.target())
                .collect(Collectors.joining(" and "));
    }

    @Test
    void isRefused_whenSubgraphsLieTooDeep() {
        assertThatThrownBy(
                        () -> DotReader.read(("digraph " + "{".repeat(100_000)).getBytes(StandardCharsets.UTF_8), "x"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageContaining("more than 50 deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a \"quote\" \\ and \\\\ back\\",
                "ends in \\l",
                "&amp; &#65; &",
                "a long sentence that goes on and on until it has to be broken, and then  on  again ",
                "two\nlines, the second of which is quite a bit longer than the first\n",
                "\u0000\ud83d\u007f",
                "👩‍👩‍👧‍👦 \u202eback\u202c"
            })
    void saysTheSame_whenATextIsWrapped(String text) {
        String wrapped = DotText.wrapped(text);

        assertThat(DotText.said(wrapped.substring(1, wrapped.length() - 1))).isEqualTo(text);
        assertThat(wrapped).doesNotContain("\n");
    }

    @Test
    void isTold_whateverStandsBeforeIt() {
        assertThat(DotReader.begins("# made by a tool\n// and\n/* more */ strict digraph \"a b\" {"))
                .isTrue();
        assertThat(DotReader.begins("graph paper is {useful}")).isFalse();
        assertThat(DotReader.begins("//\n".repeat(20_000))).isFalse();
    }
}
