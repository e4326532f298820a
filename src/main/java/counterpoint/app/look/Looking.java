package counterpoint.app.look;

import counterpoint.model.Id;
import counterpoint.store.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is kept between two looks at the same map. May be used by several threads. */
public final class Looking {
    private static final int KEPT = 4;

    private final Supposed.Cache supposed = new Supposed.Cache();
    private final Segments segments = new Segments();
    private final Map<Id, Looked> looked = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Map<String, String> texts = new LinkedHashMap<>(KEPT, 0.75f, true);

    Supposed.Cache supposed() {
        return supposed;
    }

    Segments segments() {
        return segments;
    }

    /** A map looked through, the very one that is in the store now; whoever asks at the same time for the same waits, instead of doing it twice. */
    @SuppressWarnings("ReferenceEquality") // a map made anew under an old id and revision is another
    synchronized Looked looked(Store store, Id id) {
        Supposed now = supposed.of(store, id);
        Looked known = looked.get(id);
        if (known == null || known.map() != now.map()) {
            known = Looked.at(now);
            looked.put(id, known);
            if (looked.size() > KEPT) {
                looked.remove(looked.keySet().iterator().next());
            }
        }
        return known;
    }

    /** The text of the page with this hash, if it is here. */
    synchronized Optional<String> text(Store store, String hash) {
        Optional<String> text = Optional.ofNullable(texts.get(hash)).or(() -> store.text(hash));
        text.ifPresent(found -> texts.put(hash, found));
        if (texts.size() > KEPT) {
            texts.remove(texts.keySet().iterator().next());
        }
        return text;
    }
}
