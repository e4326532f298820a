package counterpoint.semantics;

/**
 * The grounded labelling: what everybody must accept who accepts anything, and nothing more.
 *
 * <p>Definition: the least fixed point of Dung's characteristic function (Dung 1995, Def. 20); as labels, the complete
 * labelling with the fewest IN (Caminada 2006, Def. 8; Modgil and Caminada 2009, Alg. 6.1). It always exists and is
 * unique.
 *
 * <p>Algorithm: an argument becomes IN when the last of its attackers is OUT, and OUT when its first attacker is IN. Each
 * argument enters the queue at most once and each attack is looked at once on the way in and once on the way out, so the
 * cost is O(arguments + attacks) time and 9 bytes an argument.
 */
public final class Grounded {
    private Grounded() {}

    /** The grounded labelling of a framework. */
    public static Labelling labelling(AttackFramework framework) {
        return Labelling.owning(labels(framework));
    }

    static byte[] labels(AttackFramework framework) {
        int size = framework.size();
        byte[] labels = new byte[size];
        int[] standing = new int[size];
        int[] queue = new int[size];
        int end = 0;
        for (int a = 0; a < size; a++) {
            standing[a] = framework.attackerCount(a);
            if (standing[a] == 0) {
                labels[a] = Labelling.IN;
                queue[end++] = a;
            }
        }
        for (int begin = 0; begin < end; begin++) {
            int accepted = queue[begin];
            for (int p = framework.targetsStart(accepted); p < framework.targetsStart(accepted + 1); p++) {
                int defeated = framework.targetAt(p);
                if (labels[defeated] == Labelling.UNDECIDED) {
                    labels[defeated] = Labelling.OUT;
                    end = release(framework, defeated, labels, standing, queue, end);
                }
            }
        }
        return labels;
    }

    /** Takes a defeated argument off the attackers of its targets; those with none left are IN and join the queue. */
    private static int release(
            AttackFramework framework, int defeated, byte[] labels, int[] standing, int[] queue, int oldEnd) {
        int end = oldEnd;
        for (int p = framework.targetsStart(defeated); p < framework.targetsStart(defeated + 1); p++) {
            int target = framework.targetAt(p);
            if (--standing[target] == 0 && labels[target] == Labelling.UNDECIDED) {
                labels[target] = Labelling.IN;
                queue[end++] = target;
            }
        }
        return end;
    }
}
