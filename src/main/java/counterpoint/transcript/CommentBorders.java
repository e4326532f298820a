package counterpoint.transcript;

import counterpoint.model.Segment;
import counterpoint.model.Segment.Kind;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import counterpoint.transcript.CommentBorder.Origin;
import counterpoint.transcript.comment.CommentRegion.BlankLines;
import counterpoint.transcript.comment.cut.Boundary;
import counterpoint.transcript.comment.cut.CommentCutter;
import counterpoint.transcript.comment.cut.Heard;
import counterpoint.transcript.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The borders between the comments of a page, each with what speaks for it, and the places at which a comment could be cut.
 * Nothing is kept besides the segments: a page that a person has cut anew is judged as it is now.
 *
 * <p>Cost: that of cutting the page's comments.
 */
public final class CommentBorders {
    private static final String MARKED = "The page marks it: something that is no comment stands between the two.";
    private static final String BLANK = "A blank line stands before it, as between speakers.";
    private static final String INSIDE = "It lies inside a paragraph, where nothing but a person can tell.";

    private final Transcript page;
    private final Lines lines;
    private final Heard heard;
    private final boolean areSeparatedByBlankLines;
    private final List<CommentBorder> standing = new ArrayList<>();
    private final List<CommentBorder> possible = new ArrayList<>();

    private CommentBorders(Transcript page) {
        this.page = page;
        this.lines = Lines.of(page.text());
        int to = page.all(Kind.COMMENT)
                .findFirst()
                .map(first -> first.span().start())
                .orElse(page.text().length());
        List<Segment> labels =
                page.all(Kind.LABEL).filter(label -> label.span().start() < to).toList();
        this.heard = Heard.of(words(labels, to), names(to));
        this.areSeparatedByBlankLines = !labels.isEmpty() && blankLines(labels, to) == BlankLines.BETWEEN_SPEAKERS;
    }

    /** Judges the borders of a page. */
    public static CommentBorders of(Transcript page) {
        CommentBorders borders = new CommentBorders(page);
        borders.read();
        return borders;
    }

    /** The borders there are, in page order. */
    public List<CommentBorder> standing() {
        return List.copyOf(standing);
    }

    /** Where comments could be cut besides: at the start of a paragraph, in page order. */
    public List<CommentBorder> possible() {
        return List.copyOf(possible);
    }

    private String words(List<Segment> labels, int to) {
        int from = labels.isEmpty() ? 0 : labels.get(0).span().start();
        int end = page.segments().stream()
                .filter(segment -> segment.kind() == Kind.TURN && segment.span().end() <= to)
                .reduce((one, other) -> other)
                .map(turn -> turn.span().end())
                .orElse(to);
        return page.text().substring(from, Math.max(from, end));
    }

    /** The names of those who speak in the interview. */
    private List<String> names(int to) {
        return page.all(Kind.TURN)
                .filter(turn -> turn.span().start() < to)
                .flatMap(turn -> turn.speaker().stream())
                .distinct()
                .flatMap(speaker -> page.speaker(speaker).stream())
                .map(Speaker::name)
                .toList();
    }

    private BlankLines blankLines(List<Segment> labels, int to) {
        int first = lines.lineAt(labels.get(0).span().end() - 1) + 1;
        int end = to < page.text().length() ? lines.lineAt(to) : lines.count();
        return Interview.blankLines(
                lines,
                first,
                end,
                labels.stream().map(label -> label.span().start()).toList());
    }

    private void read() {
        List<Segment> run = new ArrayList<>();
        Optional<Segment> last = Optional.empty();
        for (Segment segment : page.segments()) {
            if (segment.kind() != Kind.COMMENT) {
                judge(run);
                run.clear();
            } else {
                if (run.isEmpty()) {
                    last.ifPresent(before -> standing.add(border(segment, before, Origin.MARKED, MARKED, 1)));
                }
                run.add(segment);
                last = Optional.of(segment);
            }
        }
        judge(run);
    }

    /** Comments with nothing between them. */
    private void judge(List<Segment> run) {
        if (run.isEmpty()) {
            return;
        }
        List<Integer> starts = run.stream().map(this::first).toList();
        CommentCutter.Judged judged = CommentCutter.judge(lines, filled(run), starts, heard);
        for (int i = 1; i < run.size(); i++) {
            standing.add(standing(run.get(i), run.get(i - 1), judged));
        }
        int at = 0;
        for (Boundary boundary : judged.possible()) {
            while (at + 1 < run.size() && run.get(at + 1).span().start() <= boundary.offset()) {
                at++;
            }
            Segment comment = run.get(at);
            possible.add(new CommentBorder(
                    comment.id(),
                    comment.id(),
                    boundary.offset(),
                    Origin.POSSIBLE,
                    boundary.reason(),
                    boundary.confidence()));
        }
    }

    private CommentBorder standing(Segment comment, Segment before, CommentCutter.Judged judged) {
        int offset = first(comment);
        int line = lines.lineAt(offset);
        if (areSeparatedByBlankLines && line > 0 && lines.isBlank(line - 1)) {
            return border(comment, before, Origin.MARKED, BLANK, 1);
        }
        boolean isOwn = judged.own().stream().anyMatch(own -> own.offset() == offset);
        return judged.standing().stream()
                .filter(boundary -> boundary.offset() == offset)
                .findFirst()
                .map(boundary -> border(
                        comment, before, isOwn ? Origin.READ : Origin.PLACED, boundary.reason(), boundary.confidence()))
                .orElseGet(() -> border(comment, before, Origin.PLACED, INSIDE, 0));
    }

    private CommentBorder border(Segment comment, Segment before, Origin origin, String reason, double confidence) {
        return new CommentBorder(comment.id(), before.id(), first(comment), origin, reason, confidence);
    }

    /** Where a comment's words start. */
    private int first(Segment comment) {
        int at = comment.span().start();
        while (at < comment.span().end() && Character.isWhitespace(page.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private List<Integer> filled(List<Segment> run) {
        Span first = run.get(0).span();
        int end = run.get(run.size() - 1).span().end();
        List<Integer> filled = new ArrayList<>();
        for (int line = lines.lineAt(first.start()); line < lines.count() && lines.start(line) < end; line++) {
            if (!lines.isBlank(line)) {
                filled.add(line);
            }
        }
        return filled;
    }
}
