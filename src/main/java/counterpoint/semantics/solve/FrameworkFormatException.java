package counterpoint.semantics.solve;

/** A file is not what its notation asks for; the message names the line, what is wrong there and the fix. */
public final class FrameworkFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String problem;

    FrameworkFormatException(int line, String problem) {
        super("Line " + line + ": " + problem);
        this.line = line;
        this.problem = problem;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    /** What is wrong in the line and the fix. */
    public String problem() {
        return problem;
    }
}
