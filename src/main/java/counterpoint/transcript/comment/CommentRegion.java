package counterpoint.transcript.comment;

import counterpoint.transcript.text.Furniture;
import counterpoint.transcript.text.Lines;
import counterpoint.transcript.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines after an interview, read as comments and furniture: by headers if there is a template, else by blank lines where
 * the page uses them so, else by {@link CommentCutter}.
 */
public final class CommentRegion {
    private final Lines lines;
    private final int from;
    private final int to;
    private final InterviewWords interview;
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

    private CommentRegion(Lines lines, int from, int to, InterviewWords interview) {
        this.lines = lines;
        this.from = from;
        this.to = to;
        this.interview = interview;
    }

    /**
     * Reads the lines from {@code from} to {@code to}.
     *
     * @param interview the words spoken before
     * @param names the names of those who spoke
     */
    public static Found read(
            Lines lines, int from, int to, String interview, List<String> names, BlankLines blankLines) {
        CommentRegion region = new CommentRegion(lines, from, to, InterviewWords.of(interview, names));
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
                if (!blank && !Furniture.isFurnitureAmongComments(lines.words(line))) {
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
            boolean isFurniture = lines.length(line) < 200 && Furniture.isFurnitureAmongComments(lines.words(line));
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

    private void readRun(List<Integer> run, BlankLines blankLines) {
        if (run.isEmpty()) {
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
        List<Paragraph> paragraphs = paragraphs(run);
        CommentCutter cutter = new CommentCutter(paragraphs, interview);
        List<Integer> starts = cutter.starts();
        starts.forEach(
                start -> comments.add(CommentPlace.at(paragraphs.get(start).start())));
        boundaries.addAll(cutter.boundaries(starts));
    }

    private static boolean separatesByBlankLines(List<Integer> run, BlankLines blankLines) {
        boolean hasBlank = false;
        for (int i = 1; i < run.size(); i++) {
            hasBlank |= run.get(i) > run.get(i - 1) + 1;
        }
        return hasBlank && blankLines == BlankLines.BETWEEN_SPEAKERS;
    }

    private List<Paragraph> paragraphs(List<Integer> run) {
        int width = 0;
        for (int line : run) {
            width = Math.max(width, lines.length(line));
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        int i = 0;
        while (i < run.size()) {
            int last = i;
            while (last + 1 < run.size()
                    && run.get(last + 1) == run.get(last) + 1
                    && Paragraphs.isWrapped(lines, run.get(last), width)) {
                last++;
            }
            int start = lines.start(run.get(i)) + lines.indent(run.get(i));
            int end = lines.end(run.get(last));
            paragraphs.add(Paragraph.of(lines.text(), start, end, interview));
            i = last + 1;
        }
        return paragraphs;
    }
}
