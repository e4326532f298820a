package counterpoint.semantics;

import java.util.Arrays;

/**
 * A finite set of arguments and the attacks between them (Dung 1995, Def. 2). Arguments are the numbers {@code 0} to
 * {@code size() - 1}; an attack is there or not, so naming one twice changes nothing.
 *
 * <p>Idea: both directions are kept as compressed sparse rows, that is one array with all attackers, ordered by whom they
 * attack, one with all targets, ordered by who attacks them, and where each argument's part begins. A loop over the
 * attackers of {@code a} runs over positions, touches consecutive memory and allocates nothing:
 *
 * <pre>{@code
 * for (int p = framework.attackersStart(a); p < framework.attackersStart(a + 1); p++) {
 *     int attacker = framework.attackerAt(p);
 * }
 * }</pre>
 *
 * <p>Rows are in ascending order. Memory: 8 bytes an argument and 8 bytes an attack. Building costs O(arguments + attacks).
 */
public final class AttackFramework {
    private final int[] attackersStart;
    private final int[] attackers;
    private final int[] targetsStart;
    private final int[] targets;

    private AttackFramework(int[] attackersStart, int[] attackers, int[] targetsStart, int[] targets) {
        this.attackersStart = attackersStart;
        this.attackers = attackers;
        this.targetsStart = targetsStart;
        this.targets = targets;
    }

    /**
     * A framework with this many arguments and attacks given as pairs: attacker, target, attacker, target …
     *
     * @throws IllegalArgumentException if a pair is incomplete or names an argument that does not exist
     */
    public static AttackFramework of(int size, int... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("Attacks are pairs of attacker and target, but there are " + pairs.length
                    + " numbers. Name the target of the last attacker.");
        }
        Builder builder = builder(size);
        for (int i = 0; i < pairs.length; i += 2) {
            builder.attack(pairs[i], pairs[i + 1]);
        }
        return builder.build();
    }

    /** A framework under construction, with this many arguments and no attack yet. */
    public static Builder builder(int size) {
        return new Builder(size);
    }

    /** The number of arguments. */
    public int size() {
        return attackersStart.length - 1;
    }

    /** The number of attacks. */
    public int attackCount() {
        return attackers.length;
    }

    /** Where the attackers of an argument begin; they end where those of the next begin. Defined up to {@code size()}. */
    public int attackersStart(int argument) {
        return attackersStart[argument];
    }

    /** The attacker at a position between {@link #attackersStart} of an argument and of the next. */
    public int attackerAt(int position) {
        return attackers[position];
    }

    public int attackerCount(int argument) {
        return attackersStart[argument + 1] - attackersStart[argument];
    }

    /** Where the targets of an argument begin; they end where those of the next begin. Defined up to {@code size()}. */
    public int targetsStart(int argument) {
        return targetsStart[argument];
    }

    /** The target at a position between {@link #targetsStart} of an argument and of the next. */
    public int targetAt(int position) {
        return targets[position];
    }

    public int targetCount(int argument) {
        return targetsStart[argument + 1] - targetsStart[argument];
    }

    /** True when the one argument attacks the other. O(log of the target's attackers). */
    public boolean hasAttack(int attacker, int target) {
        return Arrays.binarySearch(attackers, attackersStart[target], attackersStart[target + 1], attacker) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttackFramework framework
                && Arrays.equals(attackersStart, framework.attackersStart)
                && Arrays.equals(attackers, framework.attackers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(attackersStart) + Arrays.hashCode(attackers);
    }

    @Override
    public String toString() {
        return "AttackFramework with " + size() + " arguments and " + attackCount() + " attacks";
    }

    /** Collects attacks in any order. Not thread-safe; may go on after {@link #build}. */
    public static final class Builder {
        private int size;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private int count;

        private Builder(int size) {
            if (size < 0) {
                throw new IllegalArgumentException(
                        "A framework can't have " + size + " arguments. Give a number from 0 on.");
            }
            this.size = size;
        }

        /** Adds an argument, with the next number. */
        public Builder argument() {
            size++;
            return this;
        }

        /** Makes room for so many attacks at once; a guess, since more or fewer may come. */
        public Builder expecting(int attacks) {
            if (attacks > from.length) {
                from = Arrays.copyOf(from, attacks);
                to = Arrays.copyOf(to, attacks);
            }
            return this;
        }

        /**
         * Adds an attack.
         *
         * @throws IllegalArgumentException if one of the two arguments does not exist
         */
        public Builder attack(int attacker, int target) {
            require(attacker);
            require(target);
            if (count == from.length) {
                int capacity = Math.max(count + (count >> 1), count + 16);
                from = Arrays.copyOf(from, capacity);
                to = Arrays.copyOf(to, capacity);
            }
            from[count] = attacker;
            to[count++] = target;
            return this;
        }

        private void require(int argument) {
            if (argument < 0 || argument >= size) {
                throw new IllegalArgumentException("Argument " + argument + " is not in a framework of " + size
                        + " arguments. Use a number from 0 to " + (size - 1) + ".");
            }
        }

        /**
         * The framework so far.
         *
         * <p>Two stable counting sorts, first by attacker and then by target, leave every row ascending; so duplicates
         * are neighbours.
         */
        public AttackFramework build() {
            int[] firstStart = starts(from);
            int[] byAttacker = new int[count];
            int[] next = Arrays.copyOf(firstStart, size);
            for (int i = 0; i < count; i++) {
                byAttacker[next[from[i]]++] = to[i];
            }
            int[] attackersStart = starts(to);
            int[] attackers = transpose(firstStart, byAttacker, attackersStart);
            attackers = withoutDuplicates(attackersStart, attackers);
            int[] targetsStart = counted(attackers, attackers.length);
            return new AttackFramework(
                    attackersStart, attackers, targetsStart, transpose(attackersStart, attackers, targetsStart));
        }

        private int[] starts(int[] keys) {
            return counted(keys, count);
        }

        private int[] counted(int[] keys, int length) {
            int[] start = new int[size + 1];
            for (int i = 0; i < length; i++) {
                start[keys[i] + 1]++;
            }
            for (int a = 0; a < size; a++) {
                start[a + 1] += start[a];
            }
            return start;
        }

        /** Rows by the other end: entry {@code v} in row {@code r} becomes entry {@code r} in row {@code v}. */
        private int[] transpose(int[] start, int[] values, int[] newStart) {
            int[] transposed = new int[values.length];
            int[] next = Arrays.copyOf(newStart, size);
            for (int row = 0; row < size; row++) {
                for (int p = start[row]; p < start[row + 1]; p++) {
                    transposed[next[values[p]]++] = row;
                }
            }
            return transposed;
        }

        /** Closes up ascending rows in place, moving their starts along. */
        private int[] withoutDuplicates(int[] start, int[] rows) {
            int kept = 0;
            int begin = 0;
            for (int row = 0; row < size; row++) {
                int end = start[row + 1];
                for (int p = begin; p < end; p++) {
                    if (p == begin || rows[p] != rows[p - 1]) {
                        rows[kept++] = rows[p];
                    }
                }
                begin = end;
                start[row + 1] = kept;
            }
            return kept == rows.length ? rows : Arrays.copyOf(rows, kept);
        }
    }
}
