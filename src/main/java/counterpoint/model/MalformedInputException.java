package counterpoint.model;

/** Text or bytes that can't be read as what they should be. */
public final class MalformedInputException extends CounterpointException {
    private static final long serialVersionUID = 1L;

    public MalformedInputException(String message) {
        super("input.malformed", message);
    }

    public MalformedInputException(String message, Throwable cause) {
        super("input.malformed", message, cause);
    }
}
