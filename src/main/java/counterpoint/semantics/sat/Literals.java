package counterpoint.semantics.sat;

/**
 * Literals as array indices: variable {@code v}, counted from 1, is {@code 2 v - 2}, its negation the next number.
 */
final class Literals {
    private Literals() {}

    static int of(int signed) {
        return signed > 0 ? 2 * signed - 2 : -2 * signed - 1;
    }

    static int signed(int literal) {
        return isNegated(literal) ? -1 - variable(literal) : 1 + variable(literal);
    }

    static int not(int literal) {
        return literal ^ 1;
    }

    /** The variable of a literal, from 0. */
    static int variable(int literal) {
        return literal >> 1;
    }

    static boolean isNegated(int literal) {
        return (literal & 1) == 1;
    }
}
