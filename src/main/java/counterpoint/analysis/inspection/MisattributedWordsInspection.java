package counterpoint.analysis.inspection;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds words that a map gives to one speaker although they stand in another speaker's turn or comment.
 *
 * <p>Words that another locution quotes may stand anywhere: they are reported speech. O((segments + spans) · log
 * segments).
 */
public final class MisattributedWordsInspection implements Inspection {

    @Override
    public String code() {
        return "words.misattributed";
    }

    @Override
    public List<Finding> inspect(ArgumentMap map) {
        Map<Id, NavigableMap<Integer, Segment>> speech = new HashMap<>();
        map.all(Segment.class)
                .filter(Segment::isSpeech)
                .forEach(segment -> speech.computeIfAbsent(segment.span().source(), source -> new TreeMap<>())
                        .put(segment.span().start(), segment));
        return map.all(Locution.class)
                .filter(locution -> !isQuoted(map, locution))
                .flatMap(locution -> misplaced(map, locution, speech))
                .toList();
    }

    /** At most one finding for the words of one locution: the first span that is somebody else's. */
    private Stream<Finding> misplaced(
            ArgumentMap map, Locution locution, Map<Id, NavigableMap<Integer, Segment>> speech) {
        return locution.spans().stream()
                .flatMap(span -> around(speech.getOrDefault(span.source(), Collections.emptyNavigableMap()), span)
                        .filter(segment -> !segment.speaker().equals(Optional.of(locution.speaker())))
                        .map(segment -> finding(map, locution, segment).at(span)))
                .limit(1);
    }

    private static Stream<Segment> around(NavigableMap<Integer, Segment> segments, Span span) {
        return Stream.ofNullable(segments.floorEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(segment -> segment.span().overlaps(span));
    }

    private static boolean isQuoted(ArgumentMap map, Locution locution) {
        return map.referrers(locution.id(), Illocution.class)
                .anyMatch(illocution -> illocution.content().equals(locution.id()));
    }

    private Finding finding(ArgumentMap map, Locution locution, Segment segment) {
        String owner = segment.speaker().map(id -> name(map, id)).orElse("nobody");
        return Finding.warning(
                code(),
                "Words " + locution.id() + " are given to " + name(map, locution.speaker()) + ", but stand in "
                        + segment.id() + ", which is by " + owner
                        + ". Correct the speaker, or say that the words are quoted.",
                locution.id(),
                segment.id());
    }

    private static String name(ArgumentMap map, Id speaker) {
        return map.find(speaker, Speaker.class).map(Speaker::name).orElse(speaker.value());
    }
}
