package counterpoint.format;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.notation.Notations;
import counterpoint.model.ArgumentMap;
import counterpoint.model.RandomMaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables "What others miss" in {@code docs/formats-*.md} say what the writers' loss reports say. */
final class SurvivalTest {
    /** A notation as a table's heading names it, the page the table is in, and what {@code --to} calls it. */
    private record Table(String heading, String page, String notation) {
        List<Loss> losses(ArgumentMap map) {
            return Notations.named(notation)
                    .orElseThrow()
                    .document(new Read(map, List.of()))
                    .losses();
        }

        @Override
        public String toString() {
            return heading;
        }
    }

    private static List<Table> tables() {
        return List.of(
                new Table("AIF", "formats-aif.md", "aif"),
                new Table("xAIF", "formats-aif.md", "xaif"),
                new Table("arguebuf", "formats-arguebuf.md", "arguebuf"),
                new Table("SADFace", "formats-sadface.md", "sadface"),
                new Table("Kialo", "formats-kialo.md", "kialo"),
                new Table("JSON Graph Format", "formats-graph.md", "jgf"),
                new Table("DOT", "formats-graph.md", "dot"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tableNamesEveryLoss_andNoOther(Table table) throws IOException {
        List<Loss> losses = LongStream.range(0, 250)
                .mapToObj(RandomMaps::from)
                .flatMap(map -> table.losses(map).stream())
                .toList();

        assertThat(lines(table))
                .isEqualTo(RandomMaps.TYPES.stream()
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

    private static String lines(Table table) throws IOException {
        String page = Files.readString(Path.of("docs", table.page));
        String heading = "| element of a map | what others miss of it in " + table.heading + " |\n";
        assertThat(page).contains(heading);
        return page.substring(page.indexOf(heading) + heading.length())
                .lines()
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .collect(Collectors.joining("\n"));
    }
}
