package counterpoint.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Proposition;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArgdownReaderTest {
    private static ArgumentMap map(String text) {
        Read read = ArgdownReader.read(text, "test.argdown");
        assertThat(read.findings()).isEmpty();
        return read.map();
    }

    private static List<String> kept(ArgumentMap map, String name) {
        return map.all(Extension.class)
                .filter(e -> e.name().equals(name))
                .map(e -> e.about().map(Id::value).orElse("map") + " " + e.value())
                .toList();
    }

    @Test
    void titlesAreIds_whereLegal() {
        ArgumentMap map = map("[free]: Buses are free.\n\n[Not free]: They are not.\n\n<free>: Why so.\n");

        assertThat(map.all(Proposition.class))
                .containsExactly(
                        new Proposition(Id.of("Not-free"), "They are not."),
                        new Proposition(Id.of("free"), "Buses are free."),
                        new Proposition(Id.of("free-1"), "Why so."));
        assertThat(kept(map, "argdown:title")).containsExactly("Not-free [Not free]", "free-1 <free>");
    }

    @Test
    void relationsPointTheSameWay_howeverWritten() {
        ArgumentMap map = map("[a]: A.\n  + [b]: B.\n  -> [c]: C.\n  <- [d]: D.\n  +> [e]: E.\n");

        assertThat(map.all(Inference.class).map(i -> i.premises() + " " + i.conclusion()))
                .containsExactly("[b] a", "[a] e");
        assertThat(map.all(Conflict.class).map(c -> c.attacker() + " " + c.target()))
                .containsExactly("a c", "d a");
    }

    @Test
    void contradictionAttacksBothWays() {
        ArgumentMap map = map("[a]: A.\n  >< [b]: B.\n");

        assertThat(map.all(Conflict.class).map(c -> c.attacker() + " " + c.target()))
                .containsExactly("a b", "b a");
        assertThat(kept(map, "argdown:relation")).containsExactly("c1 contradictory", "c2 contradictory");
    }

    @Test
    void stepsAreInferences_withLinkedPremisesAndUndercuts() {
        ArgumentMap map = map("""
                <Main>: Why. #good {a: 1}

                (1) [p]: P.
                (2) [q]: Q.
                -- Rule A, Rule B {certain: true} --
                    <_ [u]: U.
                (3) [r]: R.
                (4) [s]: S.
                ----
                (5) [t]: T.
                """);

        assertThat(map.all(Inference.class))
                .containsExactly(
                        Inference.of(Id.of("Main"), List.of(Id.of("r"), Id.of("s")), Id.of("t")),
                        new Inference(
                                Id.of("Main.1"),
                                List.of(Id.of("p"), Id.of("q")),
                                Id.of("r"),
                                Optional.of("Rule A, Rule B")));
        assertThat(map.all(Conflict.class)).containsExactly(Conflict.of(Id.of("c1"), Id.of("u"), Id.of("Main.1")));
        assertThat(kept(map, "argdown:description")).containsExactly("Main Why.");
        assertThat(kept(map, "argdown:data")).containsExactly("Main.1 {\"certain\":true}");
        assertThat(kept(map, "argdown:argument-data")).containsExactly("Main {\"a\":1}");
        assertThat(kept(map, Extension.TAG)).containsExactly("Main good");
    }

    @Test
    void stepUsesOnlyWhatItsDataName() {
        ArgumentMap map = map("(1) [p]: P.\n(2) [q]: Q.\n-- r {uses: [2]} --\n(3) [s]: S.\n");

        assertThat(map.all(Inference.class).map(Inference::premises)).containsExactly(List.of(Id.of("q")));
    }

    @Test
    void relationsOfReconstructedArguments_areThoseOfTheirConclusions() {
        ArgumentMap map = map("<A>\n\n(1) [p]: P.\n----\n(2) [q]: Q.\n\n[x]: X.\n  - <A>\n  _> <A>\n");

        assertThat(map.all(Conflict.class).map(c -> c.attacker() + " " + c.target()))
                .containsExactly("q x", "x A");
    }

    @Test
    void undercutOfDescribedArgument_attacksItsOneRelation() {
        ArgumentMap map = map("[x]: X.\n  + <A>: Because.\n    <_ <B>: Not so.\n");

        assertThat(map.all(Conflict.class).map(c -> c.attacker() + " " + c.target()))
                .containsExactly("B i1");
    }

    @Test
    void tagsAtTheEnd_areAboutTheText_andTagsWithinAreWords() {
        ArgumentMap map = map("[x]: The #first bus is free. #pro #(town hall)\n");

        assertThat(map.all(Proposition.class).map(Proposition::text)).containsExactly("The #first bus is free.");
        assertThat(kept(map, Extension.TAG)).containsExactly("x first", "x pro", "x town hall");
    }

    @Test
    void frontMatterSectionsDataAndMarkup_areKept() {
        ArgumentMap map = map("===\ntitle: Buses\n===\n\n# One {isGroup: true}\n\n[x]: A *free* bus. {a: [1]}\n");

        assertThat(map.title()).isEqualTo("Buses");
        assertThat(kept(map, "argdown:frontmatter")).containsExactly("map {\"title\":\"Buses\"}");
        assertThat(kept(map, "argdown:heading"))
                .containsExactly(
                        "map {\"section\":\"s1\",\"level\":1,\"title\":\"One\",\"data\":\"{\\\"isGroup\\\":true}\"}");
        assertThat(kept(map, "argdown:section")).containsExactly("x s1");
        assertThat(kept(map, "argdown:data")).containsExactly("x {\"a\":[1]}");
        assertThat(kept(map, "argdown:markup")).containsExactly("x A *free* bus.");
    }

    @Test
    void whatComesFromArgdown_goesBackAsItCame() {
        String text = """
                ===
                "title": "Buses"
                ===

                # One {"isGroup":true}

                <A>: A *free* bus. #pro {"a":[1]}
                  <+ [y]

                [x]: X.
                  >< [y]

                [y]: Y. It is.

                """;

        assertThat(ArgdownWriter.writePlain(map(text)).text()).isEqualTo(text);
    }

    @Test
    void problemsAreErrors_withFileLineAndColumn() {
        Read read = ArgdownReader.read("[a]: A.\n\n[b]: See [a].\n", "buses.argdown");

        assertThat(read.findings())
                .containsExactly(Finding.error(
                        "argdown.syntax",
                        "buses.argdown, line 3, column 10: Running text holds a statement reference, \"[a]\". Write @[a]"
                                + " to mention it, or \\[a] if it is only text."));
        assertThat(read.map().all(Proposition.class)).contains(new Proposition(Id.of("b"), "See [a]."));
    }

    @Test
    void changedText_beatsTheBlockBehindIt() {
        String text = ArgdownWriter.write(map("[a]: One bus.\n")).text();

        Read read = ArgdownReader.read(text.replaceFirst("One bus", "Two buses"), "test.argdown");

        assertThat(read.map().all(Proposition.class)).containsExactly(new Proposition(Id.of("a"), "Two buses."));
        assertThat(read.findings().stream().map(Finding::code)).containsExactly("argdown.block-left-aside");
    }

    @Test
    void refusesBytes_thatAreNotUtf8() {
        assertThatThrownBy(() -> ArgdownReader.read(new byte[] {'a', (byte) 0xff}, "buses.argdown"))
                .isInstanceOf(MalformedInputException.class)
                .hasMessage("buses.argdown is not text in UTF-8. Save it as UTF-8 and try again.");
    }

    /** Each of these would take minutes if reading took more than linear time, or overflow the stack if it recursed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "<",
                ">",
                "{",
                "}",
                "} ",
                "@[",
                "@<",
                "#(",
                "*a",
                "**",
                "_a ",
                "__",
                "[a](",
                "/*",
                "<!--",
                "//",
                ".",
                ":",
                ":a",
                "===",
                "\\",
                "-",
                "--",
                "+ a\n",
                "(1) a\n",
                "* ",
                "1. ",
                "\n",
                " \n",
                "\r",
                "# ",
                "# a\n\n",
                "[a]:",
                "<a>",
                "{a: 1}, ",
                "{ ",
                "--\n",
                "<a>\n\n(1) b\n----\n(2) c\n\n",
                "\t",
                "\u2028",
                "]:[",
                ">:<"
            })
    void takesLinearTime_whateverRepeats(String piece) {
        String text = "[x]: " + piece.repeat(300_000 / piece.length());

        Read read = assertTimeout(
                Duration.ofSeconds(20), () -> ArgdownReader.read(text.getBytes(StandardCharsets.UTF_8), "long"));

        assertThat(read).isNotNull();
    }

    @Test
    void takesLinearTime_howeverDeepItIs() {
        StringBuilder text = new StringBuilder("[x]: X.\n");
        for (int depth = 1; depth < 2000; depth++) {
            text.append(" ".repeat(depth)).append("+ [x").append(depth).append("]: Y.\n");
        }

        assertThat(map(text.toString()).all(Inference.class)).hasSize(1999);
    }
}
