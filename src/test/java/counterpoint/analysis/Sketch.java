package counterpoint.analysis;

import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Entry;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Inference;
import counterpoint.model.Locution;
import counterpoint.model.Proposition;
import counterpoint.model.Question;
import counterpoint.model.Rephrase;
import counterpoint.model.Segment;
import counterpoint.model.Source;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import counterpoint.model.Transition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Maps for tests, one entry a line, so that a test shows its map:
 *
 * <pre>
 * claim p1 The text.          question q1 The text?
 * inference i1 p2 p3 > p1     conflict x1 p4 > i1
 * rephrase m1 p5 > p1         answer an1 p1 > q1
 * source s1 The text.         speaker v1 Odile         turn t1 v1 s1 0 9     commenter v2 Bram
 * words l1 v1 s1 0 9          reply r1 l1 > l2         says y1 l1 > p1       quotes y2 l2 > l1
 * </pre>
 */
public final class Sketch {
    private static final String ARROW = ">";

    private Sketch() {}

    public static ArgumentMap map(String lines) {
        return ArgumentMap.of(
                Id.of("sketch"),
                1,
                lines.lines().filter(line -> !line.isBlank()).map(Sketch::entry).toList());
    }

    private static Entry entry(String line) {
        String[] word = line.strip().split(" ", 3);
        Id id = Id.of(word[1]);
        String rest = word[2];
        return switch (word[0]) {
            case "claim" -> new Proposition(id, rest);
            case "question" -> new Question(id, rest);
            case "inference" -> Inference.of(id, left(rest), right(rest));
            case "conflict" -> Conflict.of(id, left(rest).get(0), right(rest));
            case "rephrase" -> new Rephrase(id, left(rest).get(0), right(rest));
            case "answer" -> new Answer(id, left(rest).get(0), right(rest));
            case "source" -> Source.of(id, "Page", rest);
            case "speaker" -> new Speaker(id, rest, Speaker.Role.OTHER);
            case "commenter" -> new Speaker(id, rest, Speaker.Role.COMMENTER);
            case "turn" -> turn(id, rest.split(" "));
            case "words" -> words(id, rest.split(" "));
            case "reply" -> new Transition(id, left(rest).get(0), right(rest));
            case "says" ->
                new Illocution(id, Illocution.Force.ASSERTING, left(rest).get(0), right(rest));
            case "quotes" ->
                new Illocution(id, Illocution.Force.QUOTING, left(rest).get(0), right(rest));
            default -> throw new IllegalArgumentException("No entry starts with " + word[0] + ".");
        };
    }

    private static Segment turn(Id id, String[] parts) {
        return new Segment(
                id, Segment.Kind.TURN, span(parts), Optional.of(Id.of(parts[0])), Optional.empty(), Optional.empty());
    }

    private static Locution words(Id id, String[] parts) {
        return new Locution(id, Id.of(parts[0]), List.of(span(parts)));
    }

    private static Span span(String[] parts) {
        return new Span(Id.of(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
    }

    private static List<Id> left(String ends) {
        return Stream.of(ends.substring(0, ends.indexOf(ARROW)).strip().split(" "))
                .map(Id::of)
                .toList();
    }

    private static Id right(String ends) {
        return Id.of(ends.substring(ends.indexOf(ARROW) + 1).strip());
    }
}
