package counterpoint.model;

/** Who may see a map without an access of their own, and whether those who may not edit it see who its speakers are. */
public record Privacy(Visibility visibility, Names names) {
    /** How a map begins: for those who have access, with all its names. */
    public static final Privacy USUAL = new Privacy(Visibility.PRIVATE, Names.SHOWN);

    /** Who may see a map. */
    public enum Visibility {
        /** Those who have access. */
        PRIVATE,
        /** Everybody who can reach the server. */
        PUBLIC
    }

    /** Whether speakers' names are shown to those who may not edit the map. */
    public enum Names {
        SHOWN,
        MASKED
    }
}
