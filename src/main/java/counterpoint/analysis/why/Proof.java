package counterpoint.analysis.why;

import counterpoint.analysis.Judgement;
import counterpoint.analysis.Projection;
import counterpoint.analysis.Voices;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Labelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The shortest proof that a grounded label is what it is: a dispute tree with as few nodes as possible.
 *
 * <p>An argument is IN because all its attackers are OUT, and OUT because of one attacker that is IN; which one is a choice.
 * So the size of a proof of IN is 1 + the sum over all attackers, of OUT 1 + the least over the attackers that are IN.
 * Knuth's generalisation of Dijkstra's algorithm (1977) finds the least sizes, smallest first; a proof only rests on smaller
 * ones, so it never runs in a circle. Sizes count a node as often as the tree would show it; the explanation then shows what
 * occurs twice only once. Arguments of the projection that are no nodes count nothing. Of proofs of the same size the one is
 * told that begins with the best objection: one that is there for good rather than a proposal, then one that more people make,
 * then the surer proposal.
 *
 * <p>O(m log m) for the m links among what may occur in a proof.
 */
final class Proof {
    private static final int LARGEST = Integer.MAX_VALUE / 2;
    private static final int SHIFT = 32;

    private final Judgement judgement;
    private final Projection projection;
    private final AttackFramework framework;
    private final Labelling labels;
    private final int root;
    private final int[] size;
    private final int[] waiting;
    private final int[] choice;
    private final boolean[] isRelevant;
    private final boolean[] isSettled;
    private final PriorityQueue<Long> queue = new PriorityQueue<>();
    private final Set<Integer> shown = new HashSet<>();

    private Proof(Judgement judgement, int root) {
        this.judgement = judgement;
        this.projection = judgement.projection();
        this.framework = projection.framework();
        this.labels = judgement.labels();
        this.root = root;
        this.size = new int[framework.size()];
        this.waiting = new int[framework.size()];
        this.choice = new int[framework.size()];
        this.isRelevant = new boolean[framework.size()];
        this.isSettled = new boolean[framework.size()];
    }

    /** The explanation of a node that is IN or OUT. */
    static Explanation of(Judgement judgement, int node) {
        Proof proof = new Proof(judgement, node);
        proof.search();
        return proof.explanation(node, 0);
    }

    private void search() {
        collect();
        while (!isSettled[root]) {
            int argument = queue.remove().intValue();
            if (!isSettled[argument]) {
                isSettled[argument] = true;
                settle(argument);
            }
        }
    }

    /** Marks what may occur in a proof: attackers of what is IN, and attackers that are IN of what is OUT. */
    private void collect() {
        int[] reached = new int[framework.size()];
        int end = 0;
        reached[end++] = root;
        isRelevant[root] = true;
        for (int i = 0; i < end; i++) {
            int a = reached[i];
            waiting[a] = framework.attackerCount(a);
            size[a] = labels.isIn(a) ? weight(a) : LARGEST;
            choice[a] = -1;
            if (labels.isIn(a) && waiting[a] == 0) {
                offer(a);
            }
            for (int p = framework.attackersStart(a); p < framework.attackersStart(a + 1); p++) {
                int attacker = framework.attackerAt(p);
                if (!isRelevant[attacker] && (labels.isIn(a) || labels.isIn(attacker))) {
                    isRelevant[attacker] = true;
                    reached[end++] = attacker;
                }
            }
        }
    }

    private void settle(int argument) {
        for (int p = framework.targetsStart(argument); p < framework.targetsStart(argument + 1); p++) {
            int target = framework.targetAt(p);
            if (!isRelevant[target] || isSettled[target]) {
                continue;
            }
            if (labels.isIn(target)) {
                size[target] = Math.min(LARGEST, size[target] + size[argument]);
                if (--waiting[target] == 0) {
                    offer(target);
                }
            } else if (labels.isIn(argument)
                    && (choice[target] < 0 || weight(target) + size[argument] < size[target])) {
                size[target] = Math.min(LARGEST, weight(target) + size[argument]);
                choice[target] = argument;
                offer(target);
            }
        }
    }

    private void offer(int argument) {
        queue.add((long) size[argument] << SHIFT | argument);
    }

    private int weight(int argument) {
        return projection.isNode(argument) ? 1 : 0;
    }

    private Explanation explanation(int node, int depth) {
        int[] reasons = reasons(node);
        boolean isNew = shown.add(node) || reasons.length == 0;
        Explanation.Extent extent = !isNew
                ? Explanation.Extent.ELSEWHERE
                : depth == Explanation.DEEPEST ? Explanation.Extent.DEEPER : Explanation.Extent.HERE;
        List<Explanation> because = new ArrayList<>();
        if (extent == Explanation.Extent.HERE) {
            for (int reason : reasons) {
                because.add(explanation(reason, depth + 1));
            }
        }
        return new Explanation(projection.node(node), labels.label(node), because, extent);
    }

    /** The nodes that the label of an argument rests on; arguments that are no nodes pass on what theirs rests on. */
    private int[] reasons(int argument) {
        int[] direct = labels.isOut(argument)
                ? new int[] {best(argument)}
                : IntStream.range(framework.attackersStart(argument), framework.attackersStart(argument + 1))
                        .map(framework::attackerAt)
                        .toArray();
        return Arrays.stream(direct)
                .flatMap(a -> projection.isNode(a) ? IntStream.of(a) : Arrays.stream(reasons(a)))
                .sorted()
                .toArray();
    }

    /** The attacker to name for a defeat: of those that make the smallest proofs the one a reader should hear of. */
    private int best(int defeated) {
        int best = choice[defeated];
        for (int p = framework.attackersStart(defeated); p < framework.attackersStart(defeated + 1); p++) {
            int other = framework.attackerAt(p);
            boolean isAsGood = other != best
                    && labels.isIn(other)
                    && waiting[other] == 0
                    && size[other] == size[best]
                    && projection.isNode(other)
                    && projection.isNode(best);
            if (isAsGood && merit().compare(projection.node(other), projection.node(best)) > 0) {
                best = other;
            }
        }
        return best;
    }

    /** How much a reader should hear of an objection, more being greater. */
    private Comparator<Id> merit() {
        return Comparator.<Id, Boolean>comparing(objection -> sureness(objection) == 1)
                .thenComparing(this::voices)
                .thenComparing(this::sureness);
    }

    /** 1 for what is there for good; for a proposal how sure it is, which is less. */
    private double sureness(Id objection) {
        return judgement
                .pending()
                .proposal(objection)
                .map(proposal -> Math.min(proposal.confidence(), Math.nextDown(1.0)))
                .orElse(1.0);
    }

    private int voices(Id objection) {
        return judgement
                .map()
                .find(objection, Conflict.class)
                .map(conflict -> Voices.of(judgement.map(), conflict.attacker()).size())
                .orElse(0);
    }
}
