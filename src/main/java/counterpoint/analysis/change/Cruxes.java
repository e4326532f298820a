package counterpoint.analysis.change;

import counterpoint.analysis.Judgement;
import counterpoint.analysis.Projection;
import counterpoint.model.Id;
import counterpoint.model.NotFoundException;
import counterpoint.model.Proposition;
import counterpoint.semantics.AttackFramework;
import counterpoint.semantics.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The claims on which the standing of a node turns: smallest sets of claims without which it would have another label.
 *
 * <p>Only claims that bear on the node are tried: alone, then in pairs, then in threes, the nearest first. A set that
 * contains a smaller crux is none. The search ends at a number of sets and at an amount of work, and says if it did.
 */
public final class Cruxes {
    private static final int LARGEST_SET = 3;
    private static final int MOST_SETS = 60;
    private static final long MOST_WORK = 2_000_000;
    private static final int WORK_A_RUN = 8;

    private static final Comparator<List<Id>> SMALLEST_FIRST = Comparator.<List<Id>>comparingInt(List::size)
            .thenComparing((a, b) -> IntStream.range(0, a.size())
                    .map(i -> a.get(i).compareTo(b.get(i)))
                    .filter(order -> order != 0)
                    .findFirst()
                    .orElse(0));

    private final Judgement judgement;
    private final int thesis;
    private int[] claims;
    private final Relabelling relabelling;
    private final List<Crux> found = new ArrayList<>();
    private final List<int[]> sets = new ArrayList<>();
    private long work;

    /**
     * Claims without which a node would stand otherwise.
     *
     * @param claims in natural order
     * @param after the label the node would have
     */
    public record Crux(List<Id> claims, Label after) {}

    /**
     * Cruxes of a node, smallest first, then in natural order.
     *
     * @param isComplete false if there may be more of up to three claims, because the search was cut off
     */
    public record Found(Label label, List<Crux> cruxes, boolean isComplete) {}

    private Cruxes(Judgement judgement, int thesis) {
        this.judgement = judgement;
        this.thesis = thesis;
        BitSet cone = new BitSet(judgement.projection().framework().size());
        this.claims = claimsIn(cone);
        this.relabelling = new Relabelling(judgement.projection().framework(), judgement.labels(), cone::get);
    }

    /**
     * The cruxes of a node.
     *
     * @throws NotFoundException if the map has no such node, or it is of a kind that can't stand or fall
     */
    public static Found of(Judgement judgement, Id node) {
        Cruxes cruxes = new Cruxes(judgement, judgement.argument(node));
        boolean isComplete = cruxes.search();
        cruxes.found.sort(Comparator.comparing(Crux::claims, SMALLEST_FIRST));
        return new Found(judgement.label(node), List.copyOf(cruxes.found), isComplete);
    }

    /** Marks all that bears on the thesis; gives the claims among it but for the thesis itself, the nearest first. */
    private int[] claimsIn(BitSet cone) {
        Projection projection = judgement.projection();
        AttackFramework framework = projection.framework();
        int[] reached = new int[framework.size()];
        int end = 0;
        reached[end++] = thesis;
        cone.set(thesis);
        for (int i = 0; i < end; i++) {
            for (int p = framework.attackersStart(reached[i]); p < framework.attackersStart(reached[i] + 1); p++) {
                int attacker = framework.attackerAt(p);
                if (!cone.get(attacker)) {
                    cone.set(attacker);
                    reached[end++] = attacker;
                }
            }
        }
        return Arrays.stream(reached, 1, end)
                .filter(projection::isNode)
                .filter(a -> judgement
                        .map()
                        .find(projection.node(a), Proposition.class)
                        .isPresent())
                .toArray();
    }

    /** True if all sets have been tried. */
    private boolean search() {
        for (int size = 1; size <= Math.min(LARGEST_SET, claims.length); size++) {
            if (!extend(new int[size], 0, 0)) {
                return false;
            }
            if (size == 1) {
                leaveOutSingles();
            }
        }
        return true;
    }

    /** What is a crux alone is part of no larger one. */
    private void leaveOutSingles() {
        claims = Arrays.stream(claims)
                .filter(claim -> sets.stream().noneMatch(single -> single[0] == claim))
                .toArray();
        sets.clear();
    }

    /** Tries all sets that begin like this one; false when the search is cut off. */
    private boolean extend(int[] set, int length, int next) {
        if (length == set.length) {
            return attempt(set);
        }
        for (int i = next; i <= claims.length - (set.length - length); i++) {
            set[length] = claims[i];
            if (!containsCrux(set, length + 1) && !extend(set, length + 1, i + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean containsCrux(int[] set, int length) {
        for (int[] crux : sets) {
            int common = 0;
            for (int member : crux) {
                for (int i = 0; i < length; i++) {
                    common += set[i] == member ? 1 : 0;
                }
            }
            if (common == crux.length) {
                return true;
            }
        }
        return false;
    }

    private boolean attempt(int[] set) {
        if (work > MOST_WORK || found.size() == MOST_SETS) {
            return false;
        }
        work += WORK_A_RUN + relabelling.run(set, new int[0]);
        Label after = relabelling.label(thesis);
        if (after != judgement.labels().label(thesis)) {
            sets.add(set.clone());
            TreeSet<Id> named = new TreeSet<>();
            Arrays.stream(set).mapToObj(judgement.projection()::node).forEach(named::add);
            found.add(new Crux(List.copyOf(named), after));
        }
        return true;
    }
}
