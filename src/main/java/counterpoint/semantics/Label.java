package counterpoint.semantics;

/**
 * What becomes of an argument (Caminada 2006): it is accepted, it is defeated by an accepted one, or neither.
 */
public enum Label {
    IN,
    OUT,
    UNDECIDED
}
