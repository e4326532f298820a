package counterpoint.semantics;

import java.util.Optional;

/** A question cost more than its budget allowed; carries what had been found by then. */
public final class BudgetExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Labelling> found;

    BudgetExceededException(String message) {
        super(message);
        this.found = Optional.empty();
    }

    private BudgetExceededException(BudgetExceededException cause, Labelling found) {
        super(cause.getMessage(), cause);
        this.found = Optional.of(found);
    }

    /** The same, with the labels that are certain to be part of an answer. */
    public BudgetExceededException with(Labelling labels) {
        return new BudgetExceededException(this, labels);
    }

    /** The part of an extension that was found before the budget was used up; what is not decided is UNDECIDED. */
    public Optional<Labelling> found() {
        return found;
    }
}
