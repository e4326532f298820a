package counterpoint.analysis.why;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.analysis.Projection;
import counterpoint.analysis.Reading;
import counterpoint.analysis.why.Explanation.Extent;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Inference;
import counterpoint.model.Node;
import counterpoint.semantics.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks explanations by the rules of decision record 1, knowing the map, the right labels and nothing of how explanations are
 * found.
 */
final class ExplanationCheck {
    private static final int UNKNOWN = 1 << 28;

    private final ArgumentMap map;
    private final Reading reading;
    private final Map<Id, Label> labels;

    ExplanationCheck(ArgumentMap map, Reading reading, Map<Id, Label> labels) {
        this.map = map;
        this.reading = reading;
        this.labels = labels;
    }

    void check(Why why, Id root) {
        assertThat(why.tree().node()).isEqualTo(root);
        if (labels.get(root) == Label.UNDECIDED) {
            checkOpen(why);
        } else {
            assertThat(why.circle()).isEmpty();
            Map<Id, Explanation> shown = new HashMap<>();
            collect(why.tree(), shown);
            checkDecided(why.tree(), shown);
            checkFounded(why.tree(), shown, new HashSet<>(), new HashSet<>());
            assertThat(size(why.tree(), shown)).isEqualTo(leastSizes().get(root));
        }
    }

    private static void collect(Explanation explanation, Map<Id, Explanation> shown) {
        if (explanation.extent() == Extent.HERE) {
            Explanation before = shown.put(explanation.node(), explanation);
            assertThat(before == null || before.because().isEmpty())
                    .as("explained once")
                    .isTrue();
        }
        explanation.because().forEach(reason -> collect(reason, shown));
    }

    /** Every label follows from those below it, and nothing is there that it doesn't follow from. */
    private void checkDecided(Explanation explanation, Map<Id, Explanation> shown) {
        assertThat(explanation.label()).isEqualTo(labels.get(explanation.node()));
        if (explanation.extent() != Extent.HERE) {
            assertThat(explanation.extent()).isEqualTo(Extent.ELSEWHERE);
            assertThat(shown).containsKey(explanation.node());
            return;
        }
        List<Id> because = explanation.because().stream().map(Explanation::node).toList();
        Id node = explanation.node();
        if (explanation.label() == Label.IN) {
            List<Id> due = new ArrayList<>(objections(node));
            due.addAll(needs(node));
            List<Id> reasons = reasons(node);
            if (!reasons.isEmpty()) {
                List<Id> cited = because.stream().filter(reasons::contains).toList();
                assertThat(cited).hasSize(1);
                assertThat(labels.get(cited.get(0))).isEqualTo(Label.IN);
                due.addAll(cited);
            }
            assertThat(because).containsExactlyInAnyOrderElementsOf(due);
            assertThat(objections(node)).allMatch(objection -> labels.get(objection) == Label.OUT);
            assertThat(needs(node)).allMatch(need -> labels.get(need) == Label.IN);
        } else if (because.size() == 1 && !reasons(node).equals(because)) {
            Id cause = because.get(0);
            boolean isDefeat = objections(node).contains(cause) && labels.get(cause) == Label.IN;
            boolean isLoss = needs(node).contains(cause) && labels.get(cause) == Label.OUT;
            assertThat(isDefeat || isLoss).isTrue();
        } else {
            assertThat(because).isNotEmpty().containsExactlyInAnyOrderElementsOf(reasons(node));
            assertThat(because).allMatch(reason -> labels.get(reason) == Label.OUT);
        }
        explanation.because().forEach(reason -> checkDecided(reason, shown));
    }

    /** No node is explained by itself, over repeated nodes either. */
    private static void checkFounded(
            Explanation explanation, Map<Id, Explanation> shown, Set<Id> above, Set<Id> founded) {
        Id node = explanation.node();
        assertThat(above).doesNotContain(node);
        if (founded.contains(node)) {
            return;
        }
        Explanation here = shown.getOrDefault(node, explanation);
        above.add(node);
        here.because().forEach(reason -> checkFounded(reason, shown, above, founded));
        above.remove(node);
        founded.add(node);
    }

    /** Nodes of the tree, with repeated ones written out. */
    private static int size(Explanation explanation, Map<Id, Explanation> shown) {
        return 1
                + shown.getOrDefault(explanation.node(), explanation).because().stream()
                        .mapToInt(reason -> size(reason, shown))
                        .sum();
    }

