package counterpoint.format.carneades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.analysis.inspection.ExpectedStandingInspection;
import counterpoint.format.Read;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CarneadesReaderTest {
    @Test
    void argumentsBecomeInferences_andUndercuttersConflicts() {
        ArgumentMap map = market().map();

        assertThat(map.title()).isEqualTo("Closing the square");
        assertThat(map.get(Id.of("a1"), Inference.class))
                .isEqualTo(new Inference(
                        Id.of("a1"), List.of(Id.of("play")), Id.of("close"), Optional.of("positive_consequences")));
        assertThat(map.get(Id.of("a4"), Inference.class).premises()).containsExactly(Id.of("old"), Id.of("yes"));
        assertThat(map.get(Id.of("a2-undercut"), Conflict.class))
                .isEqualTo(Conflict.of(Id.of("a2-undercut"), Id.of("¬app(a2)"), Id.of("a2")));
        assertThat(map.get(Id.of("keep-open"), Proposition.class).text())
                .isEqualTo("The square should stay open to cars.");
    }

    @Test
    void positionsAnswerTheirIssue_andAttackOneAnother() {
        ArgumentMap map = market().map();

        assertThat(map.get(Id.of("i1"), Question.class).text()).isEqualTo("Which position holds on issue i1?");
        assertThat(map.all(Answer.class).map(Answer::proposition))
                .containsExactlyInAnyOrder(Id.of("close"), Id.of("keep-open"));
        assertThat(map.all(Conflict.class).filter(c -> !map.isUndercut(c)).map(c -> c.attacker() + " " + c.target()))
                .containsExactlyInAnyOrder("close keep-open", "keep-open close");
    }

    @Test
    void dataAreKept() {
        ArgumentMap map = market().map();

        assertThat(kept(map, "a1", "weight")).containsExactly("0.8");
        assertThat(kept(map, "a2", "roles")).containsExactly("{\"datum\":\"survey\"}");
        assertThat(kept(map, "i1", "standard")).containsExactly("PE");
        assertThat(kept(map, "keep-open", "id")).containsExactly("keep open");
        assertThat(kept(map, "old", "assumed")).containsExactly("true");
        assertThat(kept(map, "shops", "expected")).containsExactly("out");
        assertThat(map.all(Extension.class).filter(e -> e.name().equals("carneades:document")))
                .singleElement()
                .matches(e -> e.value().contains("A leaflet."));
    }

    @Test
    void oddPartsAreReported() {
        assertThat(market().findings().stream().map(Finding::code))
                .containsExactly("carneades.statement-undeclared", "carneades.argument-bare");
    }

    @Test
    void anArgumentWithoutPremises_standsOnItsOwn() {
        Read read = read("""
                statements: {flood: The cellar is under water., ¬flood: It isn't.}
                arguments:
                  a1: {conclusion: flood, undercutter: ¬flood}
                  a2: {premises: [flood]}
                """);

        assertThat(read.map().get(Id.of("a1"), Inference.class))
                .isEqualTo(Inference.of(Id.of("a1"), List.of(Id.of("a1-basis")), Id.of("flood")));
        assertThat(read.map().get(Id.of("a1-basis"), Proposition.class).text()).isEqualTo("Argument a1 applies.");
        assertThat(read.map().get(Id.of("a1-undercut"), Conflict.class).target())
                .isEqualTo(Id.of("a1"));
        assertThat(kept(read.map(), "a1-basis", "basis")).containsExactly("a1");
        assertThat(read.findings().stream().map(Finding::message))
                .containsExactly(
                        "Argument \"a1\" has no premise. Claim a1-basis stands for one.",
                        "Argument \"a2\" lacks a conclusion. It was kept as an extension.");
    }

    @Test
    void theLanguageSaysWhatIsNotDeclared() {
        Read read = read("""
                language:
                  lends/2: A %v lends %s.
                  late/0: It is late.
                  odd/1: No place.
                  says/1: "%v"
                argument_schemes:
                  - {id: custom, premises: ["lends(X,Y)"]}
                assumptions: ["lends(library, f(a,b))", late, odd(x), says()]
                """);

        assertThat(read.map().all(Proposition.class).map(Proposition::text))
                .containsExactly("It is late.", "A library lends f(a,b).", "odd(x)", "says()");
        assertThat(read.findings())
                .contains(
                        Finding.info(
                                "carneades.statement-undeclared",
                                "Statement \"late\" is used but not declared, so its text is what the language says of its"
                                        + " predicate.",
                                Id.of("late")),
                        Finding.info(
                                "carneades.statement-undeclared",
                                "Statement \"odd(x)\" is used but not declared, so its text is its name.",
                                Id.of("odd(x)")));
    }

    @Test
    void keysGivenTwice_areAllKept() {
        Read read = read("""
                statements: {p: It rains., q: It pours., q: It snows.}
                arguments:
                  a1: {premises: [p], conclusion: q}
                  a1: {premises: [q], conclusion: p}
                """);

        assertThat(read.map().all(Inference.class).map(Inference::id)).containsExactly(Id.of("a1"), Id.of("a1-(2)"));
        assertThat(read.map().get(Id.of("q"), Proposition.class).text()).isEqualTo("It pours.");
        assertThat(read.findings())
                .containsExactly(Finding.warning(
                        "carneades.key-repeated",
                        "The key \"q\", at line 1, column 42, is given twice in one mapping; there are 2 such keys in all."
                                + " Later ones got a number behind them. Give each a key of its own."));
    }

    @Test
    void labelsOfEarlyFiles_areExpected() {
        assertThat(kept(read("statements: {p: {text: It rains., value: out}}").map(), "p", "expected"))
                .containsExactly("out");
    }

    @Test
    void standingThatIsNotExpected_isFound() {
        // A claim without support isn't out here, and an issue isn't decided by weights.
        assertThat(new ExpectedStandingInspection()
                        .inspect(market().map()).stream()
                                .map(finding -> finding.about().get(0)))
                .containsExactlyInAnyOrder(Id.of("close"), Id.of("keep-open"), Id.of("shops"));
        assertThat(new ExpectedStandingInspection()
                        .inspect(read("statements: {p: It rains.}\ntests: {out: [p]}")
                                .map()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("standing.unexpected");
                    assertThat(finding.message()).startsWith("Node p is in, but its authors expect it to be out.");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statements: &a [*a]",
                "a: &a [x]\nb: &b [*a,*a]\nstatements: *b",
                "statements:\n  p: [",
                "- a\n- b",
                "just words",
                "",
                "title: x",
                "statements: {}\n---\narguments: {}",
                "statements: !!javax.script.ScriptEngineManager [x"
            })
    void refusesWithASentence_whenItIsNoGraph(String yaml) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageStartingWith("x.yml ")
                .hasMessageEndingWith(".");
    }

    @Test
    void refuses_whenTooDeep() {
        assertThatThrownBy(() -> read("statements: " + "[".repeat(2000) + "]".repeat(2000)))
                .isInstanceOf(MalformedInputException.class);
    }

    @Test
    void tagsMakeNothing() {
        ArgumentMap map =
                read("statements: {p: !!java.net.URL \"x\", q: !!int \"7\"}").map();

        assertThat(map.all(Proposition.class).map(Proposition::text)).containsExactly("x", "7");
    }

    private static List<String> kept(ArgumentMap map, String about, String name) {
        return map.referrers(Id.of(about), Extension.class)
                .filter(e -> e.name().equals("carneades:" + name))
                .map(Extension::value)
                .toList();
    }

    private static Read read(String yaml) {
        return CarneadesReader.read(yaml.getBytes(StandardCharsets.UTF_8), "x.yml");
    }

    private static Read market() {
        try (InputStream file = Objects.requireNonNull(
                CarneadesReaderTest.class.getResourceAsStream("/counterpoint/format/carneades/market.yml"))) {
            return CarneadesReader.read(file.readAllBytes(), "market.yml");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
