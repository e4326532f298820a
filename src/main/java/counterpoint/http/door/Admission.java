package counterpoint.http.door;

/** Whom a server lets in. */
public enum Admission {
    /** Whoever is at this machine; other web pages are kept out. */
    LOOPBACK,
    /** Those who have a token, and everybody to public maps. */
    TOKENS
}
