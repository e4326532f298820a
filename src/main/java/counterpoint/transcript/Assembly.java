package counterpoint.transcript;

import counterpoint.model.Id;
import counterpoint.model.Segment;
import counterpoint.model.Segment.Kind;
import counterpoint.model.Span;
import counterpoint.transcript.comment.Replies;
import counterpoint.transcript.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes segments and sentences of pieces: gives ids, ends and answers. Costs O(length of the text). */
final class Assembly {
    private final Id source;
    private final String text;
    private final List<Piece> pieces;
    private final Cast cast;
    private final Map<Integer, Id> comments = new HashMap<>();
    private final Replies replies = new Replies();
    private int turns;
    private int others;

    /**
     * @param pieces in order of their starts; of pieces with one start, the last counts
     */
    Assembly(Id source, String text, List<Piece> pieces, Cast cast) {
        this.source = source;
        this.text = text;
        this.cast = cast;
        this.pieces = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = this.pieces.size() - 1;
            if (last >= 0 && this.pieces.get(last).start() >= piece.start()) {
                this.pieces.remove(last);
            }
            if (piece.start() < text.length()) {
                this.pieces.add(piece);
            }
        }
    }

    /**
     * The segments.
     *
     * @param parents for each comment, the comment that the page's structure says it answers
     */
    List<Segment> segments(List<Optional<Integer>> parents) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int start = i == 0 ? 0 : piece.start();
            int end = i + 1 < pieces.size() ? pieces.get(i + 1).start() : text.length();
            Span span = new Span(source, start, end);
            boolean speechFollows = i + 1 < pieces.size() && isSpeech(pieces.get(i + 1));
            segments.add(segment(piece, span, speechFollows, parents));
        }
        return segments;
    }

    private Segment segment(Piece piece, Span span, boolean speechFollows, List<Optional<Integer>> parents) {
        Optional<Id> speaker = piece.person().map(person -> cast.speaker(person).id());
        Kind kind = piece.kind() == Kind.LABEL && !speechFollows ? Kind.FURNITURE : piece.kind();
        Optional<Id> replyTo = kind == Kind.COMMENT ? replyTo(piece, span, parents) : Optional.empty();
        Id id = id(piece, kind);
        if (kind == Kind.COMMENT) {
            comments.put(piece.comment().orElseThrow(), id);
        }
        boolean spoken = kind == Kind.TURN || kind == Kind.COMMENT || kind == Kind.LABEL;
        return new Segment(
                id, kind, span, spoken ? speaker : Optional.empty(), replyTo, spoken ? piece.time() : Optional.empty());
    }

    private static boolean isSpeech(Piece piece) {
        return piece.kind() == Kind.TURN || piece.kind() == Kind.COMMENT;
    }

    private Id id(Piece piece, Kind kind) {
        return switch (kind) {
            case TURN -> Id.of("t" + ++turns);
            case COMMENT -> Id.of("c" + (piece.comment().orElseThrow() + 1));
            case LABEL -> Id.of(piece.comment().map(c -> "c" + (c + 1)).orElse("t" + (turns + 1)) + ".label");
            case TITLE, DEK, FURNITURE -> Id.of("f" + ++others);
        };
    }

    private Optional<Id> replyTo(Piece piece, Span span, List<Optional<Integer>> parents) {
        Optional<String> author =
                piece.person().map(person -> cast.speaker(person).name());
        Optional<Integer> said = replies.next(span.of(text).strip(), author);
        return parents.get(piece.comment().orElseThrow()).or(() -> said).map(comments::get);
    }

    static List<Sentence> sentences(List<Segment> segments, String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.isSpeech()) {
                Span span = segment.span();
                for (Sentences.Place place : Sentences.in(text, span.start(), span.end())) {
                    sentences.add(new Sentence(segment.id(), new Span(span.source(), place.start(), place.end())));
                }
            }
        }
        return sentences;
    }
}
