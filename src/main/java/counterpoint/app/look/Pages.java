package counterpoint.app.look;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Id;
import counterpoint.model.Locution;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The pages of a map in their order, for showing a stretch of them. O(segments and words · log n) once. */
final class Pages {
    /** Characters shown before and after a place; a few screens. */
    private static final int BEFORE = 6_000;

    private static final int AFTER = 12_000;
    private static final int MOST = 150;

    private final NavigableMap<Span, Segment> segments = new TreeMap<>();
    private final NavigableMap<Span, List<Id>> words = new TreeMap<>();
    private final Map<Id, Integer> numbers = new HashMap<>();
    private final Map<Id, List<Id>> said = new ConcurrentHashMap<>();
    private final List<Source> sources;

    Pages(ArgumentMap map) {
        this.sources = map.all(Source.class).toList();
        map.all(Segment.class).forEach(segment -> segments.put(segment.span(), segment));
        Map<Segment.Kind, Integer> counted = new HashMap<>();
        for (Segment segment : segments.values()) {
            numbers.put(segment.id(), counted.merge(segment.kind(), 1, Integer::sum));
        }
        map.all(Locution.class)
                .forEach(locution -> locution.spans()
                        .forEach(span -> words.computeIfAbsent(span, key -> new ArrayList<>())
                                .add(locution.id())));
    }

    List<Source> sources() {
        return sources;
    }

    /** In page order. */
    Stream<Segment> segments() {
        return segments.values().stream();
    }

    /** The segments of one page, in their order. */
    List<Segment> of(Id source) {
        return List.copyOf(segments.subMap(
                        new Span(source, 0, 1), true, new Span(source, Integer.MAX_VALUE - 1, Integer.MAX_VALUE), true)
                .values());
    }

    /** Which of its kind a segment is, from 1. */
    int number(Segment segment) {
        return numbers.getOrDefault(segment.id(), 0);
    }

    /** The segment in which something begins. */
    Optional<Segment> at(Span place) {
        return Optional.ofNullable(segments.floorEntry(new Span(place.source(), place.start(), Integer.MAX_VALUE)))
                .map(Map.Entry::getValue)
                .filter(segment -> segment.span().overlaps(place));
    }

    /** The segments around one of them, as many as fill a few screens. */
    List<Segment> around(Segment middle) {
        Span place = middle.span();
        List<Segment> found = new ArrayList<>(stretch(
                segments.headMap(place, false).descendingMap().values(),
                middle,
                segment -> place.start() - segment.span().end() < BEFORE));
        Collections.reverse(found);
        found.addAll(stretch(
                segments.tailMap(place, true).values(),
                middle,
                segment -> segment.span().start() - place.end() < AFTER));
        return found;
    }

    private static List<Segment> stretch(Collection<Segment> from, Segment middle, Predicate<Segment> isNear) {
        return from.stream()
                .takeWhile(
                        segment -> segment.span().source().equals(middle.span().source()) && isNear.test(segment))
                .limit(MOST)
                .toList();
    }

    /** The segments in which a claim is said. */
    List<Id> of(Id claim, ArgumentMap map) {
        return said.computeIfAbsent(
                claim,
                key -> Asserted.words(map, key)
                        .flatMap(words -> at(words.spans().get(0)).stream())
                        .map(Segment::id)
                        .distinct()
                        .toList());
    }

    /** The words that begin in a stretch. */
    Stream<Id> words(Id source, int start, int end) {
        return words
                .subMap(new Span(source, start, start + 1), true, new Span(source, end, Integer.MAX_VALUE), false)
                .values()
                .stream()
                .flatMap(List::stream);
    }
}
