package counterpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import counterpoint.analysis.RandomDebates;
import counterpoint.analysis.Sketch;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {
    private static final double HAIR = 1e-6;

    enum Method {
        LAYERED,
        TREE;

        Layout of(Diagram diagram, Map<Id, Size> sizes) {
            return this == LAYERED ? LayeredLayout.of(diagram, sizes) : TidyTree.of(diagram, sizes);
        }
    }

    @ParameterizedTest
    @EnumSource
    void boxesNeverOverlapAndStayInThePicture_whenMapsAreRandom(Method method) {
        for (long seed = 0; seed < 60; seed++) {
            Diagram diagram = Diagram.of(RandomDebates.from(seed, 40, 60));
            Layout layout = method.of(diagram, sizes(diagram, seed));
            assertSound(diagram, layout, "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void boxesNeverOverlap_whenTheMapIsLarge(Method method) {
        Diagram diagram = Diagram.of(RandomDebates.tree(11, 600));

        assertSound(diagram, method.of(diagram, sizes(diagram, 11)), "600 claims");
    }

    @ParameterizedTest
    @EnumSource
    void linesRunFromBoxToBox_whenMapsAreRandom(Method method) {
        for (long seed = 0; seed < 60; seed++) {
            Diagram diagram = Diagram.of(RandomDebates.from(seed, 12, 20));
            Layout layout = method.of(diagram, sizes(diagram, seed));
            Map<Id, Box> boxes = new HashMap<>();
            layout.boxes().forEach(box -> boxes.put(box.node(), box));
            assertThat(layout.routes().stream().map(Route::link)).containsExactlyElementsOf(diagram.links());
            for (Route route : layout.routes()) {
                List<Point> points = route.points();
                assertThat(distance(boxes.get(route.link().from()), points.get(0)))
                        .as("start of %s, seed %d", route, seed)
                        .isCloseTo(0, within(1.0));
                assertThat(distance(boxes.get(route.link().to()), points.get(points.size() - 1)))
                        .as("end of %s, seed %d", route, seed)
                        .isCloseTo(0, within(1.0));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void reasonsStandToTheRight_whenThereIsNoCircle(Method method) {
        Diagram diagram = Diagram.of(Sketch.map("""
                claim p1 Thesis.
                claim p2 Reason.
                claim p3 Objection.
                inference i1 p2 > p1
                conflict x1 p3 > i1
                """));
        Layout layout = method.of(diagram, sizes(diagram, 1));

        assertThat(layout.boxes().stream()
                        .sorted(Comparator.comparingDouble(Box::x))
                        .map(b -> b.node().value()))
                .startsWith("p1", "i1")
                .contains("p2", "x1", "p3");
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameEachTime_whenDiagramAndSizesAreTheSame(Method method) {
        Diagram diagram = Diagram.of(RandomDebates.from(5, 40, 60));

        assertThat(method.of(diagram, sizes(diagram, 5))).isEqualTo(method.of(diagram, sizes(diagram, 5)));
    }

    @ParameterizedTest
    @EnumSource
    void isEmpty_whenThereIsNothingToDraw(Method method) {
        Layout layout = method.of(Diagram.of(ArgumentMap.empty(Id.of("m"))), Map.of());

        assertThat(layout.boxes()).isEmpty();
        assertThat(layout.routes()).isEmpty();
        assertThat(layout.width()).isNotNegative().isFinite();
    }

    @ParameterizedTest
    @EnumSource
    void refusesNode_whenItHasNoSize(Method method) {
        Diagram diagram = Diagram.of(Sketch.map("claim p1 Thesis."));

        assertThatThrownBy(() -> method.of(diagram, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Node p1 has no size. Give every node of the diagram one.");
    }

    static Map<Id, Size> sizes(Diagram diagram, long seed) {
        Random random = new Random(seed);
        Map<Id, Size> sizes = new HashMap<>();
        for (Node node : diagram.nodes()) {
            sizes.put(node.id(), new Size(60 + random.nextInt(200), 20 + random.nextInt(120)));
        }
        return sizes;
    }

    static void assertSound(Diagram diagram, Layout layout, String description) {
        assertThat(layout.boxes().stream().map(Box::node))
                .as(description)
                .containsExactlyElementsOf(
                        diagram.nodes().stream().map(Node::id).toList());
        assertThat(layout.boxes())
                .as(description)
                .allMatch(b -> b.x() >= -HAIR
                        && b.y() >= -HAIR
                        && b.right() <= layout.width() + HAIR
                        && b.bottom() <= layout.height() + HAIR);
        assertThat(overlaps(layout.boxes())).as(description).isEmpty();
    }

    /** Pairs of boxes that overlap by more than a hair; a sweep from left to right. */
    private static List<String> overlaps(List<Box> boxes) {
        List<Box> byLeft = Stream.of(boxes)
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Box::x))
                .toList();
        List<String> found = new ArrayList<>();
        List<Box> open = new ArrayList<>();
        for (Box box : byLeft) {
            open.removeIf(other -> other.right() <= box.x() + HAIR);
            for (Box other : open) {
                if (other.y() + HAIR < box.bottom() && box.y() + HAIR < other.bottom()) {
                    found.add(other + " and " + box);
                }
            }
            open.add(box);
        }
        return found;
    }

    private static double distance(@Nullable Box box, Point point) {
        if (box == null) {
            return Double.POSITIVE_INFINITY;
        }
        double dx = Math.max(0, Math.max(box.x() - point.x(), point.x() - box.right()));
        double dy = Math.max(0, Math.max(box.y() - point.y(), point.y() - box.bottom()));
        return Math.hypot(dx, dy);
    }
}
