package counterpoint.app.look;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Locution;
import counterpoint.model.Logged;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.store.Store;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The segments of maps by their place, so that the one around some words is found without looking at all of them. Pages are
 * cut once and hardly ever again: the order is made anew only after a change that touches a segment.
 */
final class Segments {
    private static final int LOOKED_THROUGH = 1_000;
    private static final int KEPT = 32;

    private final Map<Id, Ordered> kept = new ConcurrentHashMap<>();

    private record Ordered(ArgumentMap map, NavigableMap<Span, Segment> byPlace) {}

    /** The segments in which these words are. */
    Stream<Segment> around(Store store, ArgumentMap map, Locution words) {
        NavigableMap<Span, Segment> byPlace = ordered(store, map).byPlace();
        return words.spans().stream().flatMap(span -> around(byPlace, span).stream());
    }

    private static Optional<Segment> around(NavigableMap<Span, Segment> byPlace, Span words) {
        Span last = new Span(words.source(), words.start(), Integer.MAX_VALUE);
        return Optional.ofNullable(byPlace.floorEntry(last))
                .map(Map.Entry::getValue)
                .filter(segment -> segment.span().overlaps(words));
    }

    private Ordered ordered(Store store, ArgumentMap map) {
        Ordered known = kept.get(map.id());
        if (known == null || !isStillSo(store, known.map, map)) {
            NavigableMap<Span, Segment> byPlace = new TreeMap<>();
            map.all(Segment.class).forEach(segment -> byPlace.put(segment.span(), segment));
            known = new Ordered(map, byPlace);
        } else {
            known = new Ordered(map, known.byPlace);
        }
        if (kept.size() >= KEPT) {
            kept.clear();
        }
        kept.put(map.id(), known);
        return known;
    }

    private static boolean isStillSo(Store store, ArgumentMap then, ArgumentMap now) {
        if (then.revision() == now.revision()) {
            return true;
        }
        long made = now.revision() - then.revision();
        if (made < 0 || made > LOOKED_THROUGH) {
            return false;
        }
        List<Logged> since = store.since(now.id(), then.revision(), (int) made);
        return since.stream()
                .flatMap(logged -> logged.operation().diff().touched().stream())
                .noneMatch(id -> isSegment(then, id) || isSegment(now, id));
    }

    private static boolean isSegment(ArgumentMap map, Id id) {
        return map.find(id, Segment.class).isPresent();
    }
}
