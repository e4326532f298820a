package counterpoint.semantics;

import java.util.Arrays;

/**
 * A label for every argument of a framework (Caminada 2006), one byte each.
 *
 * <p>The arguments labelled IN are the extension the labelling stands for. Labellings compare label by label, so they also
 * are equal across frameworks of the same size.
 */
public final class Labelling {
    static final byte UNDECIDED = 0;
    static final byte IN = 1;
    static final byte OUT = 2;

    private static final Label[] LABELS = {Label.UNDECIDED, Label.IN, Label.OUT};

    private final byte[] labels;

    private Labelling(byte[] labels) {
        this.labels = labels;
    }

    /** Takes the array over; nobody may write to it any more. */
    static Labelling owning(byte[] labels) {
        return new Labelling(labels);
    }

    /** A labelling under construction that starts with these labels. O(size). */
    public Editor edit() {
        return new Editor(labels.clone());
    }

    /** A labelling of this many arguments under construction, all of them UNDECIDED so far. */
    public static Editor undecided(int size) {
        return new Editor(new byte[size]);
    }

    /**
     * The labelling an extension stands for: its members are IN, what they attack is OUT, the rest is UNDECIDED. A member
     * that another member attacks stays IN.
     *
     * @throws IllegalArgumentException if a member is not in the framework
     */
    public static Labelling ofExtension(AttackFramework framework, int... members) {
        byte[] labels = new byte[framework.size()];
        for (int member : members) {
            if (member < 0 || member >= labels.length) {
                throw new IllegalArgumentException("Argument " + member + " is not in a framework of " + labels.length
                        + " arguments. Use a number from 0 to " + (labels.length - 1) + ".");
            }
            for (int p = framework.targetsStart(member); p < framework.targetsStart(member + 1); p++) {
                labels[framework.targetAt(p)] = OUT;
            }
        }
        for (int member : members) {
            labels[member] = IN;
        }
        return new Labelling(labels);
    }

    /** The number of arguments labelled. */
    public int size() {
        return labels.length;
    }

    public Label label(int argument) {
        return LABELS[labels[argument]];
    }

    public boolean isIn(int argument) {
        return labels[argument] == IN;
    }

    public boolean isOut(int argument) {
        return labels[argument] == OUT;
    }

    public boolean isUndecided(int argument) {
        return labels[argument] == UNDECIDED;
    }

    /** How many arguments bear this label. O(size). */
    public int count(Label label) {
        int count = 0;
        for (byte b : labels) {
            if (LABELS[b] == label) {
                count++;
            }
        }
        return count;
    }

    /** The arguments that bear this label, ascending. O(size). */
    public int[] arguments(Label label) {
        int[] found = new int[count(label)];
        int next = 0;
        for (int a = 0; a < labels.length; a++) {
            if (label(a) == label) {
                found[next++] = a;
            }
        }
        return found;
    }

    /** The arguments labelled IN, ascending. O(size). */
    public int[] extension() {
        return arguments(Label.IN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labelling labelling && Arrays.equals(labels, labelling.labels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(labels);
    }

    @Override
    public String toString() {
        return "in " + Arrays.toString(extension()) + ", undecided " + Arrays.toString(arguments(Label.UNDECIDED))
                + " of " + size();
    }

    /** Labels that may still change. Not thread-safe; {@link #labelling} ends its use. */
    public static final class Editor {
        private byte[] labels;

        private Editor(byte[] labels) {
            this.labels = labels;
        }

        public Editor set(int argument, Label label) {
            labels[argument] = switch (label) {
                case IN -> IN;
                case OUT -> OUT;
                case UNDECIDED -> UNDECIDED;
            };
            return this;
        }

        /** Labels an argument IN and what it attacks OUT. */
        public Editor accept(AttackFramework framework, int argument) {
            labels[argument] = IN;
            for (int p = framework.targetsStart(argument); p < framework.targetsStart(argument + 1); p++) {
                labels[framework.targetAt(p)] = OUT;
            }
            return this;
        }

        /** The labels so far, for good. */
        public Labelling labelling() {
            Labelling labelling = new Labelling(labels);
            labels = new byte[0];
            return labelling;
        }
    }
}
