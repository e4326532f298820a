package counterpoint.format.json;

import org.jspecify.annotations.Nullable;

/**
 * A value's place in a JSON document, as the way there from the whole of it. Its JSON path is spelled when somebody is told;
 * nearly always nobody is.
 *
 * @param key the member's name, or null for an element of an array
 */
record Place(@Nullable Place around, @Nullable String key, int index) {
    /** The whole document. */
    static final Place ROOT = new Place(null, null, 0);

    Place member(String name) {
        return new Place(this, name, 0);
    }

    Place element(int number) {
        return new Place(this, null, number);
    }

    @Override
    public String toString() {
        if (around == null) {
            return "$";
        }
        return key == null ? around + "[" + index + "]" : around + "." + key;
    }
}
