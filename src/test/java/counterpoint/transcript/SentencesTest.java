package counterpoint.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.transcript.text.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SentencesTest {
    static Stream<String> cases() throws IOException {
        return Files.readString(Path.of("src/test/resources/counterpoint/transcript/sentences.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cutsWhereABarStands(String line) {
        List<String> expected =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();

        assertThat(in(String.join(" ", expected))).isEqualTo(expected);
    }

    @Test
    void ignoresLineBreaks_whenTheTextIsHardWrapped() {
        String text = """
                The ferry leaves at nine from the northern quay, and nobody
                who has missed it once will miss it again. The next one goes
                at noon.

                Bring a coat.
                """;

        assertThat(in(text))
                .containsExactly(
                        "The ferry leaves at nine from the northern quay, and nobody\nwho has missed it once will miss it"
                                + " again.",
                        "The next one goes\nat noon.",
                        "Bring a coat.");
    }

    @Test
    void endsSentences_whereShortLinesEnd() {
        assertThat(in("A heading without a stop\nThen a sentence.\r\nAnd another"))
                .containsExactly("A heading without a stop", "Then a sentence.", "And another");
    }

    @Test
    void cutsWithoutSpaces_whenTheScriptHasNone() {
        assertThat(in("渡船九点开。下一班中午开。")).containsExactly("渡船九点开。", "下一班中午开。");
    }

    private static List<String> in(String text) {
        return Sentences.in(text, 0, text.length()).stream()
                .map(place -> text.substring(place.start(), place.end()))
                .toList();
    }
}
