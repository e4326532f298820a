package counterpoint.format;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.format.aif.AifWriter;
import counterpoint.format.arguebuf.ArguebufWriter;
import counterpoint.format.dot.DotWriter;
import counterpoint.format.jgf.JgfWriter;
import counterpoint.format.kialo.Generation;
import counterpoint.format.kialo.KialoWriter;
import counterpoint.format.sadface.SadfaceWriter;
import counterpoint.format.xaif.XaifWriter;
import counterpoint.model.ArgumentMap;
import counterpoint.model.RandomMaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables "What others miss" in {@code docs/formats-*.md} say what the writers' loss reports say. */
final class SurvivalTest {
    private static final List<String> TYPES = List.of(
            "source",
            "speaker",
            "segment",
            "locution",
            "proposition",
            "question",
            "inference",
            "conflict",
            "rephrase",
            "answer",
            "transition",
            "illocution",
            "proposal",
            "extension");

    /** A notation as its page's heading names it, the page, and how maps are written in it. */
    private record Notation(String name, String page, Function<ArgumentMap, Written> writer) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Notation> notations() {
        return List.of(
                new Notation("AIF", "formats-aif.md", AifWriter::write),
                new Notation("xAIF", "formats-aif.md", XaifWriter::write),
                new Notation("arguebuf", "formats-arguebuf.md", ArguebufWriter::write),
                new Notation("SADFace", "formats-sadface.md", SadfaceWriter::write),
                new Notation("Kialo", "formats-kialo.md", map -> KialoWriter.write(map, Generation.CURRENT)),
                new Notation("JSON Graph Format", "formats-graph.md", JgfWriter::write),
                new Notation("DOT", "formats-graph.md", DotWriter::write));
    }

    @ParameterizedTest
    @MethodSource("notations")
    void tableNamesEveryLoss_andNoOther(Notation notation) throws IOException {
        List<Loss> losses = LongStream.range(0, 250)
                .mapToObj(RandomMaps::from)
                .flatMap(map -> notation.writer.apply(map).losses().stream())
                .toList();

        assertThat(table(notation))
                .isEqualTo(TYPES.stream()
                        .map(type -> "| " + type + " | " + whats(losses, type) + " |")
                        .collect(Collectors.joining("\n")));
    }

    private static String whats(List<Loss> losses, String type) {
        String whats = losses.stream()
                .filter(loss -> loss.type().equals(type))
                .map(Loss::what)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return whats.isEmpty() ? "–" : whats;
    }

    private static String table(Notation notation) throws IOException {
        String page = Files.readString(Path.of("docs", notation.page));
        String heading = "| element of a map | what others miss of it in " + notation.name + " |\n";
        assertThat(page).contains(heading);
        return page.substring(page.indexOf(heading) + heading.length())
                .lines()
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .collect(Collectors.joining("\n"));
    }
}
