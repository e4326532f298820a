package counterpoint.model;

/** Something went wrong that the caller can mend; the message names the thing, the place and the fix. */
public abstract class CounterpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    protected CounterpointException(String code, String message) {
        super(message);
        this.code = code;
    }

    protected CounterpointException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Dotted and stable, for programs. */
    public String code() {
        return code;
    }
}
