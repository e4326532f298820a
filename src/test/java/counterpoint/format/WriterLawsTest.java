package counterpoint.format;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.format.aif.AifReader;
import counterpoint.format.aif.AifWriter;
import counterpoint.format.argdown.ArgdownReader;
import counterpoint.format.argdown.ArgdownWriter;
import counterpoint.format.argdown.HostileMaps;
import counterpoint.format.arguebuf.ArguebufReader;
import counterpoint.format.arguebuf.ArguebufWriter;
import counterpoint.format.json.MapJsonReader;
import counterpoint.format.json.MapJsonWriter;
import counterpoint.format.sadface.SadfaceReader;
import counterpoint.format.sadface.SadfaceWriter;
import counterpoint.format.xaif.XaifReader;
import counterpoint.format.xaif.XaifWriter;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Entry;
import counterpoint.model.Extension;
import counterpoint.model.Id;
import counterpoint.model.RandomMaps;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every notation that is both read and written, for any map. {@code -Dmaps=5000} tries that many maps,
 * {@code -Dseed=} one of them again.
 */
final class WriterLawsTest {

    /** A notation with a reader and its writers: with the whole map in the file, and without. */
    private record Notation(
            String name,
            Function<ArgumentMap, Written> writer,
            Function<ArgumentMap, Written> plainWriter,
            Function<byte[], Read> reader) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Notation> notations() {
        return List.of(
                new Notation(
                        "Counterpoint JSON",
                        WriterLawsTest::json,
                        WriterLawsTest::json,
                        bytes -> MapJsonReader.read(bytes, "law")),
                new Notation("AIF", AifWriter::write, AifWriter::writePlain, bytes -> AifReader.read(bytes, "law")),
                new Notation("xAIF", XaifWriter::write, XaifWriter::writePlain, bytes -> XaifReader.read(bytes, "law")),
                new Notation(
                        "Argdown",
                        ArgdownWriter::write,
                        ArgdownWriter::writePlain,
                        bytes -> ArgdownReader.read(bytes, "law")),
                new Notation(
                        "arguebuf",
                        ArguebufWriter::write,
                        ArguebufWriter::writePlain,
                        bytes -> ArguebufReader.read(bytes, "law")),
                new Notation(
                        "SADFace",
                        SadfaceWriter::write,
                        SadfaceWriter::writePlain,
                        bytes -> SadfaceReader.read(bytes, "law")));
    }

    private static Written json(ArgumentMap map) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MapJsonWriter.write(map, List.of(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(out.toString(StandardCharsets.UTF_8), List.of());
    }

    private static LongStream seeds() {
        Long one = Long.getLong("seed");
        return one == null ? LongStream.range(0, Integer.getInteger("maps", 40)) : LongStream.of(one);
    }

    private static ArgumentMap map(long seed) {
        return seed % 2 == 0 ? HostileMaps.from(seed) : RandomMaps.from(seed);
    }

    @ParameterizedTest
    @MethodSource("notations")
    void wholeMapComesBack_throughTheFile(Notation notation) {
        seeds().forEach(seed -> {
            ArgumentMap map = map(seed);
            Read read = notation.reader.apply(notation.writer.apply(map).bytes());

            assertThat(read.map()).as("%s, seed %d", notation, seed).isEqualTo(map);
            assertThat(read.findings()).as("%s, seed %d", notation, seed).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("notations")
    void whatNoLossNames_comesBackFromThePlainFile(Notation notation) {
        seeds().forEach(seed -> {
            ArgumentMap map = map(seed);
            Written written = notation.plainWriter.apply(map);
            Set<Id> lost = written.losses().stream().map(Loss::element).collect(Collectors.toSet());
            ArgumentMap read = notation.reader.apply(written.bytes()).map();

            List<Entry> kept = map.entries().stream()
                    .filter(entry -> !(entry instanceof Extension))
                    .filter(entry -> !lost.contains(entry.id()))
                    .filter(entry -> entry.ends().stream().noneMatch(end -> lost.contains(end.target())))
                    .toList();
            assertThat(read.entries()).as("%s, seed %d", notation, seed).containsAll(kept);
        });
    }

    @ParameterizedTest
    @MethodSource("notations")
    void plainFileSaysTheSame_onceReadAndWrittenAgain(Notation notation) {
        seeds().limit(100).forEach(seed -> {
            Read once =
                    notation.reader.apply(notation.plainWriter.apply(map(seed)).bytes());
            String again = notation.plainWriter.apply(once.map()).text();

            Read twice = notation.reader.apply(again.getBytes(StandardCharsets.UTF_8));
            assertThat(notation.plainWriter.apply(twice.map()).text())
                    .as("%s, seed %d", notation, seed)
                    .isEqualTo(again);
        });
    }
}
