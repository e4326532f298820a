package counterpoint.layout;

/** How much room a box takes, in pixels at zoom 1. */
public record Size(double width, double height) {
    public Size {
        if (!(width > 0 && height > 0 && width < Double.POSITIVE_INFINITY && height < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "A box can't measure " + width + " by " + height + ". Give two positive numbers.");
        }
    }
}
