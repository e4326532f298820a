package counterpoint.transcript;

import counterpoint.model.ArgumentMap;
import counterpoint.model.Finding;
import counterpoint.model.Id;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page read as a conversation: its source with text, its speakers, its segments in page order, and the sentences of
 * turns and comments in page order.
 *
 * <p>The segments tile the text: the first starts at 0, each starts where the one before ends, the last ends at the text's
 * end.
 */
public record Transcript(
        Source source,
        List<Speaker> speakers,
        List<Segment> segments,
        List<Sentence> sentences,
        List<Finding> findings) {
    public Transcript {
        speakers = List.copyOf(speakers);
        segments = List.copyOf(segments);
        sentences = List.copyOf(sentences);
        findings = List.copyOf(findings);
        requireTiling(source, segments);
    }

    /**
     * A page of a map, cut as the map cuts it now; empty if its text is not here or the map does not cut it as a
     * conversation.
     */
    public static Optional<Transcript> in(ArgumentMap map, Source source) {
        List<Segment> segments = map.all(Segment.class)
                .filter(segment -> segment.span().source().equals(source.id()))
                .sorted(Comparator.comparing(Segment::span))
                .toList();
        return source.text()
                .filter(text -> tile(text.length(), segments))
                .map(text -> new Transcript(
                        source,
                        map.all(Speaker.class).toList(),
                        segments,
                        Assembly.sentences(segments, text),
                        List.of()));
    }

    private static boolean tile(int length, List<Segment> segments) {
        int expected = 0;
        for (Segment segment : segments) {
            if (segment.span().start() != expected) {
                return false;
            }
            expected = segment.span().end();
        }
        return expected == length;
    }

    private static void requireTiling(Source source, List<Segment> segments) {
        int expected = 0;
        for (Segment segment : segments) {
            if (segment.span().start() != expected) {
                throw new IllegalArgumentException("Segment " + segment.id() + " starts at "
                        + segment.span().start() + ", but the one before ends at " + expected
                        + ". Segments must tile the page.");
            }
            expected = segment.span().end();
        }
        if (expected != source.length()) {
            throw new IllegalArgumentException("The segments end at " + expected + ", but the page has "
                    + source.length() + " UTF-16 units. Segments must tile the page.");
        }
    }

    public String text() {
        return source.text().orElseThrow(() -> new IllegalStateException("A transcript's source has its text."));
    }

    /** The words at a place of this page. */
    public String words(Span span) {
        return span.of(text());
    }

    public Stream<Segment> all(Segment.Kind kind) {
        return segments.stream().filter(segment -> segment.kind() == kind);
    }

    public Optional<Speaker> speaker(Id id) {
        return speakers.stream().filter(speaker -> speaker.id().equals(id)).findFirst();
    }

    public Stream<Sentence> sentencesOf(Segment segment) {
        return sentences.stream().filter(sentence -> sentence.segment().equals(segment.id()));
    }
}
