package counterpoint.layout;

/** A place in a picture, in pixels at zoom 1: x to the right, y downwards. */
public record Point(double x, double y) {}
