package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Node;
import counterpoint.model.Proposition;
import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Label;
import counterpoint.semantics.Labelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A map read as an abstract argumentation framework, and the way back.
 *
 * <p>Every proposition, inference and conflict is an argument. A conflict defeats its target. A conflict needs its
 * attacker and an inference needs its premises: what is needed must be IN for what needs it to be IN, and if it is OUT so
 * is what needs it (necessary support, Nouioua and Risch 2011; Cohen et al. 2014). A proposition needs nothing: claims
 * stand unless somebody defeats them.
 *
 * <p>A need becomes two attacks by way of one extra argument for each needed node, "not x": x attacks "not x", and "not x"
 * attacks all that need x. "Not x" bears just the opposite label of x in every complete labelling, so the complete
 * labellings of the framework and those of the map (conflicts and needs read directly) correspond one to one. Needs
 * never form a circle, because only relations need and only propositions are needed.
 *
 * <p>A {@link Reading} may ask for more. A claim that needs a standing reason gets an argument "no reason for p", which
 * attacks p and is attacked by each of p's reasons. What is left aside is attacked by one argument that nothing attacks.
 *
 * <p>Cost: O(n log n) time for n nodes, and a framework of at most n + 2 (propositions) + 1 arguments and (ends of relations)
 * + 2 (propositions) attacks beside one for each node left aside. See decision record 1.
 */
public final class Projection {
    private final List<Id> nodes;
    private final Map<Id, Integer> arguments;
    private final AttackFramework framework;

    private Projection(List<Id> nodes, Map<Id, Integer> arguments, AttackFramework framework) {
        this.nodes = nodes;
        this.arguments = arguments;
        this.framework = framework;
    }

    /** The projection of a map's accepted content; pending proposals don't count. */
    public static Projection of(ArgumentMap map) {
        return of(map, Reading.standard());
    }

    /** The projection of a map's accepted content under a reading. */
    public static Projection of(ArgumentMap map, Reading reading) {
        List<Node> disputable =
                map.all(Node.class).filter(Projection::isArgument).toList();
        List<Id> nodes = new ArrayList<>(disputable.size());
        Map<Id, Integer> arguments = new HashMap<>(disputable.size() * 2);
        for (Node node : disputable) {
            arguments.put(node.id(), nodes.size());
            nodes.add(node.id());
        }
        Attacks attacks = new Attacks(arguments);
        for (Node node : disputable) {
            if (node instanceof Conflict conflict) {
                attacks.defeats(conflict.id(), conflict.target());
                attacks.needs(conflict.id(), conflict.attacker());
            } else if (node instanceof Inference inference) {
                inference.premises().forEach(premise -> attacks.needs(inference.id(), premise));
                if (reading.claims() == Reading.Claims.NEED_A_STANDING_REASON) {
                    attacks.isReason(inference.id(), inference.conclusion());
                }
            }
        }
        if (!reading.ignored().isEmpty()) {
            attacks.leaveAside(Voices.onlyOf(map, reading.ignored()));
        }
        return new Projection(Collections.unmodifiableList(nodes), arguments, attacks.framework());
    }

    /** True for the kinds of node that can stand or fall: propositions, inferences and conflicts. */
    public static boolean isArgument(Node node) {
        return node instanceof Proposition || node instanceof Inference || node instanceof Conflict;
    }

    /** The nodes that are arguments, in natural order: node {@code i} is argument {@code i} of the framework. */
    public List<Id> nodes() {
        return nodes;
    }

    /** The framework: first the nodes, then the arguments that only carry a need or a choice of the reading. */
    public AttackFramework framework() {
        return framework;
    }

    /** The number of a node in the framework; empty for nodes that can't stand or fall. */
    public OptionalInt argument(Id node) {
        Integer argument = arguments.get(node);
        return argument == null ? OptionalInt.empty() : OptionalInt.of(argument);
    }

    /** True when an argument of the framework is a node of the map. */
    public boolean isNode(int argument) {
        return argument < nodes.size();
    }

    /** The node that an argument is; see {@link #isNode}. */
    public Id node(int argument) {
        return nodes.get(argument);
    }

    /**
     * A labelling of the framework carried back to the nodes of the map.
     *
     * @throws IllegalArgumentException if the labelling is of another framework
     */
    public Standing standing(Labelling labelling) {
        if (labelling.size() != framework.size()) {
            throw new IllegalArgumentException("The labelling has " + labelling.size()
                    + " labels, but this projection has " + framework.size() + " arguments. Label its own framework.");
        }
        Map<Id, Label> labels = new LinkedHashMap<>(nodes.size() * 2);
        for (int i = 0; i < nodes.size(); i++) {
            labels.put(nodes.get(i), labelling.label(i));
        }
        return new Standing(Collections.unmodifiableMap(labels));
    }

    /** The attacks of a projection while its "not x" arguments are being numbered. */
    private static final class Attacks {
        private final Map<Id, Integer> arguments;
        private final int[] negation;
        private final int[] reasonless;
        private int[] pairs = new int[64];
        private int length;
        private int size;

        Attacks(Map<Id, Integer> arguments) {
            this.arguments = arguments;
            this.size = arguments.size();
            this.negation = new int[size];
            this.reasonless = new int[size];
            Arrays.fill(negation, -1);
            Arrays.fill(reasonless, -1);
        }

        void defeats(Id attacker, Id target) {
            add(argument(attacker), argument(target));
        }

        void needs(Id dependent, Id needed) {
            int argument = argument(needed);
            if (negation[argument] < 0) {
                negation[argument] = size++;
                add(argument, negation[argument]);
            }
            add(negation[argument], argument(dependent));
        }

        /** The conclusion needs this reason, or another one. */
        void isReason(Id reason, Id conclusion) {
            int argument = argument(conclusion);
            if (reasonless[argument] < 0) {
                reasonless[argument] = size++;
                add(reasonless[argument], argument);
            }
            add(argument(reason), reasonless[argument]);
        }

        void leaveAside(Set<Id> nodes) {
            int switchedOff = size++;
            nodes.forEach(node -> add(switchedOff, argument(node)));
        }

        private void add(int attacker, int target) {
            if (length == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * length);
            }
            pairs[length++] = attacker;
            pairs[length++] = target;
        }

        private int argument(Id node) {
            Integer argument = arguments.get(node);
            if (argument == null) {
                throw new IllegalStateException(
                        "Node " + node + " is an end of a relation, so it must be an argument.");
            }
            return argument;
        }

        AttackFramework framework() {
            return AttackFramework.of(size, Arrays.copyOf(pairs, length));
        }
    }
}
