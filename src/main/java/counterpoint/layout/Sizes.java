package counterpoint.layout;

import counterpoint.model.Id;
import java.util.Map;

/** The sizes a layout is given, asked with a message that names the node that has none. */
final class Sizes {
    private Sizes() {}

    static Size of(Id node, Map<Id, Size> sizes) {
        Size size = sizes.get(node);
        if (size == null) {
            throw new IllegalArgumentException("Node " + node + " has no size. Give every node of the diagram one.");
        }
        return size;
    }
}
