package counterpoint.format.network;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.notation.Notations;
import counterpoint.format.Read;
import counterpoint.model.ArgumentMap;
import counterpoint.model.RandomMaps;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.gml.GmlImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers that aren't ours see the graph we wrote. */
final class OtherReadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gml", "dot", "gexf"})
    void seesAllNodesAndArrows_whenItReadsOurFile(String notation) {
        for (long seed = 0; seed < 40; seed++) {
            ArgumentMap map = RandomMaps.from(seed);
            Network network = MapToNetwork.of(map, notation);
            Network shown = notation.equals("dot") ? network.withoutWords() : network;
            Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(
                    SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);

            importer(notation)
                    .importGraph(
                            graph,
                            new StringReader(new String(
                                    Notations.named(notation).orElseThrow().write(new Read(map, List.of())),
                                    StandardCharsets.UTF_8)));

            assertThat(graph.vertexSet()).as("seed " + seed).hasSameSizeAs(shown.vertices());
            assertThat(graph.edgeSet()).as("seed " + seed).hasSameSizeAs(shown.arrows());
        }
    }

    /** It knows the schema of GEXF 1.2 alone, but reads 1.3. */
    private static GraphImporter<String, DefaultEdge> gexf() {
        SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(false);
        return importer;
    }

    private static GraphImporter<String, DefaultEdge> importer(String notation) {
        return switch (notation) {
            case "graphml" -> new SimpleGraphMLImporter<>();
            case "gml" -> new GmlImporter<>();
            case "dot" -> new DOTImporter<>();
            default -> gexf();
        };
    }
}
