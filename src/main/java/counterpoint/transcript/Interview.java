package counterpoint.transcript;

import counterpoint.model.Segment.Kind;
import counterpoint.model.Speaker.Role;
import counterpoint.transcript.comment.CommentRegion.BlankLines;
import counterpoint.transcript.layout.FrontMatter;
import counterpoint.transcript.layout.InterviewEnd;
import counterpoint.transcript.layout.Label;
import counterpoint.transcript.layout.People;
import counterpoint.transcript.layout.Roles;
import counterpoint.transcript.text.Furniture;
import counterpoint.transcript.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a page before its comments: front matter, labels and turns. Without labels, all after the title is one turn
 * of somebody called {@code Author}.
 */
final class Interview {
    static final String NOBODY = "Author";

    private final Lines lines;
    private final int to;
    private final List<Label> labels;
    private final List<Piece> pieces = new ArrayList<>();
    private final Cast cast;

    private Interview(Lines lines, int to, List<Label> labels, Cast cast) {
        this.lines = lines;
        this.to = to;
        this.labels = labels;
        this.cast = cast;
    }

    /** Reads the lines before {@code to}; what it leaves over is comments or furniture. */
    static Interview read(Lines lines, int to, Cast cast) {
        InterviewEnd.Found found = InterviewEnd.in(lines, to);
        List<Label> labels = found.labels().map(l -> l.labels()).orElse(List.of()).stream()
                .filter(label -> label.start() < lines.startOrEnd(found.line()))
                .toList();
        Interview interview = new Interview(lines, beforeFurniture(lines, found.line(), labels), labels, cast);
        if (labels.isEmpty()) {
            interview.readUnlabelled();
        } else {
            interview.readLabelled();
        }
        return interview;
    }

    /** Furniture at the end of the last turn is not part of it. */
    private static int beforeFurniture(Lines lines, int to, List<Label> labels) {
        int first = labels.isEmpty()
                ? 0
                : lines.lineAt(labels.get(labels.size() - 1).end() - 1) + 1;
        int end = to;
        for (int line = to - 1; line > first; line--) {
            if (!lines.isBlank(line)) {
                if (lines.length(line) > 200 || !Furniture.isFurniture(lines.words(line))) {
                    break;
                }
                end = line;
            }
        }
        return end;
    }

    private void readLabelled() {
        int first = labels.get(0).start();
        FrontMatter.in(lines, lines.lineAt(first)).forEach(part -> pieces.add(Piece.of(part.start(), part.kind())));
        String front = lines.text().substring(0, first);
        People people = People.of(labels, front);
        List<Roles.Turn> turns = new ArrayList<>();
        int speaker = 0;
        for (int i = 0; i < labels.size(); i++) {
            speaker = labels.get(i).name().flatMap(people::number).orElse(speaker);
            turns.add(
                    new Roles.Turn(speaker, lines.text().substring(labels.get(i).end(), end(i))));
        }
        List<Role> roles = Roles.of(people, turns, front);
        for (int person = 0; person < roles.size(); person++) {
            cast.add(people.names().get(person), roles.get(person));
        }
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int person = turns.get(i).person();
            pieces.add(Piece.spoken(label.start(), Kind.LABEL, person, label.time()));
            if (!turns.get(i).words().isBlank()) {
                pieces.add(Piece.spoken(label.end(), Kind.TURN, person, label.time()));
            }
        }
    }

    private int end(int label) {
        int limit = lines.startOrEnd(to);
        int end = label + 1 < labels.size() ? labels.get(label + 1).start() : limit;
        return Math.max(labels.get(label).end(), Math.min(end, limit));
    }

    private void readUnlabelled() {
        int first = lines.nextFilled(0, to);
        int second = lines.nextFilled(first + 1, to);
        if (first >= to) {
            return;
        }
        int body = first;
        String words = lines.length(first) > 200 ? "" : lines.words(first);
        boolean titled =
                second < to && !words.isEmpty() && Character.isLetterOrDigit(words.codePointBefore(words.length()));
        if (titled) {
            pieces.add(Piece.of(lines.start(first), Kind.TITLE));
            body = second;
        }
        pieces.add(Piece.spoken(lines.start(body), Kind.TURN, cast.add(NOBODY, Role.OTHER), Optional.empty()));
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The line after the interview's last. */
    int end() {
        return to;
    }

    boolean isLabelled() {
        return !labels.isEmpty();
    }

    /** The words after the first label, or all. */
    String words() {
        int start = labels.isEmpty() ? 0 : labels.get(0).start();
        return lines.text().substring(start, Math.max(start, lines.startOrEnd(to)));
    }

    /** How blank lines are used among the turns. */
    BlankLines blankLines() {
        if (labels.isEmpty()) {
            return BlankLines.BETWEEN_PARAGRAPHS;
        }
        return blankLines(
                lines,
                lines.lineAt(labels.get(0).end() - 1) + 1,
                to,
                labels.stream().map(Label::start).toList());
    }

    /**
     * How blank lines are used between two lines.
     *
     * @param labels where labels start, in order
     */
    static BlankLines blankLines(Lines lines, int from, int to, List<Integer> labels) {
        int inside = 0;
        int between = 0;
        int label = 0;
        for (int line = from; line + 1 < to; line++) {
            if (lines.isBlank(line) && !lines.isBlank(line + 1)) {
                while (label < labels.size() && labels.get(label) < lines.start(line + 1)) {
                    label++;
                }
                boolean labelFollows = label < labels.size() && labels.get(label) == lines.start(line + 1);
                between += labelFollows ? 1 : 0;
                inside += labelFollows ? 0 : 1;
            }
        }
        return inside * 10 <= between ? BlankLines.BETWEEN_SPEAKERS : BlankLines.BETWEEN_PARAGRAPHS;
    }
}
