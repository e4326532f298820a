package counterpoint.format.kialo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.format.Loss;
import counterpoint.format.Read;
import counterpoint.format.Written;
import counterpoint.format.argdown.HostileMaps;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.RandomMaps;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both generations of Kialo's export, in and out. */
final class KialoTest {
    @Test
    void treeBecomesSupportsAndAttacks_whenLegacy() throws IOException {
        Read read = read("legacy.txt");

        assertThat(read.findings()).isEmpty();
        assertThat(read.map().title()).isEqualTo("Should the town close its square to cars?");
        assertThat(sides(read.map()))
                .containsExactlyInAnyOrder(
                        "1.1 + 1",
                        "1.1.1 - 1.1",
                        "1.1.1.1 - 1.1.1",
                        "1.2 - 1",
                        "1.2.1 - 1.2",
                        "1.1 + 1.2.1",
                        "1.1.1 - 1");
    }

    @Test
    void marksGo_andAreKept() throws IOException {
        ArgumentMap map = read("legacy.txt").map();

        assertThat(text(map, "1")).isEqualTo("The town should close its square to cars (on market days at least).");
        assertThat(text(map, "1.1.1")).isEqualTo("There is a park two streets away.");
        assertThat(text(map, "1.1.1.1")).isEqualTo("It has no\nshade in summer.");
        assertThat(map.referrers(Id.of("1.1.1"), Extension.class).map(Extension::value))
                .containsExactly("There is a [park](https://example.org/park?a=b) two streets away.");
    }

    @Test
    void referencesAndSourcesAreRead_whenCurrent() throws IOException {
        Read read = read("current.txt");

        assertThat(read.findings()).isEmpty();
        assertThat(sides(read.map())).containsExactlyInAnyOrder("1.1 + 1", "1.1.1 - 1.1", "1.1.1 - 1");
        assertThat(read.map().all(Extension.class).filter(e -> e.name().equals("kialo:source")))
                .hasSize(2);
    }

    @Test
    void thesesAnswer_whenTopmostIsQuestion() throws IOException {
        ArgumentMap map = read("question.txt").map();

        assertThat(map.all(Question.class).map(Question::text)).containsExactly("What should the square become?");
        assertThat(map.all(Answer.class).map(Answer::proposition)).containsExactly(Id.of("1.1"), Id.of("1.2"));
        assertThat(sides(map)).containsExactlyInAnyOrder("1.1.1 + 1.1", "1.1.1 - 1.2");
    }

    @Test
    void fileIsWrittenAsItWas() throws IOException {
        assertThat(KialoWriter.write(read("current.txt").map(), Generation.CURRENT)
                        .text())
                .isEqualTo(file("current.txt"));
        assertThat(KialoWriter.write(read("question.txt").map(), Generation.CURRENT)
                        .text()
                        .strip())
                .isEqualTo(file("question.txt").strip());
        assertThat(KialoWriter.write(read("legacy.txt").map(), Generation.LEGACY)
                        .text())
                .isEqualTo(file("legacy.txt").replace("no\nshade", "no shade"));
    }

    @Test
    void everythingOddIsReported() {
        Read read = read("""
                Discussion Title: Odd

                1. A thesis.
                1.1. Pro: -> See 9.9.
                1.2. Neither for nor against.
                1.4.1. Con: Nothing above.
                1.1. Pro: Again.
                1.5. Pro: -> See 1.5.
                1.6. Pro: -> See 1.
                1.7. Con:
                """);

        assertThat(read.findings().stream().map(Finding::code))
                .containsExactlyInAnyOrder(
                        "kialo.number-repeated",
                        "kialo.reference-astray",
                        "kialo.stance-missing",
                        "kialo.parent-missing",
                        "kialo.reference-astray",
                        "kialo.self-reference",
                        "kialo.text-missing");
        assertThat(read.findings()).allMatch(f -> f.message().matches("Line \\d+: .*\\."));
    }

    @Test
    void refuses_whenNothingIsNumbered() {
        assertThatThrownBy(() -> read("Just a letter.\nAnd more."))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageStartingWith("page.txt has neither a title nor a numbered claim.");
    }

