package counterpoint.semantics;

/** What a search has used of its {@link Budget}. Belongs to one question and one thread. */
public final class Meter {
    private static final long STEPS_BETWEEN_LOOKS = 1 << 10;

    private final Budget budget;
    private long used;
    private long nextLook;

    Meter(Budget budget) {
        this.budget = budget;
    }

    /**
     * Counts one step.
     *
     * @throws BudgetExceededException if that is one too many
     */
    public void step() {
        steps(1);
    }

    /**
     * Counts several steps.
     *
     * @throws BudgetExceededException if that is too many
     */
    public void steps(long count) {
        used += count;
        if (used > budget.steps()) {
            throw new BudgetExceededException("The search was stopped after " + budget.steps()
                    + " steps. Ask about a smaller framework or allow more steps.");
        }
        if (used >= nextLook) {
            nextLook = used + STEPS_BETWEEN_LOOKS;
            if (budget.isOver().getAsBoolean()) {
                throw new BudgetExceededException("The search was stopped after " + used
                        + " steps because its time was over. Ask about a smaller framework or allow more time.");
            }
        }
    }

    public long used() {
        return used;
    }
}
