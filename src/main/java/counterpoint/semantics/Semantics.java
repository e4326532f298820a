package counterpoint.semantics;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule that says which sets of arguments, called extensions, can be accepted together (Dung 1995), by the questions one
 * can ask it. Extensions come as labellings: members IN, what they attack OUT, the rest UNDECIDED.
 *
 * <p>The same framework gives the same answers in the same order each time. Every method throws {@link
 * BudgetExceededException} when its budget is used up.
 */
public interface Semantics {

    /** Some extension; empty if there is none, which only stable semantics allows. */
    Optional<Labelling> one(AttackFramework framework, Budget budget);

    /** All extensions, each once, computed as the stream is read. */
    Stream<Labelling> all(AttackFramework framework, Budget budget);

    /** How many extensions there are. */
    BigInteger count(AttackFramework framework, Budget budget);

    /** Is the argument in some extension? */
    Verdict credulous(AttackFramework framework, int argument, Budget budget);

    /** Is the argument in every extension? Yes, if there is none. */
    Verdict sceptical(AttackFramework framework, int argument, Budget budget);

    /** Questions about many arguments of one framework: it is taken apart, and one extension found, only once. */
    Questions questions(AttackFramework framework, Budget budget);

    /**
     * The same verdict on an argument with a certificate that is an extension of the whole framework, where {@link
     * #credulous} and {@link #sceptical} only speak about what bears on the argument.
     */
    Verdict certified(AttackFramework framework, int argument, Verdict verdict, Budget budget);
}
