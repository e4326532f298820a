package counterpoint.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import counterpoint.format.aif.AifReader;
import counterpoint.format.aif.AifWriter;
import counterpoint.format.argdown.ArgdownReader;
import counterpoint.format.argdown.ArgdownWriter;
import counterpoint.format.argdownjson.ArgdownJsonReader;
import counterpoint.format.arguebuf.ArguebufReader;
import counterpoint.format.arguebuf.ArguebufWriter;
import counterpoint.format.carneades.CarneadesReader;
import counterpoint.format.cytoscape.CytoscapeReader;
import counterpoint.format.cytoscape.CytoscapeWriter;
import counterpoint.format.dot.DotReader;
import counterpoint.format.dot.DotWriter;
import counterpoint.format.framework.FrameworkReader;
import counterpoint.format.graphml.GraphmlReader;
import counterpoint.format.graphml.GraphmlWriter;
import counterpoint.format.jgf.JgfReader;
import counterpoint.format.jgf.JgfWriter;
import counterpoint.format.json.MapJsonReader;
import counterpoint.format.kialo.Generation;
import counterpoint.format.kialo.KialoReader;
import counterpoint.format.kialo.KialoWriter;
import counterpoint.format.sadface.SadfaceReader;
import counterpoint.format.sadface.SadfaceWriter;
import counterpoint.format.xaif.Ova2Reader;
import counterpoint.format.xaif.XaifReader;
import counterpoint.format.xaif.XaifWriter;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import counterpoint.model.MalformedInputException;
import counterpoint.model.RuleViolationException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whatever bytes a reader is given, it gives a map or says in a sentence why it can't; and what it gives comes back from
 * the notation's writer. In the build the inputs kept beside this class are replayed; docs/contributing.md says how to look
 * for new ones.
 */
final class ReadersFuzzTest {
    private static final String LONG = "10m";

    private interface Reader {
        Read read(byte[] file, String name);
    }

    private static Optional<ArgumentMap> read(Reader reader, byte[] file) {
        try {
            Read read = reader.read(file, "fuzzed");
            for (Finding finding : read.findings()) {
                assertThat(finding.message()).isNotBlank();
            }
            return Optional.of(read.map());
        } catch (MalformedInputException refused) {
            assertThat(refused.getMessage()).startsWith("fuzzed").endsWith(".");
            return Optional.empty();
        }
    }

    private static void readAndWrite(Reader reader, Function<ArgumentMap, Written> writer, byte[] file) {
        read(reader, file)
                .ifPresent(map -> assertThat(reader.read(writer.apply(map).bytes(), "written")
                                .map())
                        .isEqualTo(map));
    }

    @FuzzTest(maxDuration = LONG)
    void json(byte[] file) {
        try {
            read(MapJsonReader::read, file);
        } catch (RuleViolationException broken) {
            // A document in our own format may break rules of the map; all of them are named.
            assertThat(broken.findings()).isNotEmpty();
        }
    }

    @FuzzTest(maxDuration = LONG)
    void aif(byte[] file) {
        readAndWrite(AifReader::read, AifWriter::write, file);
    }

    @FuzzTest(maxDuration = LONG)
    void xaif(byte[] file) {
        readAndWrite(XaifReader::read, XaifWriter::write, file);
    }

    @FuzzTest(maxDuration = LONG)
    void ova2(byte[] file) {
        read(Ova2Reader::read, file);
    }

    @FuzzTest(maxDuration = LONG)
    void argdown(byte[] file) {
        readAndWrite(ArgdownReader::read, ArgdownWriter::write, file);
    }

    @FuzzTest(maxDuration = LONG)
    void argdownJson(byte[] file) {
        read(ArgdownJsonReader::read, file);
    }

    @FuzzTest(maxDuration = LONG)
    void arguebuf(byte[] file) {
        readAndWrite(ArguebufReader::read, ArguebufWriter::write, file);
    }

    @FuzzTest(maxDuration = LONG)
    void sadface(byte[] file) {
        readAndWrite(SadfaceReader::read, SadfaceWriter::write, file);
    }

    @FuzzTest(maxDuration = LONG)
    void carneades(byte[] file) {
        read(CarneadesReader::read, file);
    }

    @FuzzTest(maxDuration = LONG)
    void kialo(byte[] file) {
        read(KialoReader::read, file).ifPresent(map -> {
            for (Generation generation : Generation.values()) {
                KialoReader.read(KialoWriter.write(map, generation).bytes(), "written");
            }
        });
    }

    @FuzzTest(maxDuration = LONG)
    void jgf(byte[] file) {
        readAndWrite(JgfReader::read, JgfWriter::write, file);
    }

    @FuzzTest(maxDuration = LONG)
    void cytoscape(byte[] file) {
        readAndWrite(CytoscapeReader::read, CytoscapeWriter::write, file);
    }

    @FuzzTest(maxDuration = LONG)
    void graphml(byte[] file) {
        readAndWrite(GraphmlReader::read, GraphmlWriter::write, file);
    }

    @FuzzTest(maxDuration = LONG)
    void dot(byte[] file) {
        readAndWrite(DotReader::read, DotWriter::write, file);
    }

    @FuzzTest(maxDuration = LONG)
    void framework(byte[] file) {
        read(FrameworkReader::read, file);
    }
}
