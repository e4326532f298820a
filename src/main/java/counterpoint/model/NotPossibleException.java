package counterpoint.model;

/** What was asked for makes sense, but not in the state that things are in; the code says which state that is. */
public final class NotPossibleException extends CounterpointException {
    private static final long serialVersionUID = 1L;

    public NotPossibleException(String code, String message) {
        super(code, message);
    }
}
