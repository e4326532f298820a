package counterpoint.draft.link;

/** Which side a reply takes on what it replies to. */
public enum Bearing {
    SUPPORT,
    ATTACK,
    /** It says the same again. */
    REPHRASE,
    /** It replies, and the words don't say on which side. */
    NEUTRAL
}
