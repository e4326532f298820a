package counterpoint.app.look;

/** What is kept between two looks at the same map. May be used by several threads. */
public final class Looking {
    private final Supposed.Cache supposed = new Supposed.Cache();
    private final Segments segments = new Segments();

    Supposed.Cache supposed() {
        return supposed;
    }

    Segments segments() {
        return segments;
    }
}
