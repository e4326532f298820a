package counterpoint.semantics.search;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Label;
import counterpoint.semantics.Labelling;
import java.util.BitSet;
import java.util.Optional;

/**
 * Frameworks of which the shape says that their preferred extensions are the stable ones, so that there is one at least and
 * finding it takes no search.
 *
 * <ul>
 *   <li>No cycle of odd length (Dung 1995, Th. 33): in a strongly connected part every attack then leads from one of two sides
 *       to the other. A part that nothing open attacks takes either side; what follows is labelled, and so on.
 *   <li>Every attack is answered by one back and nobody attacks himself (Coste-Marquis, Devred and Marquis 2005): every set
 *       without conflict defends itself, so arguments are taken one after the other.
 * </ul>
 */
public final class Coherence {
    private Coherence() {}

    /** True when every attack goes both ways and none from an argument to itself. O(attacks · log attackers). */
    public static boolean isSymmetric(AttackFramework framework) {
        for (int a = 0; a < framework.size(); a++) {
            for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                int target = framework.targetAt(p);
                if (target == a || !framework.hasAttack(/* attacker= */ target, /* target= */ a)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** True when no cycle of attacks has odd length. O(arguments + attacks). */
    public static boolean isFreeOfOddCycles(AttackFramework framework) {
        return sides(framework, Components.of(framework, Components.all(framework)))
                .isPresent();
    }

    /** A stable extension of a framework without odd cycles; empty if it has some. O(rounds · (arguments + attacks)). */
    public static Optional<BitSet> stable(AttackFramework framework) {
        if (!isFreeOfOddCycles(framework)) {
            return Optional.empty();
        }
        BitSet open = Components.all(framework);
        BitSet members = new BitSet();
        while (!open.isEmpty()) {
            Components components = Components.of(framework, open);
            BitSet side = sides(framework, components).orElseThrow();
            BitSet sources = components.sources();
            BitSet taken = new BitSet();
            open.stream()
                    .filter(a -> sources.get(components.of(a)) && side.get(a))
                    .forEach(taken::set);
            members.or(taken);
            open.andNot(taken);
            open.andNot(Defence.attackedBy(framework, taken));
        }
        return Optional.of(members);
    }

    /** A largest set without conflict that begins with these arguments. */
    public static BitSet withoutConflict(AttackFramework framework, int... first) {
        Labelling.Editor start = Labelling.undecided(framework.size());
        for (int argument : first) {
            start.accept(framework, argument);
        }
        Labelling begun = start.labelling();
        BitSet members = new BitSet();
        BitSet attacked = new BitSet();
        for (int a = 0; a < framework.size(); a++) {
            members.set(a, begun.isIn(a));
            attacked.set(a, begun.isOut(a));
        }
        for (int a = 0; a < framework.size(); a++) {
            if (begun.label(a) == Label.UNDECIDED && !attacked.get(a)) {
                members.set(a);
                for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                    attacked.set(framework.targetAt(p));
                }
            }
        }
        return members;
    }

    /** One of the two sides of each component, so that all attacks within components change sides; empty if there are none. */
    private static Optional<BitSet> sides(AttackFramework framework, Components components) {
        int size = framework.size();
        BitSet side = new BitSet(size);
        BitSet reached = new BitSet(size);
        int[] queue = new int[size];
        for (int start = 0; start < size; start++) {
            if (components.of(start) < 0 || reached.get(start)) {
                continue;
            }
            int end = 0;
            reached.set(start);
            side.set(start);
            queue[end++] = start;
            for (int i = 0; i < end; i++) {
                int a = queue[i];
                for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                    int target = framework.targetAt(p);
                    if (components.of(target) != components.of(a)) {
                        continue;
                    }
                    if (!reached.get(target)) {
                        reached.set(target);
                        side.set(target, !side.get(a));
                        queue[end++] = target;
                    } else if (side.get(target) == side.get(a)) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(side);
    }
}
