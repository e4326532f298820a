package counterpoint.transcript.comment.cut;

import counterpoint.transcript.text.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a run of paragraphs without names or separators into comments.
 *
 * <p>Idea: a semi-Markov model. A reading of the run is a list of comments; its score is the sum of the evidence at each
 * start ({@link GapScorer}) and of how well each comment's paragraphs go together. Dynamic programming finds the reading with
 * the highest score: {@code best[i] = max over j of best[j] + gap(j) + whole(j, i)}. Weights are interpretable and not
 * trained, so each cut can say why it is there; how people write on the page ({@link Manner}) decides what a sign weighs.
 *
 * <p>References: [1] Sarawagi and Cohen 2004, Semi-Markov conditional random fields (the recursion). [2] Hearst 1997,
 * TextTiling (shared words). O(n · L) for n paragraphs and comments of at most L.
 */
public final class CommentCutter {
    private static final int LONGEST = 120;
    private static final double ODD_HABIT = -1.5;
    private static final double ONLY_QUOTE = -3;

    private final List<Paragraph> paragraphs;
    private final Gap[] gaps;
    private final double onlyQuote;

    /** Where comments start, and the boundaries between them. */
    public record Cut(List<Integer> starts, List<Boundary> boundaries) {
        public Cut {
            starts = List.copyOf(starts);
            boundaries = List.copyOf(boundaries);
        }
    }

    /**
     * What speaks for boundaries, in order.
     *
     * @param standing those that stand
     * @param possible those that could stand besides
     * @param own those this cutter would set
     */
    public record Judged(List<Boundary> standing, List<Boundary> possible, List<Boundary> own) {
        public Judged {
            standing = List.copyOf(standing);
            possible = List.copyOf(possible);
            own = List.copyOf(own);
        }
    }

    private CommentCutter(List<Paragraph> paragraphs, Heard heard) {
        this.paragraphs = List.copyOf(paragraphs);
        this.gaps = new Gap[paragraphs.size()];
        Manner manner = Manner.of(paragraphs);
        this.onlyQuote = manner.weight(ONLY_QUOTE, 0);
        GapScorer scorer = new GapScorer(this.paragraphs, heard, manner);
        for (int i = 1; i < gaps.length; i++) {
            gaps[i] = scorer.gap(i);
        }
    }

    /**
     * Cuts a run of lines.
     *
     * @param run the lines that are not blank, in order, at least one
     * @param heard the interview; what is cut is heard after it
     */
    public static Cut cut(Lines lines, List<Integer> run, Heard heard) {
        CommentCutter cutter = new CommentCutter(paragraphs(lines, run, heard), heard);
        List<Integer> starts = cutter.starts();
        return new Cut(
                starts.stream()
                        .map(start -> cutter.paragraphs.get(start).start())
                        .toList(),
                cutter.boundaries(starts));
    }

    /**
     * Judges boundaries that stand already, and those there could be.
     *
     * @param run the lines that are not blank, in order, at least one
     * @param starts where comments start, in order; the first is where the run starts
     * @param heard as for {@link #cut}
     */
    public static Judged judge(Lines lines, List<Integer> run, List<Integer> starts, Heard heard) {
        CommentCutter cutter = new CommentCutter(paragraphs(lines, run, heard), heard);
        List<Integer> standing = new ArrayList<>(List.of(0));
        for (int i = 1; i < cutter.paragraphs.size(); i++) {
            if (Collections.binarySearch(starts, cutter.paragraphs.get(i).start()) >= 0) {
                standing.add(i);
            }
        }
        return new Judged(cutter.boundaries(standing), cutter.possible(standing), cutter.boundaries(cutter.starts()));
    }

    private static List<Paragraph> paragraphs(Lines lines, List<Integer> run, Heard heard) {
        Wraps wraps = Wraps.in(lines, run);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < run.size(); ) {
            int last = i;
            while (last + 1 < run.size()
                    && run.get(last + 1) == run.get(last) + 1
                    && wraps.goesOn(run.get(last), run.get(last + 1))) {
                last++;
            }
            int start = lines.start(run.get(i)) + lines.indent(run.get(i));
            int end = lines.end(run.get(last));
            boolean full = last + 1 < run.size() && wraps.isFull(run.get(last), run.get(last + 1));
            paragraphs.add(Paragraph.of(lines.text(), start, end, heard, full));
            heard.remember(lines.text().substring(start, end));
            i = last + 1;
        }
        return paragraphs;
    }

    /** The indices of paragraphs that start a comment; the first is 0. */
    private List<Integer> starts() {
        int n = paragraphs.size();
        double[] best = new double[n + 1];
        int[] from = new int[n + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        for (int start = 0; start < n; start++) {
            Whole whole = new Whole();
            double base = best[start] + opening(start);
            for (int end = start + 1; end <= n && end - start <= LONGEST; end++) {
                double score = base + whole.with(paragraphs.get(end - 1));
                if (score > best[end]) {
                    best[end] = score;
                    from[end] = start;
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int end = n; end > 0; end = from[end]) {
            starts.add(from[end]);
        }
        Collections.reverse(starts);
        return starts;
    }

    /** The boundaries of a reading, with what each adds to its score. */
    private List<Boundary> boundaries(List<Integer> starts) {
        List<Boundary> boundaries = new ArrayList<>();
        for (int i = 1; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : paragraphs.size();
            boundaries.add(boundary(starts.get(i - 1), starts.get(i), end));
        }
        return boundaries;
    }

    /** The boundaries that a reading leaves out, with what each would add to its score. */
    private List<Boundary> possible(List<Integer> starts) {
        List<Boundary> boundaries = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : paragraphs.size();
            for (int at = starts.get(i) + 1; at < end; at++) {
                boundaries.add(boundary(starts.get(i), at, end));
            }
        }
        return boundaries;
    }

    /** A boundary inside the paragraphs from {@code from} to {@code to}, with what it adds to their score. */
    private Boundary boundary(int from, int at, int to) {
        double margin = opening(at) + whole(from, at) + whole(at, to) - whole(from, to);
        double confidence = Math.round(100 / (1 + Math.exp(-margin))) / 100.0;
        return new Boundary(paragraphs.get(at).start(), gaps[at].reason(), confidence);
    }

    private double opening(int start) {
        return start == 0 ? 0 : gaps[start].score();
    }

    private double whole(int start, int end) {
        Whole whole = new Whole();
        double score = 0;
        for (int i = start; i < end; i++) {
            score = whole.with(paragraphs.get(i));
        }
        return score;
    }

    /** How well paragraphs go together as one comment, paragraph by paragraph. */
    private final class Whole {
        private Habits habits = new Habits(0, 0, 0, 0);
        private double odd;
        private boolean onlyQuotes = true;

        double with(Paragraph next) {
            if (next.quoted() == Paragraph.Quoted.NO) {
                odd += ODD_HABIT * habits.against(next.habits());
                habits = habits.or(next.habits());
            }
            onlyQuotes &= next.quoted().isWhole();
            return odd + (onlyQuotes ? onlyQuote : 0);
        }
    }
}
