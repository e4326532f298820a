package counterpoint.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.format.Loss;
import counterpoint.model.ArgumentMap;
import counterpoint.model.RandomMaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The table of docs/formats-argdown.md says what the writer says. */
final class ArgdownLossesTest {
    private record Row(String element, String part, String fate) {}

    private static List<Row> table() throws IOException {
        return Files.readAllLines(Path.of("docs/formats-argdown.md")).stream()
                .dropWhile(line -> !line.startsWith("| element"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split(" *\\| *"))
                .map(cells -> new Row(cells[1], cells[2], cells[3]))
                .toList();
    }

    private static boolean isAbout(Row row, Loss loss) {
        boolean part = row.part().equals(loss.what())
                || loss.what().equals(Losses.ALL)
                || (row.part().startsWith("tag") && loss.what().equals(Losses.ID));
        return part && row.element().equals(loss.type()) && !row.fate().equals("shown");
    }

    private static List<ArgumentMap> maps() {
        return LongStream.range(0, 400)
                .boxed()
                .flatMap(seed -> List.of(RandomMaps.from(seed), HostileMaps.from(seed)).stream())
                .toList();
    }

    @Test
    void tableNamesEveryTypeOfElement() throws IOException {
        Set<String> types = new TreeSet<>();
        maps().forEach(map -> map.entries().forEach(entry -> types.add(entry.type())));
        Set<String> documented = new TreeSet<>();
        table().forEach(row -> documented.add(row.element()));

        assertThat(documented).isEqualTo(types);
    }

    @Test
    void everyLoss_isInTheTable() throws IOException {
        List<Row> table = table();
        Set<String> undocumented = new TreeSet<>();
        for (ArgumentMap map : maps()) {
            for (Loss loss : ArgdownWriter.write(map).losses()) {
                assertThat(loss.degree()).isEqualTo(Loss.Degree.HIDDEN);
                boolean documented = table.stream().anyMatch(row -> isAbout(row, loss));
                if (!documented) {
                    undocumented.add(loss.type() + ": " + loss.what());
                }
            }
        }

        assertThat(undocumented).isEmpty();
    }

    @Test
    void whatTheTableCallsWhollyHidden_isAlwaysLost() throws IOException {
        Set<String> hidden = table().stream()
                .filter(row -> row.part().equals(Losses.ALL))
                .map(Row::element)
                .collect(Collectors.toCollection(TreeSet::new));

        for (ArgumentMap map : maps()) {
            Set<String> lost = ArgdownWriter.writePlain(map).losses().stream()
                    .filter(loss -> loss.what().equals(Losses.ALL) && loss.degree() == Loss.Degree.GONE)
                    .map(loss -> loss.element().value())
                    .collect(Collectors.toSet());
            map.entries().stream()
                    .filter(entry -> hidden.contains(entry.type()))
                    .forEach(entry -> assertThat(lost).contains(entry.id().value()));
        }
    }
}
