package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Label;
import counterpoint.semantics.Labelling;
import java.util.Arrays;

/**
 * What a framework leaves open once one of its cones is labelled (SCC-recursiveness: Baroni, Giacomin and Guida 2005). No
 * attack leads from outside into a cone; so outside arguments that an IN argument of the cone attacks are OUT, and those
 * that only an undecided one attacks can never be IN, which an attack on themselves says as well.
 */
final class Outside {
    private static final int CERTAIN = -1;

    private final AttackFramework whole;
    private final Labelling known;
    private final int[] originals;
    private final AttackFramework open;

    /** @param labelling labels of the cone; the rest is undecided in it */
    Outside(AttackFramework whole, Restriction cone, Labelling labelling) {
        this.whole = whole;
        int[] numbers = new int[whole.size()];
        for (int i = 0; i < cone.framework().size(); i++) {
            numbers[cone.original(i)] = CERTAIN;
        }
        Labelling.Editor labels = labelling.edit();
        this.originals = number(labelling, labels, numbers);
        this.known = labels.labelling();
        this.open = attacks(numbers);
    }

    /** What is left open, which is the framework to find an extension of. */
    AttackFramework open() {
        return open;
    }

    /** The labels of the cone and of all that is left open. */
    Labelling with(Labelling labelling) {
        Labelling.Editor labels = known.edit();
        for (int i = 0; i < originals.length; i++) {
            labels.set(originals[i], labelling.label(i));
        }
        return labels.labelling();
    }

    private int[] number(Labelling labelling, Labelling.Editor labels, int[] numbers) {
        int[] members = new int[whole.size()];
        int count = 0;
        for (int a = 0; a < whole.size(); a++) {
            if (numbers[a] != CERTAIN && isAttackedByMember(a, labelling)) {
                labels.set(a, Label.OUT);
                numbers[a] = CERTAIN;
            } else if (numbers[a] != CERTAIN) {
                members[count] = a;
                numbers[a] = ++count;
            }
        }
        return Arrays.copyOf(members, count);
    }

    private boolean isAttackedByMember(int argument, Labelling labelling) {
        for (int p = whole.attackersStart(argument); p < whole.attackersStart(argument + 1); p++) {
            if (labelling.isIn(whole.attackerAt(p))) {
                return true;
            }
        }
        return false;
    }

    /** Attackers that are certain are OUT, and don't matter, or undecided. */
    private AttackFramework attacks(int[] numbers) {
        AttackFramework.Builder builder = AttackFramework.builder(originals.length);
        for (int i = 0; i < originals.length; i++) {
            for (int p = whole.attackersStart(originals[i]); p < whole.attackersStart(originals[i] + 1); p++) {
                int attacker = whole.attackerAt(p);
                if (numbers[attacker] != CERTAIN) {
                    builder.attack(numbers[attacker] - 1, i);
                } else if (known.isUndecided(attacker)) {
                    builder.attack(i, i);
                }
            }
        }
        return builder.build();
    }
}
