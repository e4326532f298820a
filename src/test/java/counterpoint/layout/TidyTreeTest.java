package counterpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import counterpoint.analysis.RandomDebates;
import counterpoint.analysis.Sketch;
import counterpoint.model.Id;
import counterpoint.model.Node;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TidyTreeTest {

    @Test
    void parentStandsMidwayBetweenItsChildren_whenBoxesAreEqual() {
        Diagram diagram = Diagram.of(Sketch.map("""
                claim p1 Thesis.
                claim p2 One.
                claim p3 Two.
                claim p4 Three.
                inference i1 p2 p3 p4 > p1
                """));
        Map<Id, Box> boxes = boxes(TidyTree.of(diagram, equal(diagram)));

        assertThat(at(boxes, "p3").y()).isCloseTo(at(boxes, "i1").y(), within(1e-9));
        assertThat(at(boxes, "p1").y()).isCloseTo(at(boxes, "i1").y(), within(1e-9));
        assertThat(at(boxes, "p4").y() - at(boxes, "p3").y())
                .isCloseTo(at(boxes, "p3").y() - at(boxes, "p2").y(), within(1e-9));
    }

    @Test
    void drawsCrossLinksStraight_whenANodeBearsOnTwo() {
        Diagram diagram = Diagram.of(Sketch.map("""
                claim p1 One.
                claim p2 Two.
                claim p3 Three.
                conflict x1 p3 > p1
                conflict x2 p3 > p2
                """));
        Layout layout = TidyTree.of(diagram, equal(diagram));

        assertThat(layout.routes())
                .filteredOn(route -> route.link().from().equals(Id.of("p3"))
                        && route.link().to().equals(Id.of("x2")))
                .singleElement()
                .satisfies(route -> assertThat(route.points()).hasSize(2));
    }

    @Test
    void drawsEveryNode_whenAllStandInACircle() {
        Diagram diagram = Diagram.of(Sketch.map("""
                claim p1 One.
                claim p2 Two.
                conflict x1 p1 > p2
                conflict x2 p2 > p1
                """));

        LayoutTest.assertSound(diagram, TidyTree.of(diagram, equal(diagram)), "circle");
    }

    @Test
    void drawsAChainOfAnyLength_whenItIsDeeperThanTheStack() {
        StringBuilder lines = new StringBuilder("claim p0 Start.\n");
        for (int i = 1; i <= 20_000; i++) {
            lines.append("claim p").append(i).append(" Next.\nconflict x").append(i);
            lines.append(" p").append(i).append(" > p").append(i - 1).append('\n');
        }
        Diagram diagram = Diagram.of(Sketch.map(lines.toString()));

        LayoutTest.assertSound(diagram, TidyTree.of(diagram, equal(diagram)), "chain");
    }

    @Test
    void boxesNeverOverlap_whenTheTreeIsLargeAndSizesDiffer() {
        for (long seed = 0; seed < 5; seed++) {
            Diagram diagram = Diagram.of(RandomDebates.tree(seed, 5_000));
            Layout layout = TidyTree.of(diagram, LayoutTest.sizes(diagram, seed));
            LayoutTest.assertSound(diagram, layout, "seed " + seed);
        }
    }

    private static Map<Id, Size> equal(Diagram diagram) {
        Map<Id, Size> sizes = new HashMap<>();
        diagram.nodes().stream().map(Node::id).forEach(id -> sizes.put(id, new Size(100, 40)));
        return sizes;
    }

    private static Map<Id, Box> boxes(Layout layout) {
        Map<Id, Box> boxes = new HashMap<>();
        layout.boxes().forEach(box -> boxes.put(box.node(), box));
        return boxes;
    }

    private static Box at(Map<Id, Box> boxes, String id) {
        Box box = boxes.get(Id.of(id));
        if (box == null) {
            throw new AssertionError("No box for " + id + ".");
        }
        return box;
    }
}
