package counterpoint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a page with one part to play there: a turn, a comment, or something around them. The segments of a source
 * tile it: every character belongs to exactly one.
 *
 * @param speaker who speaks; always present for turns and comments
 * @param replyTo the comment or turn that a comment answers, where the page says so
 * @param time the page's own words for when this was said, such as {@code 00:04:10} or {@code March 3, 2021 at 4:10 pm}
 */
public record Segment(Id id, Kind kind, Span span, Optional<Id> speaker, Optional<Id> replyTo, Optional<String> time)
        implements Entry {

    /** What a stretch of a page is. Title and dek are front matter; furniture is all that nobody in the page says. */
    public enum Kind {
        TITLE,
        DEK,
        LABEL,
        TURN,
        COMMENT,
        FURNITURE
    }

    public Segment {
        if ((kind == Kind.TURN || kind == Kind.COMMENT) && speaker.isEmpty()) {
            throw new IllegalArgumentException(
                    "Segment " + id + " is a turn or comment without a speaker. Name who speaks.");
        }
    }

    /** True for turns and comments: the segments in which something is said. */
    public boolean isSpeech() {
        return kind == Kind.TURN || kind == Kind.COMMENT;
    }

    @Override
    public String type() {
        return "segment";
    }

    @Override
    public List<End> ends() {
        List<End> ends = new ArrayList<>(3);
        ends.add(End.plain("source", span.source(), Source.class));
        speaker.ifPresent(s -> ends.add(End.plain("speaker", s, Speaker.class)));
        replyTo.ifPresent(r -> ends.add(End.plain("segment replied to", r, Segment.class)));
        return List.copyOf(ends);
    }

    @Override
    public List<Span> spans() {
        return List.of(span);
    }
}
