package counterpoint.analysis;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Budget;
import counterpoint.semantics.Grounded;
import counterpoint.semantics.Label;
import counterpoint.semantics.Labelling;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/**
 * The labels that all extensions of a framework share: IN where every extension has the argument, OUT where every extension
 * attacks it, else UNDECIDED (the sceptical reading).
 *
 * <p>Grounded labels are kept where the semantics keeps them. The rest falls into parts that no attack connects, and each part
 * is looked at alone: an extension of the whole is one of each part, chosen freely. Of a part, extensions are gone through
 * until nothing is shared any more.
 */
final class SharedLabels {
    private final AttackFramework framework;
    private final StandingSemantics semantics;
    private final Labelling certain;
    private final Labelling.Editor shared;
    private final int[] number;
    private final int[] members;

    private SharedLabels(AttackFramework framework, StandingSemantics semantics) {
        this.framework = framework;
        this.semantics = semantics;
        this.certain = semantics.keepsGrounded()
                ? Grounded.labelling(framework)
                : Labelling.undecided(framework.size()).labelling();
        this.shared = certain.edit();
        this.number = new int[framework.size()];
        this.members = new int[framework.size()];
    }

    /** The shared labels; empty if there is no extension, which only stable semantics allows. */
    static Optional<Labelling> of(AttackFramework framework, StandingSemantics semantics, Budget budget) {
        if (semantics == StandingSemantics.GROUNDED || semantics == StandingSemantics.COMPLETE) {
            return Optional.of(Grounded.labelling(framework));
        }
        SharedLabels labels = new SharedLabels(framework, semantics);
        return labels.addParts(budget) ? Optional.of(labels.shared.labelling()) : Optional.empty();
    }

    private boolean addParts(Budget budget) {
        Arrays.fill(number, -1);
        for (int a = 0; a < framework.size(); a++) {
            if (certain.isUndecided(a) && number[a] < 0 && !addPart(gather(a), budget)) {
                return false;
            }
        }
        return true;
    }

    /** Numbers all undecided arguments connected with this one, and says how many there are. */
    private int gather(int first) {
        int end = 0;
        number[first] = end;
        members[end++] = first;
        for (int next = 0; next < end; next++) {
            int a = members[next];
            for (int p = framework.attackersStart(a); p < framework.attackersStart(a + 1); p++) {
                end = join(framework.attackerAt(p), end);
            }
            for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                end = join(framework.targetAt(p), end);
            }
        }
        return end;
    }

    private int join(int argument, int end) {
        if (number[argument] >= 0 || !certain.isUndecided(argument)) {
            return end;
        }
        number[argument] = end;
        members[end] = argument;
        return end + 1;
    }

    private boolean addPart(int size, Budget budget) {
        AttackFramework.Builder builder = AttackFramework.builder(size);
        for (int i = 0; i < size; i++) {
            int a = members[i];
            for (int p = framework.targetsStart(a); p < framework.targetsStart(a + 1); p++) {
                if (certain.isUndecided(framework.targetAt(p))) {
                    builder.attack(i, number[framework.targetAt(p)]);
                }
            }
        }
        Iterator<Labelling> extensions =
                semantics.semantics().all(builder.build(), budget).iterator();
        if (!extensions.hasNext()) {
            return false;
        }
        Label[] common = new Label[size];
        Labelling first = extensions.next();
        Arrays.setAll(common, first::label);
        boolean isAnyShared = true;
        while (isAnyShared && extensions.hasNext()) {
            isAnyShared = keepShared(common, extensions.next());
        }
        for (int i = 0; i < size; i++) {
            shared.set(members[i], common[i]);
        }
        return true;
    }

    /** Drops labels that this extension does not share; false when none is left. */
    private static boolean keepShared(Label[] common, Labelling extension) {
        boolean isAnyLeft = false;
        for (int i = 0; i < common.length; i++) {
            if (common[i] != extension.label(i)) {
                common[i] = Label.UNDECIDED;
            }
            isAnyLeft |= common[i] != Label.UNDECIDED;
        }
        return isAnyLeft;
    }
}
