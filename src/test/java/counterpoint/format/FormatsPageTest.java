package counterpoint.format;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.notation.Document;
import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.model.ArgumentMap;
import counterpoint.model.RandomMaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table in {@code docs/formats.md} says what notations do. */
final class FormatsPageTest {
    private static final String HEADING = "| notation | `--to` | read | write | what it loses | details |";

    /** A line of the table. */
    private record Row(String title, String name, String read, String write, String loses) {
        static Row of(String line) {
            String[] cells = line.split(" *\\| *", -1);
            return new Row(cells[1], cells[2].replace("`", ""), cells[3], cells[4], cells[5]);
        }
    }

    private static List<Row> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs", "formats.md"));
        return lines.stream()
                .dropWhile(line -> !line.equals(HEADING))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(Row::of)
                .toList();
    }

    private static Stream<Notation> notations() {
        return Notations.all().stream();
    }

    @Test
    void namesEveryNotation_andNoOther() throws IOException {
        assertThat(rows())
                .containsExactlyInAnyOrderElementsOf(notations()
                        .map(notation -> new Row(
                                notation.title(),
                                notation.name(),
                                yes(notation.reading()),
                                yes(notation.writing()),
                                notation.loses()))
                        .toList());
    }

    private static String yes(Optional<?> there) {
        return there.isPresent() ? "yes" : "–";
    }

    @ParameterizedTest
    @MethodSource("notations")
    void losesNothing_justWhereThePageSaysSo(Notation notation) {
        if (notation.writing().isEmpty()) {
            return;
        }
        List<Document> documents = LongStream.range(0, 20)
                .mapToObj(seed -> notation.document(new Read(RandomMaps.from(seed), List.of())))
                .toList();

        assertThat(documents.stream().allMatch(document -> document.losses().isEmpty()))
                .isEqualTo(notation.loses().equals("nothing"));
    }

    @ParameterizedTest
    @MethodSource("notations")
    void comesBackWhole_whereLossesAreOnlyHidden(Notation notation) {
        if (notation.writing().isEmpty() || notation.reading().isEmpty()) {
            return;
        }
        for (long seed = 0; seed < 20; seed++) {
            ArgumentMap map = RandomMaps.from(seed);
            Document document = notation.document(new Read(map, List.of()));
            boolean isHidden =
                    map.size() > 0 && document.losses().stream().allMatch(loss -> loss.degree() == Loss.Degree.HIDDEN);

            ArgumentMap back = notation.read(document.bytes(), "back").map();

            if (isHidden) {
                assertThat(back).as(notation + ", seed " + seed).isEqualTo(map);
            }
        }
    }
}
