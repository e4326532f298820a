package counterpoint.model;

/** What surrounds the program doesn't play along: a port in use, a file that can't be written, a full disk. */
public final class EnvironmentException extends CounterpointException {
    private static final long serialVersionUID = 1L;

    public EnvironmentException(String message) {
        super("environment.unfit", message);
    }

    public EnvironmentException(String message, Throwable cause) {
        super("environment.unfit", message, cause);
    }
}
