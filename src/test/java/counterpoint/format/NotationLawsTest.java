package counterpoint.format;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.notation.Document;
import counterpoint.app.notation.Notation;
import counterpoint.app.notation.Notations;
import counterpoint.format.argdown.HostileMaps;
import counterpoint.format.json.MapJsonReader;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.RandomMaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What survives a notation is what the table in {@code docs/formats.md} says, for random maps with hostile texts ({@code
 * -Dmaps=5000} tries so many) and for every seed.
 */
final class NotationLawsTest {
    private static final SurvivalTable TABLE = SurvivalTable.read();

    private static Stream<Notation> written() {
        return Notations.all().stream().filter(notation -> notation.writing().isPresent());
    }

    private static Stream<Notation> twoWay() {
        return written().filter(notation -> notation.reading().isPresent());
    }

    private static Stream<Arguments> seedsThroughNotations() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("seeds"))) {
            List<Path> seeds = folders.filter(folder -> Files.exists(folder.resolve("map.json")))
                    .sorted()
                    .toList();
            return seeds.stream()
                    .flatMap(seed -> twoWay().map(
                                    notation -> Arguments.of(seed.getFileName(), seed.resolve("map.json"), notation)));
        }
    }

    private static ArgumentMap map(long seed) {
        return seed % 2 == 0 ? HostileMaps.from(seed) : RandomMaps.from(seed);
    }

    @Test
    void tableSaysWhatEveryNotationKeeps() {
        List<ArgumentMap> maps =
                LongStream.range(0, 300).mapToObj(NotationLawsTest::map).toList();
        Map<String, List<SurvivalTable.Fate>> rows = new LinkedHashMap<>();
        written().forEach(notation -> rows.put(notation.name(), SurvivalTable.fates(notation, maps)));

        assertThat(TABLE.lines()).isEqualTo(new SurvivalTable(rows).lines());
    }

    @ParameterizedTest
    @MethodSource("twoWay")
    void whatIsNotCalledGone_comesBack(Notation notation) {
        for (long seed = 0; seed < Integer.getInteger("maps", 60); seed++) {
            check(map(seed), notation, "seed " + seed);
        }
    }

    @ParameterizedTest(name = "{0} through {2}")
    @MethodSource("seedsThroughNotations")
    void seedComesBack_upToWhatTheTableAllows(Path name, Path seed, Notation notation) throws IOException {
        ArgumentMap map =
                MapJsonReader.read(Files.readAllBytes(seed), name.toString()).map();

        check(map, notation, name.toString());
    }

    /** What comes back has all that no loss calls gone, and the table allows every loss. */
    private static void check(ArgumentMap map, Notation notation, String which) {
        Document document = notation.document(new Read(map, List.of()));
        Read back = notation.read(document.bytes(), "law");

        assertThat(document.losses().stream()
                        .filter(loss -> !TABLE.of(notation, loss.type()).allows(loss))
                        .toList())
                .as("losses of %s in %s that the table doesn't allow", which, notation)
                .isEmpty();
        if (document.losses().stream().noneMatch(loss -> loss.degree() == Loss.Degree.GONE) && map.size() > 0) {
            assertThat(back.map()).as("%s through %s", which, notation).isEqualTo(map);
            assertThat(back.findings()).as("%s through %s", which, notation).isEmpty();
        } else {
            assertThat(back.map().entries())
                    .as("%s through %s", which, notation)
                    .containsAll(kept(map, document.losses()));
        }
    }

    /** Entries of which nothing is lost, nor of what they name. */
    private static List<Entry> kept(ArgumentMap map, List<Loss> losses) {
        Set<Id> lost = losses.stream().map(Loss::element).collect(Collectors.toSet());
        return map.entries().stream()
                .filter(entry -> !lost.contains(entry.id()))
                .filter(entry -> entry.ends().stream().noneMatch(end -> lost.contains(end.target())))
                .toList();
    }
}
