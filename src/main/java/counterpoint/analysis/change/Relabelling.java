package counterpoint.analysis.change;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Label;
import counterpoint.semantics.Labelling;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The grounded labels of a framework some of whose labels are forced, worked out from its grounded labels.
 *
 * <p>An argument that is forced OUT is as if an unattacked argument attacked it; one that is forced IN as if nothing attacked
 * it. By directionality (Baroni and Giacomin 2007) only what a changed argument bears on can change, so only this part is
 * labelled anew, with the labels around it as they were. A forced label that is the old one changes nothing. O(part and the
 * links at it) time; 13 bytes an argument once, and nothing for each run.
 *
 * <p>Belongs to one thread. A run forgets the one before.
 */
final class Relabelling {
    private static final int FORCED = -1;

    private final AttackFramework framework;
    private final Labelling before;
    private final IntPredicate isOfInterest;
    private final int[] seen;
    private final Label[] labels;
    private final int[] waiting;
    private final int[] part;
    private final int[] queue;
    private int run;
    private int partEnd;
    private int queueEnd;

    Relabelling(AttackFramework framework, Labelling before) {
        this(framework, before, argument -> true);
    }

    /** Labels nothing but what is of interest; what bears on something of interest must be of interest itself. */
    Relabelling(AttackFramework framework, Labelling before, IntPredicate isOfInterest) {
        this.framework = framework;
        this.before = before;
        this.isOfInterest = isOfInterest;
        this.seen = new int[framework.size()];
        this.labels = new Label[framework.size()];
        this.waiting = new int[framework.size()];
        this.part = new int[framework.size()];
        this.queue = new int[framework.size()];
    }

    /** Labels the framework with these arguments OUT and those IN; says how many arguments had to be looked at. */
    int run(int[] out, int[] in) {
        run++;
        partEnd = 0;
        queueEnd = 0;
        for (int a : out) {
            force(a, Label.OUT);
        }
        for (int a : in) {
            force(a, Label.IN);
        }
        int forced = partEnd;
        for (int i = 0; i < partEnd; i++) {
            if (i >= forced || labels[part[i]] != before.label(part[i])) {
                enterTargets(part[i]);
            }
        }
        for (int i = forced; i < partEnd; i++) {
            prepare(part[i]);
        }
        for (int i = 0; i < queueEnd; i++) {
            spread(queue[i]);
        }
        return partEnd;
    }

    private void force(int argument, Label label) {
        seen[argument] = run;
        labels[argument] = label;
        waiting[argument] = FORCED;
        part[partEnd++] = argument;
    }

    private boolean isInPart(int argument) {
        return seen[argument] == run && waiting[argument] != FORCED;
    }

    private void enterTargets(int argument) {
        for (int p = framework.targetsStart(argument); p < framework.targetsStart(argument + 1); p++) {
            int target = framework.targetAt(p);
            if (seen[target] != run && isOfInterest.test(target)) {
                seen[target] = run;
                labels[target] = Label.UNDECIDED;
                waiting[target] = 0;
                part[partEnd++] = target;
            }
        }
    }

    /** Counts the attackers whose fall is still awaited; those outside of the part and forced ones have their labels. */
    private void prepare(int argument) {
        int open = 0;
        boolean isDefeated = false;
        for (int p = framework.attackersStart(argument); p < framework.attackersStart(argument + 1); p++) {
            int attacker = framework.attackerAt(p);
            Label label = isInPart(attacker) ? Label.UNDECIDED : label(attacker);
            isDefeated |= label == Label.IN;
            open += label == Label.OUT ? 0 : 1;
        }
        waiting[argument] = open;
        if (isDefeated) {
            decide(argument, Label.OUT);
        } else if (open == 0) {
            decide(argument, Label.IN);
        }
    }

    private void decide(int argument, Label label) {
        labels[argument] = label;
        queue[queueEnd++] = argument;
    }

    private void spread(int decided) {
        for (int p = framework.targetsStart(decided); p < framework.targetsStart(decided + 1); p++) {
            int target = framework.targetAt(p);
            if (seen[target] != run || labels[target] != Label.UNDECIDED) {
                continue;
            }
            if (labels[decided] == Label.IN) {
                decide(target, Label.OUT);
            } else if (--waiting[target] == 0) {
                decide(target, Label.IN);
            }
        }
    }

    /** The label of an argument after the run. */
    Label label(int argument) {
        return seen[argument] == run ? labels[argument] : before.label(argument);
    }

    /** The arguments whose label is another one than before, ascending. */
    int[] changed() {
        return Arrays.stream(part, 0, partEnd)
                .filter(a -> labels[a] != before.label(a))
                .sorted()
                .toArray();
    }
}
