package counterpoint.model;

/** The caller may not do this. */
public final class ForbiddenException extends CounterpointException {
    private static final long serialVersionUID = 1L;

    public ForbiddenException(String message) {
        super("access.forbidden", message);
    }
}
