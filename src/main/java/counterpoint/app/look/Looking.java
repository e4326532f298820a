package counterpoint.app.look;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept between two looks at the same map. May be used by several threads. */
public final class Looking {
    private static final int KEPT = 4;
    private static final int LOCKS = 16;

    private final Supposed.Cache supposed = new Supposed.Cache();
    private final Segments segments = new Segments();
    private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();
    private final Map<Id, Looked> looked = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Map<String, String> texts = new LinkedHashMap<>(KEPT, 0.75f, true);

    Supposed.Cache supposed() {
        return supposed;
    }

    Segments segments() {
        return segments;
    }

    /** A map looked through, the very one that is in the store now; whoever asks at the same time for the same waits, instead of doing it twice. */
    Looked looked(Store store, Id id) {
        synchronized (locks.get(Math.floorMod(id.hashCode(), LOCKS))) {
            Supposed now = supposed.of(store, id);
            return known(id, now.map()).orElseGet(() -> keep(id, Looked.at(now)));
        }
    }

    @SuppressWarnings("ReferenceEquality") // a map made anew under an old id and revision is another
    private synchronized Optional<Looked> known(Id id, ArgumentMap now) {
        return Optional.ofNullable(looked.get(id)).filter(known -> known.map() == now);
    }

    private synchronized Looked keep(Id id, Looked made) {
        looked.put(id, made);
        if (looked.size() > KEPT) {
            looked.remove(looked.keySet().iterator().next());
        }
        return made;
    }

    /** The text of the page with this hash, if it is here. */
    synchronized Optional<String> text(Store store, String hash) {
        Optional<String> text =
                Optional.ofNullable(texts.get(hash)).or(() -> store.texts().find(hash));
        text.ifPresent(found -> texts.put(hash, found));
        if (texts.size() > KEPT) {
            texts.remove(texts.keySet().iterator().next());
        }
        return text;
    }
}
