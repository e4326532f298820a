package counterpoint.format.argdown.tree;

/** The signs by which one item says how another, written deeper below it, is related to it. */
public enum Sign {
    SUPPORTED_BY(Relates.SUPPORT, "<+"),
    ATTACKED_BY(Relates.ATTACK, "<-"),
    UNDERCUT_BY(Relates.UNDERCUT, "<_"),
    SUPPORTS(Relates.SUPPORT, "+>"),
    ATTACKS(Relates.ATTACK, "->"),
    UNDERCUTS(Relates.UNDERCUT, "_>"),
    CONTRADICTS(Relates.CONTRADICTION, "><");

    /** What a sign says, whichever way it points. */
    public enum Relates {
        SUPPORT,
        ATTACK,
        UNDERCUT,
        CONTRADICTION
    }

    private final Relates relates;
    private final String written;

    Sign(Relates relates, String written) {
        this.relates = relates;
        this.written = written;
    }

    public Relates relates() {
        return relates;
    }

    /** The sign in full, such as {@code <+}; the first four of them may be written without their bracket. */
    public String written() {
        return written;
    }

    /** True when the upper item is the one that supports, attacks, undercuts or contradicts. */
    public boolean pointsDown() {
        return written.endsWith(">") || this == CONTRADICTS;
    }
}
