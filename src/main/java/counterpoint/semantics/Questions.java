package counterpoint.semantics;

/**
 * Questions about single arguments of one framework under one semantics, which has been looked at once: so each costs only what
 * is searched for its sake. Certificates are extensions of the whole framework.
 */
public interface Questions {

    /** Is the argument in some extension? */
    Verdict credulous(int argument, Budget budget);

    /** Is the argument in every extension? Yes, if there is none. */
    Verdict sceptical(int argument, Budget budget);
}