    /** The sizes of smallest proofs, by going over all nodes until none gets smaller. */
    private Map<Id, Integer> leastSizes() {
        Map<Id, Integer> sizes = new HashMap<>();
        boolean isChanging = true;
        while (isChanging) {
            isChanging = false;
            for (Node node : map.all(Node.class).filter(Projection::isArgument).toList()) {
                int size = leastSize(node.id(), sizes);
                isChanging |= size < sizes.getOrDefault(node.id(), UNKNOWN);
                sizes.merge(node.id(), size, Math::min);
            }
        }
        return sizes;
    }

    private int leastSize(Id node, Map<Id, Integer> sizes) {
        List<Id> reasons = reasons(node);
        if (labels.get(node) == Label.IN) {
            int support = reasons.isEmpty() ? 0 : least(reasons, Label.IN, sizes);
            return Math.min(UNKNOWN, 1 + sum(objections(node), sizes) + sum(needs(node), sizes) + support);
        }
        int defeat = least(objections(node), Label.IN, sizes);
        int loss = least(needs(node), Label.OUT, sizes);
        boolean isUnsupported =
                !reasons.isEmpty() && reasons.stream().allMatch(reason -> labels.get(reason) == Label.OUT);
        int support = isUnsupported ? sum(reasons, sizes) : UNKNOWN;
        return Math.min(UNKNOWN, 1 + Math.min(defeat, Math.min(loss, support)));
    }

    private static int sum(List<Id> nodes, Map<Id, Integer> sizes) {
        return (int) Math.min(
                UNKNOWN,
                nodes.stream()
                        .mapToLong(node -> sizes.getOrDefault(node, UNKNOWN))
                        .sum());
    }

    private int least(List<Id> nodes, Label label, Map<Id, Integer> sizes) {
        return nodes.stream()
                .filter(node -> labels.get(node) == label)
                .mapToInt(node -> sizes.getOrDefault(node, UNKNOWN))
                .min()
                .orElse(UNKNOWN);
    }

    private void checkOpen(Why why) {
        List<Id> way = new ArrayList<>();
        for (Explanation step = why.tree();
                step.extent() == Extent.HERE;
                step = step.because().get(0)) {
            assertThat(step.because()).hasSize(1);
            assertThat(step.label()).isEqualTo(Label.UNDECIDED);
            way.add(step.node());
        }
        assertThat(way).doesNotHaveDuplicates();
        assertThat(way.subList(way.size() - why.circle().size(), way.size())).isEqualTo(why.circle());
        way.add(why.circle().get(0));
        for (int i = 1; i < way.size(); i++) {
            Id node = way.get(i - 1);
            assertThat(labels.get(node)).isEqualTo(Label.UNDECIDED);
            assertThat(objections(node).contains(way.get(i))
                            || needs(node).contains(way.get(i))
                            || reasons(node).contains(way.get(i)))
                    .as("%s is open because of %s", node, way.get(i))
                    .isTrue();
        }
        for (int i = 0; i < why.circle().size(); i++) {
            List<Id> ahead =
                    new ArrayList<>(why.circle().subList(i, why.circle().size()));
            ahead.add(why.circle().get(0));
            assertThat(ahead.stream().skip(2).filter(open(why.circle().get(i))::contains))
                    .as("short cuts from %s", why.circle().get(i))
                    .isEmpty();
        }
    }

    private Set<Id> open(Id node) {
        Set<Id> open = new HashSet<>(objections(node));
        open.addAll(needs(node));
        open.addAll(reasons(node));
        open.removeIf(other -> labels.get(other) != Label.UNDECIDED);
        return open;
    }

    private List<Id> objections(Id node) {
        return map.all(Conflict.class)
                .filter(conflict -> conflict.target().equals(node))
                .map(Conflict::id)
                .toList();
    }

    private List<Id> needs(Id node) {
        return map.find(node, Conflict.class)
                .map(conflict -> List.of(conflict.attacker()))
                .or(() -> map.find(node, Inference.class).map(Inference::premises))
                .orElse(List.of());
    }

    private List<Id> reasons(Id node) {
        return reading.claims() == Reading.Claims.STAND_UNTIL_DEFEATED
                ? List.of()
                : map.all(Inference.class)
                        .filter(inference -> inference.conclusion().equals(node))
                        .map(Inference::id)
                        .toList();
    }
}
