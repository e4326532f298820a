package counterpoint.semantics.extension;

import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.search.Components;
import counterpoint.semantics.search.Search;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;

/**
 * One preferred extension, component by component in the order of attacks (SCC-recursiveness: Baroni, Giacomin and Guida 2005,
 * Sec. 5): what the components before have defeated is left out, and what only an undecided one of them attacks can never
 * be a member, which an attack on itself says as well. So many small problems stand for a large one. Listing extensions and
 * questions about an argument are left to a search of the whole.
 */
final class ComponentOrder implements Search {
    private final AttackFramework framework;
    private final Components components;
    private final Function<AttackFramework, BitSet> one;
    private final Search whole;
    private final BitSet members = new BitSet();
    private final BitSet defeated = new BitSet();
    private final int[] numbers;

    /** @param one finds a preferred extension of a component */
    ComponentOrder(
            AttackFramework framework, Components components, Function<AttackFramework, BitSet> one, Search whole) {
        this.framework = framework;
        this.components = components;
        this.one = one;
        this.whole = whole;
        this.numbers = new int[framework.size()];
    }

    @Override
    public Optional<BitSet> one() {
        BitSet[] byComponent = components.members();
        for (int c = byComponent.length - 1; c >= 0; c--) {
            int[] left = byComponent[c].stream().filter(a -> !defeated.get(a)).toArray();
            one.apply(restricted(left)).stream().forEach(i -> accept(left[i]));
        }
        return Optional.of((BitSet) members.clone());
    }

    private void accept(int argument) {
        members.set(argument);
        for (int p = framework.targetsStart(argument); p < framework.targetsStart(argument + 1); p++) {
            defeated.set(framework.targetAt(p));
        }
    }

    private AttackFramework restricted(int[] left) {
        for (int i = 0; i < left.length; i++) {
            numbers[left[i]] = i;
        }
        AttackFramework.Builder builder = AttackFramework.builder(left.length);
        for (int i = 0; i < left.length; i++) {
            for (int p = framework.attackersStart(left[i]); p < framework.attackersStart(left[i] + 1); p++) {
                int attacker = framework.attackerAt(p);
                if (!defeated.get(attacker)) {
                    boolean isInside = components.of(attacker) == components.of(left[i]);
                    builder.attack(isInside ? numbers[attacker] : i, i);
                }
            }
        }
        return builder.build();
    }

    @Override
    public Iterator<BitSet> all() {
        return whole.all();
    }

    @Override
    public Optional<BitSet> with(int argument) {
        return whole.with(argument);
    }

    @Override
    public Optional<BitSet> without(int argument) {
        return whole.without(argument);
    }
}
