package counterpoint.semantics;

import java.util.function.BooleanSupplier;

/**
 * How much a question may cost: a number of search steps, which gives the same outcome on every machine, or until something
 * says stop, which is where a clock comes in.
 *
 * @param steps how many decisions or conflicts a search may go through
 * @param isOver asked now and then; true ends the search
 */
public record Budget(long steps, BooleanSupplier isOver) {
    public Budget {
        if (steps < 0) {
            throw new IllegalArgumentException("A budget can't have " + steps + " steps. Give a number from 0 on.");
        }
    }

    public static Budget unlimited() {
        return steps(Long.MAX_VALUE);
    }

    public static Budget steps(long steps) {
        return new Budget(steps, () -> false);
    }

    /** Until the supplier says that it is over, for instance because a deadline has passed. */
    public static Budget until(BooleanSupplier isOver) {
        return new Budget(Long.MAX_VALUE, isOver);
    }

    /** A meter that starts at zero. */
    public Meter meter() {
        return new Meter(this);
    }
}
