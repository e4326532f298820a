package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.MalformedInputException;
import counterpoint.semantics.gradual.DfQuad;
import counterpoint.semantics.gradual.EulerBased;
import counterpoint.semantics.gradual.GradualSemantics;
import counterpoint.semantics.gradual.HCategoriser;
import counterpoint.semantics.gradual.QuadraticEnergy;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How strong each node of a map is, from 0 to 1, under a gradual semantics.
 *
 * <p>Conflicts attack their target and inferences support their conclusion. A conflict rests on its attacker and an inference
 * on its premises, so it is as strong as the weakest of them unless it is attacked itself; see {@link BipolarFramework}. Every
 * claim has the same base score, 0.5, or one that grows with the number of people who make it.
 */
public final class Weighing {
    private Weighing() {}

    /** The gradual semantics there are, by the names people type. */
    public enum Method {
        DF_QUAD,
        QUADRATIC_ENERGY,
        EULER,
        H_CATEGORISER;

        GradualSemantics semantics() {
            return switch (this) {
                case DF_QUAD -> new DfQuad();
                case QUADRATIC_ENERGY -> new QuadraticEnergy();
                case EULER -> new EulerBased();
                case H_CATEGORISER -> new HCategoriser();
            };
        }

        /** The name people type. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The method of this name, such as {@code df-quad}.
         *
         * @throws MalformedInputException if there is none
         */
        public static Method named(String name) {
            return Arrays.stream(values())
                    .filter(method -> method.text().equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new MalformedInputException("There is no gradual semantics called \"" + name
                            + "\". Choose one of "
                            + Arrays.stream(values()).map(Method::text).collect(Collectors.joining(", ")) + "."));
        }
    }

    /** Where base scores come from. */
    public enum Weights {
        /** Every claim has 0.5. */
        EVEN,
        /** A claim that n people make has n/(n + 1): 0.5, 0.67, 0.75 …; one that nobody is known to make has 0.5. */
        VOICES;

        /** The name people type. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The weights of this name.
         *
         * @throws MalformedInputException if there are none
         */
        public static Weights named(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "even" -> EVEN;
                case "voices" -> VOICES;
                default ->
                    throw new MalformedInputException(
                            "There are no weights called \"" + name + "\". Choose even or voices.");
            };
        }
    }

    /**
     * The strength of every proposition, inference and conflict, in natural order.
     *
     * @param isConverged false if the numbers can't be relied on, because circles kept them moving
     * @param passes how many passes it took
     */
    public record Weighed(Method method, Map<Id, Double> strengths, boolean isConverged, int passes) {}

    /** The strengths of a map's nodes. O(n log n) to read the map, O(n) a pass. */
    public static Weighed of(ArgumentMap map, Method method, Weights weights) {
        return Scales.of(map, method, weights).weighed();
    }
}
