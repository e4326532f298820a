package counterpoint.format.kialo;

/** Which of its two text exports Kialo gives. */
public enum Generation {
    /** Until some time after 2019: a claim a line, {@code 1.2. Pro: …}. */
    LEGACY,
    /** Seen since 2023: the number and stance on a line, the claim below it, indented by depth, with footnotes at the end. */
    CURRENT
}
