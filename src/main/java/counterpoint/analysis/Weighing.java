package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.MalformedInputException;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.semantics.gradual.BipolarFramework;
import counterpoint.semantics.gradual.DfQuad;
import counterpoint.semantics.gradual.EulerBased;
import counterpoint.semantics.gradual.GradualSemantics;
import counterpoint.semantics.gradual.HCategoriser;
import counterpoint.semantics.gradual.QuadraticEnergy;
import counterpoint.semantics.gradual.Strengths;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final double MIDDLE = 0.5;

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
        VOICES
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
        List<Node> nodes = map.all(Node.class).filter(Projection::isArgument).toList();
        Map<Id, Integer> arguments = new HashMap<>(2 * nodes.size());
        nodes.forEach(node -> arguments.put(node.id(), arguments.size()));
        BipolarFramework.Builder builder = BipolarFramework.builder(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            add(builder, map, nodes.get(i), i, arguments, weights);
        }
        Strengths strengths = method.semantics().strengths(builder.build());
        Map<Id, Double> byNode = new LinkedHashMap<>(2 * nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            byNode.put(nodes.get(i).id(), strengths.of(i));
        }
        return new Weighed(method, Collections.unmodifiableMap(byNode), strengths.isConverged(), strengths.passes());
    }

    private static void add(
            BipolarFramework.Builder builder,
            ArgumentMap map,
            Node node,
            int argument,
            Map<Id, Integer> arguments,
            Weights weights) {
        if (node instanceof Conflict conflict) {
            builder.base(argument, 1)
                    .ground(number(arguments, conflict.attacker()), argument)
                    .attack(argument, number(arguments, conflict.target()));
        } else if (node instanceof Inference inference) {
            builder.base(argument, 1).support(argument, number(arguments, inference.conclusion()));
            inference.premises().forEach(premise -> builder.ground(number(arguments, premise), argument));
        } else if (node instanceof Proposition && weights == Weights.VOICES) {
            int voices = Math.max(1, Voices.of(map, node.id()).size());
            builder.base(argument, voices / (voices + 1.0));
        } else {
            builder.base(argument, MIDDLE);
        }
    }

    private static int number(Map<Id, Integer> arguments, Id node) {
        Integer number = arguments.get(node);
        if (number == null) {
            throw new IllegalStateException("Node " + node + " is an end of a relation, so it must be an argument.");
        }
        return number;
    }
}
