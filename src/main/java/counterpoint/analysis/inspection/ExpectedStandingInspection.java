package counterpoint.analysis.inspection;

import counterpoint.analysis.Standing;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Extension;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.semantics.Label;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds nodes that stand otherwise than the map's authors expect: a Carneades file says of statements whether they should be
 * in, out or undecided. O(n log n) where there are expectations, O(n) elsewhere.
 *
 * <p>A difference need not be a mistake: Carneades weighs arguments by proof standards, and takes for out what nobody
 * supports or assumes; the grounded standing does neither.
 */
public final class ExpectedStandingInspection implements Inspection {
    private static final String EXPECTED = "carneades:expected";

    @Override
    public String code() {
        return "standing.unexpected";
    }

    @Override
    public List<Finding> inspect(ArgumentMap map) {
        List<Extension> expectations = map.all(Extension.class)
                .filter(extension ->
                        extension.name().equals(EXPECTED) && extension.about().isPresent())
                .toList();
        if (expectations.isEmpty()) {
            return List.of();
        }
        Standing standing = Standing.of(map);
        return expectations.stream()
                .flatMap(expected -> compared(expected, standing).stream())
                .toList();
    }

    private Optional<Finding> compared(Extension expected, Standing standing) {
        Id node = expected.about().orElseThrow();
        return standing.label(node)
                .map(ExpectedStandingInspection::word)
                .filter(word -> !word.equals(expected.value()))
                .map(word -> Finding.warning(
                        code(),
                        "Node " + node + " is " + word + ", but its authors expect it to be " + expected.value()
                                + ". Look at what supports and attacks it, or at the proof standard of its issue.",
                        node));
    }

    private static String word(Label label) {
        return label.name().toLowerCase(Locale.ROOT);
    }
}
