package counterpoint.format.argdown;

import counterpoint.format.Loss;
import counterpoint.format.Written;
import counterpoint.model.ArgumentMap;

/**
 * Writes maps as Argdown that the reference tool reads as it is meant (docs/formats-argdown.md). The same map gives the same
 * text. O(size of the map · log of it).
 */
public final class ArgdownWriter {
    private ArgdownWriter() {}

    /** The debate, and a comment at the end that holds the whole map: reading it gives back this very map. */
    public static Written write(ArgumentMap map) {
        Body body = new Body(map);
        return new Written(body.text() + OwnBlock.of(map), body.losses(Loss.Degree.HIDDEN));
    }

    /** The debate and nothing else. */
    public static Written writePlain(ArgumentMap map) {
        Body body = new Body(map);
        return new Written(body.text(), body.losses(Loss.Degree.GONE));
    }
}
