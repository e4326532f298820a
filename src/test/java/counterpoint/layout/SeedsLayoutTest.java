package counterpoint.layout;

import counterpoint.format.json.MapJsonReader;
import counterpoint.model.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The maps that come with Counterpoint, with the boxes their pictures have. */
class SeedsLayoutTest {

    static List<Path> maps() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("seeds"))) {
            return folders.map(folder -> folder.resolve("map.json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void noBoxOverlapsAnother_inEitherLayout(Path file) throws IOException {
        Diagram diagram = Diagram.of(
                MapJsonReader.read(Files.readAllBytes(file), file.toString()).map());
        Map<Id, Size> sizes = new HashMap<>();
        Card.of(diagram).forEach((node, card) -> sizes.put(node, card.size()));

        LayoutTest.assertSound(diagram, LayeredLayout.of(diagram, sizes), file + ", layered");
        LayoutTest.assertSound(diagram, TidyTree.of(diagram, sizes), file + ", tree");
    }
}