    @ParameterizedTest
    @EnumSource
    void debateComesBack_upToItsLosses(Generation generation) {
        LongStream.range(0, Integer.getInteger("maps", 100)).forEach(seed -> {
            ArgumentMap map = seed % 2 == 0 ? HostileMaps.from(seed) : RandomMaps.from(seed);
            Written written = KialoWriter.write(map, generation);
            Set<Id> gone = written.losses().stream()
                    .filter(loss -> loss.what().equals("all of it"))
                    .map(Loss::element)
                    .collect(Collectors.toSet());
            Read read = KialoReader.read(written.bytes(), "law.txt");

            assertThat(texts(read.map(), Set.of())).as("seed %d", seed).containsAll(texts(map, gone));
            assertThat(relations(read.map(), Set.of()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(relations(map, gone));
            if (map.all(Proposition.class).count() > 1) {
                assertThat(read.findings()).as("seed %d", seed).isEmpty();
            }
            assertThat(KialoWriter.write(read.map(), generation).text())
                    .as("seed %d", seed)
                    .hasSameSizeAs(written.text());
        });
    }

    @Test
    void chainOfAnyLength_isWrittenInTreesOfSomeDepth() {
        List<counterpoint.model.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            entries.add(new Proposition(Id.of("p" + i), "Claim " + i));
            if (i > 0) {
                entries.add(Inference.of(Id.of("i" + i), List.of(Id.of("p" + i)), Id.of("p" + (i - 1))));
            }
        }
        ArgumentMap map = ArgumentMap.of(Id.of("chain"), 0, entries);

        Written written = KialoWriter.write(map, Generation.CURRENT);

        assertThat(written.text().length()).isLessThan(2_000_000);
        assertThat(KialoReader.read(written.bytes(), "chain.txt").map().all(Inference.class))
                .hasSize(1999
                        - (int) written.losses().stream()
                                .filter(loss -> loss.type().equals("inference")
                                        && loss.what().equals("all of it"))
                                .count());
    }

    private static Set<String> texts(ArgumentMap map, Set<Id> gone) {
        return map.all(Node.class)
                .filter(node -> node.aifCode().equals("I") && !gone.contains(node.id()))
                .map(node -> text(map, node.id().value()))
                .collect(Collectors.toSet());
    }

    /** Relations by their texts, since numbers replace ids. */
    private static List<String> relations(ArgumentMap map, Set<Id> gone) {
        List<String> relations = new ArrayList<>();
        map.all(Inference.class)
                .filter(i -> !gone.contains(i.id()))
                .forEach(i -> i.premises()
                        .forEach(p -> relations.add(text(map, p.value()) + " + "
                                + text(map, i.conclusion().value()))));
        map.all(Conflict.class).filter(c -> !gone.contains(c.id())).forEach(c -> {
            Node target = map.get(c.target(), Node.class);
            Id at = target instanceof Inference i
                    ? i.premises().get(0)
                    : target instanceof Conflict attacked ? attacked.attacker() : target.id();
            relations.add(text(map, c.attacker().value()) + " - " + text(map, at.value()));
        });
        return relations;
    }

    private static List<String> sides(ArgumentMap map) {
        List<String> sides = new ArrayList<>();
        map.all(Inference.class).forEach(i -> sides.add(i.premises().get(0) + " + " + i.conclusion()));
        map.all(Conflict.class).forEach(c -> sides.add(c.attacker() + " - " + c.target()));
        return sides;
    }

    private static String text(ArgumentMap map, String id) {
        Node node = map.get(Id.of(id), Node.class);
        return Markup.normal(node instanceof Question q ? q.text() : ((Proposition) node).text())
                .replace(" shade", "\nshade");
    }

    private static Read read(String nameOrText) {
        if (nameOrText.contains("\n")) {
            return KialoReader.read(nameOrText.getBytes(StandardCharsets.UTF_8), "page.txt");
        }
        return KialoReader.read(file(nameOrText).getBytes(StandardCharsets.UTF_8), nameOrText);
    }

    private static String file(String name) {
        try (InputStream file = Objects.requireNonNull(
                KialoTest.class.getResourceAsStream("/counterpoint/format/kialo/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
