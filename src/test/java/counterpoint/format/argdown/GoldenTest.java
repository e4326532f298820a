package counterpoint.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.format.argdown.document.ArgdownDocument;
import counterpoint.format.argdown.document.Interpretation;
import counterpoint.format.argdown.parse.ArgdownParser;
import counterpoint.format.argdown.tree.Content;
import counterpoint.format.argdown.tree.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of our own, beside what src/test/argdown/export.mjs had the reference tool @argdown/core 1.7.5 make of them. */
final class GoldenTest {
    private static String resource(String name) {
        try (InputStream in = GoldenTest.class.getResourceAsStream("/counterpoint/argdown/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ArgdownDocument read(String name) {
        return Interpretation.of(ArgdownParser.parse(resource(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"free-buses", "language", "lines", "strict"})
    void saysWhatTheReferenceSays(String name) {
        ArgdownDocument document = read(name + ".argdown");

        assertThat(document.problems()).isEmpty();
        assertThat(Outline.of(document).lines())
                .containsExactlyInAnyOrderElementsOf(Outline.ofReference(Outline.parse(resource(name + ".json")))
                        .lines());
    }

    @Test
    void saysTheSame_whateverEndsItsLines() {
        String text = resource("lines.argdown");

        ArgdownDocument windows = Interpretation.of(ArgdownParser.parse(text.replace("\n", "\r\n")));

        assertThat(windows.problems()).isEmpty();
        assertThat(Outline.of(windows)).isEqualTo(Outline.of(Interpretation.of(ArgdownParser.parse(text))));
    }

    @Test
    void reportsEveryProblem_andReadsTheRest() {
        ArgdownDocument document = read("faulty.argdown");

        assertThat(document.problems().stream().map(Problem::toString))
                .containsExactly(
                        "line 3, column 17: Running text holds a statement reference, \"[a reference]\". Write"
                                + " @[a reference] to mention it, or \\[a reference] if it is only text.",
                        "line 5, column 18: Emphasis opened by * has no end. Close it with * before a space or"
                                + " punctuation mark, or write \\* for the character.",
                        "line 7, column 1: A paragraph begins with a relation. Write it directly below the statement or"
                                + " argument it is about, or escape its sign with a backslash if it is text.",
                        "line 9, column 23: A tag follows data. Write tags before the data.",
                        "line 11, column 20: A premise–conclusion structure ends without a conclusion. Put a line of"
                                + " four hyphens above its last statement.");
        assertThat(document.statements()).containsKeys("Good", "Bad", "Worse", "Data");
        assertThat(document.statements().values().stream()
                        .flatMap(statement -> statement.content().stream())
                        .map(Content::text))
                .contains("An open *emphasis.");
        assertThat(document.arguments()).containsKey("Fine");
        assertThat(document.relations()).hasSize(1);
    }
}
