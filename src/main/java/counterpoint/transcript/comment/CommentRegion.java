package counterpoint.transcript.comment;

import counterpoint.transcript.comment.cut.Boundary;
import counterpoint.transcript.comment.cut.CommentCutter;
import counterpoint.transcript.comment.cut.Heard;
import counterpoint.transcript.text.Furniture;
import counterpoint.transcript.text.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines after an interview, read as comments and furniture: by headers if there is a template, else by footers if
 * they are one, else by blank lines where the page uses them so, else by {@link CommentCutter}.
 */
public final class CommentRegion {
    private static final int LONGEST_FURNITURE = 200;

    private final Lines lines;
    private final int from;
    private final int to;
    private final Heard interview;
    private final CommentFooters footers;
    private final List<CommentPlace> comments = new ArrayList<>();
    private final List<Integer> furniture = new ArrayList<>();
    private final List<Boundary> boundaries = new ArrayList<>();

    /** How a page uses blank lines. */
    public enum BlankLines {
        /** Speakers' turns are separated by them and have none inside. */
        BETWEEN_SPEAKERS,
        /** They stand inside turns too. */
        BETWEEN_PARAGRAPHS
    }

    /**
     * What was found.
     *
     * @param furniture offsets at which furniture starts; it ends where a comment or its header starts
     * @param boundaries cuts that are a judgement, in order
     */
    public record Found(List<CommentPlace> comments, List<Integer> furniture, List<Boundary> boundaries) {
        public Found {
            comments = List.copyOf(comments);
            furniture = List.copyOf(furniture);
            boundaries = List.copyOf(boundaries);
        }
    }

    private CommentRegion(Lines lines, int from, int to, Heard interview) {
        this.lines = lines;
        this.from = from;
        this.to = to;
        this.interview = interview;
        this.footers = CommentFooters.in(lines, from, to);
    }

    /**
     * Reads the lines from {@code from} to {@code to}.
     *
     * @param interview the words spoken before
     * @param names the names of those who spoke
     */
    public static Found read(
            Lines lines, int from, int to, String interview, List<String> names, BlankLines blankLines) {
        CommentRegion region = new CommentRegion(lines, from, to, Heard.of(interview, names));
        region.read(blankLines);
        return new Found(region.comments, region.furniture, region.boundaries);
    }

    private void read(BlankLines blankLines) {
        List<CommentPlace> headed = CommentHeaders.in(lines, from, to);
        if (!headed.isEmpty()) {
            int first = lines.lineAt(headed.get(0).start());
            readRuns(from, first, blankLines);
            readHeaded(headed);
        } else {
            readRuns(from, to, blankLines);
        }
    }

    /** Furniture after a comment's last words ends it; a line among its words stays in it. */
    private void readHeaded(List<CommentPlace> headed) {
        int before = comments.size();
        headed.forEach(place -> comments.add(
                place.parent().map(parent -> place.answering(parent + before)).orElse(place)));
        for (int i = 0; i < headed.size(); i++) {
            int end = i + 1 < headed.size() ? lines.lineAt(headed.get(i + 1).start()) : to;
            int body = lines.lineAt(headed.get(i).bodyStart());
            int last = end;
            for (int line = end - 1; line > body; line--) {
                boolean blank = lines.isBlank(line);
                if (!blank && !isFurniture(line)) {
                    break;
                }
                last = blank ? last : line;
            }
            if (last < end) {
                furniture.add(lines.start(last));
            }
        }
    }

    private void readRuns(int first, int end, BlankLines blankLines) {
        List<Integer> run = new ArrayList<>();
        boolean inFurniture = false;
        for (int line = first; line < end; line++) {
            if (lines.isBlank(line)) {
                continue;
            }
            boolean isFurniture = isFurniture(line);
            if (!isFurniture) {
                run.add(line);
            } else {
                readRun(run, blankLines);
                run.clear();
                if (!inFurniture) {
                    furniture.add(lines.start(line));
                }
            }
            inFurniture = isFurniture;
        }
        readRun(run, blankLines);
    }

    private boolean isFurniture(int line) {
        return footers.isFooter(line)
                || (lines.length(line) < LONGEST_FURNITURE && Furniture.isFurnitureAmongComments(lines.words(line)));
    }

    private void readRun(List<Integer> run, BlankLines blankLines) {
        if (run.isEmpty()) {
            return;
        }
        if (footers.isTemplate()) {
            comments.add(CommentPlace.at(lines.start(run.get(0))));
            return;
        }
        if (separatesByBlankLines(run, blankLines)) {
            for (int i = 0; i < run.size(); i++) {
                if (i == 0 || run.get(i) > run.get(i - 1) + 1) {
                    comments.add(CommentPlace.at(lines.start(run.get(i))));
                }
            }
            return;
        }
        CommentCutter.Cut cut = CommentCutter.cut(lines, run, interview);
        cut.starts().forEach(start -> comments.add(CommentPlace.at(start)));
        boundaries.addAll(cut.boundaries());
    }

    private static boolean separatesByBlankLines(List<Integer> run, BlankLines blankLines) {
        boolean hasBlank = false;
        for (int i = 1; i < run.size(); i++) {
            hasBlank |= run.get(i) > run.get(i - 1) + 1;
        }
        return hasBlank && blankLines == BlankLines.BETWEEN_SPEAKERS;
    }
}
