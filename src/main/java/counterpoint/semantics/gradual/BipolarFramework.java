package counterpoint.semantics.gradual;

import java.util.Arrays;

/**
 * Arguments with base scores from 0 to 1, attacks and supports between them (a quantitative bipolar argumentation framework,
 * Baroni et al. 2015), and what an argument may rest on.
 *
 * <p>An argument that rests on others is never stronger than the weakest of them, before it is attacked or supported: its
 * base score is the least of its own and of their strengths. That is how an objection is as strong as the claim it puts
 * forward, and a reason as its weakest premise. Frameworks in which nothing rests on anything are those of the papers.
 *
 * <p>Idea: one array holds, argument by argument, the attackers, the supporters and the grounds, so that a pass over all
 * arguments reads memory in order; a second array holds the way back. Memory: 8 bytes a link and 36 bytes an argument. A link
 * named twice counts twice. Building costs O(arguments + links).
 */
public final class BipolarFramework {
    private static final int ROWS = 3;

    private final double[] base;
    private final int[] start;
    private final int[] links;
    private final int[] effectsStart;
    private final int[] effects;
    private final Sequence sequence;

    private BipolarFramework(
            double[] base, int[] start, int[] links, int[] effectsStart, int[] effects, Sequence sequence) {
        this.base = base;
        this.start = start;
        this.links = links;
        this.effectsStart = effectsStart;
        this.effects = effects;
        this.sequence = sequence;
    }

    /** A framework under construction: this many arguments, all with base score 0.5, and no link yet. */
    public static Builder builder(int size) {
        return new Builder(size);
    }

    /** The number of arguments. */
    public int size() {
        return base.length;
    }

    /** The number of attacks, supports and grounds together. */
    public int linkCount() {
        return links.length;
    }

    /** The argument's own base score. */
    public double base(int argument) {
        return base[argument];
    }

    /** The argument's base score, or the least strength of what it rests on if that is less. */
    public double base(int argument, double[] strengths) {
        double least = base[argument];
        for (int p = start[ROWS * argument + 2]; p < start[ROWS * argument + ROWS]; p++) {
            least = Math.min(least, strengths[links[p]]);
        }
        return least;
    }

    /** Where the attackers of an argument begin; they end where its supporters begin. */
    public int attackersStart(int argument) {
        return start[ROWS * argument];
    }

    /** Where the supporters of an argument begin. */
    public int supportersStart(int argument) {
        return start[ROWS * argument + 1];
    }

    /** Where the supporters of an argument end. */
    public int supportersEnd(int argument) {
        return start[ROWS * argument + 2];
    }

    /** Who attacks or supports from a position between those above. */
    public int linkAt(int position) {
        return links[position];
    }

    /** Where those begin that an argument attacks, supports or is a ground of. Defined up to {@code size()}. */
    int effectsStart(int argument) {
        return effectsStart[argument];
    }

    int effectAt(int position) {
        return effects[position];
    }

    Sequence sequence() {
        return sequence;
    }

    /** True when no argument bears on itself, over however many links: then one pass gives all strengths. */
    public boolean isAcyclic() {
        return sequence.coreStart() == sequence.coreEnd();
    }

    /** The same framework but for one base score. O(size), the links are shared. */
    public BipolarFramework withBase(int argument, double score) {
        double[] changed = base.clone();
        changed[argument] = requireScore(score);
        return new BipolarFramework(changed, start, links, effectsStart, effects, sequence);
    }

    /** A framework of its own base scores, for {@link LiveStrengths}. */
    BipolarFramework copy() {
        return new BipolarFramework(base.clone(), start, links, effectsStart, effects, sequence);
    }

    /** Only for a {@link #copy} that nobody else has. */
    void replaceBase(int argument, double score) {
        base[argument] = requireScore(score);
    }

    private static double requireScore(double score) {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException(
                    "A base score is a number from 0 to 1, but this one is " + score + ". Scale it.");
        }
        return score;
    }

    @Override
    public String toString() {
        return "BipolarFramework with " + size() + " arguments and " + linkCount() + " links";
    }

    /** Collects base scores and links in any order. Not thread-safe. */
    public static final class Builder {
        private static final int ATTACK = 0;
        private static final int SUPPORT = 1;
        private static final int GROUND = 2;
        private static final double MIDDLE = 0.5;

        private final double[] base;
        private int[] from = new int[16];
        private int[] row = new int[16];
        private int count;

        private Builder(int size) {
            base = new double[size];
            Arrays.fill(base, MIDDLE);
        }

        public Builder base(int argument, double score) {
            require(argument);
            base[argument] = requireScore(score);
            return this;
        }

        public Builder attack(int attacker, int target) {
            return link(attacker, target, ATTACK);
        }

        public Builder support(int supporter, int target) {
            return link(supporter, target, SUPPORT);
        }

        /** The dependent argument is never stronger than this ground. */
        public Builder ground(int ground, int dependent) {
            return link(ground, dependent, GROUND);
        }

        private Builder link(int source, int target, int kind) {
            require(source);
            require(target);
            if (count == from.length) {
                from = Arrays.copyOf(from, 2 * count);
                row = Arrays.copyOf(row, 2 * count);
            }
            from[count] = source;
            row[count++] = ROWS * target + kind;
            return this;
        }

        private void require(int argument) {
            if (argument < 0 || argument >= base.length) {
                throw new IllegalArgumentException("Argument " + argument + " is not in a framework of " + base.length
                        + " arguments. Use a number from 0 to " + (base.length - 1) + ".");
            }
        }

        /** The framework, by counting sort: first the rows, then the way back from them. */
        public BipolarFramework build() {
            int size = base.length;
            int[] start = new int[ROWS * size + 1];
            for (int i = 0; i < count; i++) {
                start[row[i] + 1]++;
            }
            for (int r = 0; r < ROWS * size; r++) {
                start[r + 1] += start[r];
            }
            int[] next = Arrays.copyOf(start, ROWS * size);
            int[] links = new int[count];
            for (int i = 0; i < count; i++) {
                links[next[row[i]]++] = from[i];
            }
            int[] effectsStart = new int[size + 1];
            for (int i = 0; i < count; i++) {
                effectsStart[links[i] + 1]++;
            }
            for (int a = 0; a < size; a++) {
                effectsStart[a + 1] += effectsStart[a];
            }
            int[] effects = effects(start, links, effectsStart);
            Sequence sequence = Sequence.of(size, start, links, effectsStart, effects);
            return new BipolarFramework(base.clone(), start, links, effectsStart, effects, sequence);
        }

        private int[] effects(int[] start, int[] links, int[] effectsStart) {
            int[] effects = new int[count];
            int[] next = Arrays.copyOf(effectsStart, base.length);
            for (int a = 0; a < base.length; a++) {
                for (int p = start[ROWS * a]; p < start[ROWS * a + ROWS]; p++) {
                    effects[next[links[p]]++] = a;
                }
            }
            return effects;
        }
    }
}
