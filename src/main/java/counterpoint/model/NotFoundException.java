package counterpoint.model;

/** Something was asked for that isn't there. */
public final class NotFoundException extends CounterpointException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String message) {
        super("thing.missing", message);
    }
}
