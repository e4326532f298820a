package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Node;
import counterpoint.model.NotFoundException;
import counterpoint.model.Proposition;
import counterpoint.semantics.gradual.BipolarFramework;
import counterpoint.semantics.gradual.LiveStrengths;
import counterpoint.semantics.gradual.Strengths;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A map put on scales: its nodes as arguments of a bipolar framework with their strengths, kept so that one can ask what other
 * weights would do. O(n log n) to make; never changes.
 */
public final class Scales {
    private static final double MIDDLE = 0.5;

    private final ArgumentMap map;
    private final Weighing.Method method;
    private final List<Node> nodes;
    private final Map<Id, Integer> arguments;
    private final BipolarFramework framework;
    private final Strengths strengths;

    private Scales(ArgumentMap map, Weighing.Method method, Weighing.Weights weights) {
        this.map = map;
        this.method = method;
        this.nodes = map.all(Node.class).filter(Projection::isArgument).toList();
        this.arguments = new HashMap<>(2 * nodes.size());
        nodes.forEach(node -> arguments.put(node.id(), arguments.size()));
        BipolarFramework.Builder builder = BipolarFramework.builder(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            add(builder, nodes.get(i), i, weights);
        }
        this.framework = builder.build();
        this.strengths = method.semantics().strengths(framework);
    }

    public static Scales of(ArgumentMap map, Weighing.Method method, Weighing.Weights weights) {
        return new Scales(map, method, weights);
    }

    private void add(BipolarFramework.Builder builder, Node node, int argument, Weighing.Weights weights) {
        if (node instanceof Conflict conflict) {
            builder.base(argument, 1)
                    .ground(number(conflict.attacker()), argument)
                    .attack(argument, number(conflict.target()));
        } else if (node instanceof Inference inference) {
            builder.base(argument, 1).support(argument, number(inference.conclusion()));
            inference.premises().forEach(premise -> builder.ground(number(premise), argument));
        } else if (node instanceof Proposition && weights == Weighing.Weights.VOICES) {
            int voices = Math.max(1, Voices.of(map, node.id()).size());
            builder.base(argument, voices / (voices + 1.0));
        } else {
            builder.base(argument, MIDDLE);
        }
    }

    public ArgumentMap map() {
        return map;
    }

    /** The strengths as they are. */
    public Weighing.Weighed weighed() {
        Map<Id, Double> byNode = new LinkedHashMap<>(2 * nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            byNode.put(nodes.get(i).id(), strengths.of(i));
        }
        return new Weighing.Weighed(
                method, Collections.unmodifiableMap(byNode), strengths.isConverged(), strengths.passes());
    }

    /** How strong a node is. */
    public double strength(Id node) {
        return strengths.of(number(node));
    }

    /** How many nodes have a strength. */
    public int size() {
        return nodes.size();
    }

    /** The node at this place among those that have a strength, in natural order. */
    public Id node(int place) {
        return nodes.get(place).id();
    }

    /** How strong the node at this place is. */
    public double strength(int place) {
        return strengths.of(place);
    }

    /**
     * How strong nodes would be with other weights, and with some strengths fixed.
     *
     * @param weights base scores from 0 to 1, by claim
     * @param given strengths from 0 to 1, by node, whatever bears on it
     * @throws NotFoundException if the map has no such node, or it is of a kind that can't stand or fall
     */
    public Supposed supposing(Map<Id, Double> weights, Map<Id, Double> given) {
        LiveStrengths live =
                LiveStrengths.supposing(method.semantics(), framework, strengths, numbered(weights), numbered(given));
        return new Supposed(live.isConverged(), live::of);
    }

    /**
     * Strengths under a supposition, by place.
     *
     * @param isConverged false if they can't be relied on, because circles kept them moving
     */
    public record Supposed(boolean isConverged, IntToDoubleFunction strength) {}

    private Map<Integer, Double> numbered(Map<Id, Double> scores) {
        return scores.entrySet().stream().collect(Collectors.toMap(e -> number(e.getKey()), Map.Entry::getValue));
    }

    private int number(Id node) {
        Integer number = arguments.get(node);
        if (number == null) {
            throw Judgement.noSuchNode(map, node);
        }
        return number;
    }
}
