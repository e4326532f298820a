package counterpoint.cli.terminal;

import counterpoint.model.EnvironmentException;
import counterpoint.model.MalformedInputException;
import counterpoint.model.NotFoundException;
import counterpoint.model.NotPossibleException;
import counterpoint.model.RuleViolationException;
import counterpoint.model.StaleRevisionException;
import java.util.Map;

/** How the program can end, for scripts; the README lists the codes. */
public final class Exit {
    public static final int DONE = 0;
    public static final int FAULT = 1;
    public static final int USAGE = 2;
    static final int MALFORMED = 3;
    public static final int MISSING = 4;
    public static final int BROKEN_RULE = 5;
    static final int STALE = 6;
    static final int ENVIRONMENT = 7;
    public static final int LOST = 8;

    private static final Map<Class<? extends Exception>, Integer> CODES = Map.of(
            MalformedInputException.class, MALFORMED,
            NotFoundException.class, MISSING,
            RuleViolationException.class, BROKEN_RULE,
            StaleRevisionException.class, STALE,
            NotPossibleException.class, STALE,
            EnvironmentException.class, ENVIRONMENT);

    private Exit() {}

    /** The exit code for what a command threw. */
    public static int code(Exception thrown) {
        return CODES.getOrDefault(thrown.getClass(), FAULT);
    }
}
