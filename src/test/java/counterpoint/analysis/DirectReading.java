package counterpoint.analysis;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Node;
import counterpoint.semantics.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Decision record 1 read from a map word by word, without any framework in between. */
public final class DirectReading {
    private final ArgumentMap map;
    private final Reading reading;
    private final Map<Id, Label> forced;
    private final List<Node> arguments;

    public DirectReading(ArgumentMap map) {
        this(map, Reading.standard(), Map.of());
    }

    /** With some labels forced, whatever the rules say. */
    public DirectReading(ArgumentMap map, Reading reading, Map<Id, Label> forced) {
        this.map = map;
        this.reading = reading;
        this.forced = forced;
        this.arguments = map.all(Node.class).filter(Projection::isArgument).toList();
    }

    /** The fixed point reached by applying the rules to an all-open map until nothing changes. */
    public Map<Id, Label> leastFixedPoint() {
        Map<Id, Label> labels = new TreeMap<>();
        arguments.forEach(node -> labels.put(node.id(), Label.UNDECIDED));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Node node : arguments) {
                Label due = due(node, labels);
                changed |= labels.put(node.id(), due) != due;
            }
        }
        return labels;
    }

    /** Every labelling in which each node bears the label due to it. */
    Set<Map<Id, Label>> fixedPoints() {
        Set<Map<Id, Label>> found = new LinkedHashSet<>();
        for (Map<Id, Label> labels : allLabellings()) {
            if (arguments.stream().allMatch(node -> labels.get(node.id()) == due(node, labels))) {
                found.add(labels);
            }
        }
        return found;
    }

    private List<Map<Id, Label>> allLabellings() {
        List<Map<Id, Label>> labellings = new ArrayList<>(List.of(new TreeMap<>()));
        for (Node node : arguments) {
            List<Map<Id, Label>> longer = new ArrayList<>();
            for (Map<Id, Label> shorter : labellings) {
                for (Label label : Label.values()) {
                    Map<Id, Label> one = new TreeMap<>(shorter);
                    one.put(node.id(), label);
                    longer.add(one);
                }
            }
            labellings = longer;
        }
        return labellings;
    }

    private Label due(Node node, Map<Id, Label> labels) {
        Label force = forced.get(node.id());
        if (force != null) {
            return force;
        }
        List<Label> conflicts = map.all(Conflict.class)
                .filter(c -> c.target().equals(node.id()))
                .map(c -> labels.get(c.id()))
                .toList();
        List<Label> needs = needs(node).stream().map(labels::get).toList();
        if (conflicts.contains(Label.IN) || needs.contains(Label.OUT)) {
            return Label.OUT;
        }
        if (reading.claims() == Reading.Claims.NEED_A_STANDING_REASON) {
            List<Label> reasons = map.all(Inference.class)
                    .filter(i -> i.conclusion().equals(node.id()))
                    .map(i -> labels.get(i.id()))
                    .toList();
            if (!reasons.isEmpty() && reasons.stream().allMatch(Label.OUT::equals)) {
                return Label.OUT;
            }
            if (!reasons.isEmpty() && !reasons.contains(Label.IN)) {
                return Label.UNDECIDED;
            }
        }
        boolean clear =
                conflicts.stream().allMatch(Label.OUT::equals) && needs.stream().allMatch(Label.IN::equals);
        return clear ? Label.IN : Label.UNDECIDED;
    }

    private static List<Id> needs(Node node) {
        if (node instanceof Conflict conflict) {
            return List.of(conflict.attacker());
        }
        return node instanceof Inference inference ? inference.premises() : List.of();
    }
}
