package counterpoint.draft.text;

import counterpoint.model.Id;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import counterpoint.transcript.Sentence;
import counterpoint.transcript.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A transcript with its words and with look-up tables, as the drafting stages read it: speech in page order, the sentences
 * of each turn or comment, and who speaks.
 */
public final class Speech {
    private final Transcript transcript;
    private final Words words;
    private final List<Segment> turns;
    private final List<Segment> comments;
    private final Map<Id, List<Span>> sentences = new HashMap<>();
    private final Map<Id, Speaker> speakers = new HashMap<>();
    private final Map<Id, Segment> segments = new HashMap<>();

    public Speech(Transcript transcript) {
        this.transcript = transcript;
        this.words = Words.of(transcript.text());
        this.turns = transcript.all(Segment.Kind.TURN).toList();
        this.comments = transcript.all(Segment.Kind.COMMENT).toList();
        transcript.segments().forEach(s -> segments.put(s.id(), s));
        transcript.speakers().forEach(s -> speakers.put(s.id(), s));
        for (Sentence sentence : transcript.sentences()) {
            sentences
                    .computeIfAbsent(sentence.segment(), s -> new ArrayList<>())
                    .add(sentence.span());
        }
        sentences.replaceAll((segment, places) -> List.copyOf(places));
    }

    public String text() {
        return transcript.text();
    }

    public Words words() {
        return words;
    }

    public List<Segment> turns() {
        return turns;
    }

    public List<Segment> comments() {
        return comments;
    }

    public List<Speaker> speakers() {
        return transcript.speakers();
    }

    /** The places of a segment's sentences in page order. */
    public List<Span> sentences(Segment segment) {
        return sentences.getOrDefault(segment.id(), List.of());
    }

    public Segment segment(Id id) {
        return Optional.ofNullable(segments.get(id))
                .orElseThrow(() -> new IllegalArgumentException("The page has no segment " + id + "."));
    }

    /** Who speaks in a turn or comment. */
    public Speaker speaker(Segment segment) {
        return segment.speaker()
                .flatMap(id -> Optional.ofNullable(speakers.get(id)))
                .orElseThrow(() -> new IllegalArgumentException("Segment " + segment.id() + " has no speaker."));
    }

    public Range words(Span span) {
        return words.within(span.start(), span.end());
    }

    /** The words of a place in plain form. */
    public List<String> spelled(Span span) {
        Range range = words(span);
        List<String> spelled = new ArrayList<>(range.size());
        for (int i = range.from(); i < range.to(); i++) {
            spelled.add(words.spelling(i));
        }
        return List.copyOf(spelled);
    }

    /** The text of a place on one line, runs of white space made one space. */
    public String line(Span span) {
        return span.of(text()).strip().replaceAll("\\s+", " ");
    }

    /** The same place of this page without white space at its ends; empty if nothing else is there. */
    public Optional<Span> trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text().charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(transcript.source().id(), start, end)) : Optional.empty();
    }
}
