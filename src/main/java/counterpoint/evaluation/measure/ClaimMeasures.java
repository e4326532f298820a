package counterpoint.evaluation.measure;

import counterpoint.evaluation.page.Gold;
import counterpoint.evaluation.page.Proposed;
import counterpoint.model.Span;
import java.util.List;

/**
 * Whether the draft marks the words that people marked as claims. Each proposal meets at most one wanted span, the one it
 * overlaps best; they are the same from an intersection over union of one half on. Strictly, they must hold the same
 * letters and digits from first to last: a full stop more or less is no difference.
 *
 * <p>Both notations of gold list questions that are argued about among the claims, so questions that the draft proposes
 * are counted among its claims, for it and against it.
 *
 * <p>Where gold names principal claims only, a proposal beside them is not wrong: recall is measured, and how many
 * proposals it took.
 */
public final class ClaimMeasures {
    private static final String FAMILY = "claims";

    private final Gold gold;
    private final List<Span> wanted;
    private final List<Span> found;

    private ClaimMeasures(Gold gold, Proposed proposed) {
        this.gold = gold;
        this.wanted = gold.claims().stream().map(Gold.Claim::place).distinct().toList();
        this.found = proposed.claims().stream()
                .flatMap(c -> c.places().stream())
                .distinct()
                .toList();
    }

    public static List<Measure> of(Gold gold, Proposed proposed) {
        ClaimMeasures claims = new ClaimMeasures(gold, proposed);
        return gold.isDense() ? claims.dense() : claims.principal();
    }

    private List<Measure> dense() {
        return List.of(
                Measure.f1(FAMILY, "F1, interview", where(Part.INTERVIEW)),
                Measure.f1(FAMILY, "F1, comments", where(Part.COMMENTS)),
                Measure.precision(FAMILY, "precision", match(found, wanted, Overlap.SAME)),
                Measure.recall(FAMILY, "recall", match(found, wanted, Overlap.SAME)),
                Measure.f1(FAMILY, "F1, strict", match(bare(found), bare(wanted), 1)));
    }

    private List<Measure> principal() {
        Score score = match(found, wanted, Overlap.SAME);
        return List.of(
                Measure.recall(FAMILY, "recall of principal", score),
                new Measure(FAMILY, "proposals per claim", found.size(), wanted.size()),
                Measure.recall(FAMILY, "recall of principal, strict", match(bare(found), bare(wanted), 1)));
    }

    private enum Part {
        INTERVIEW,
        COMMENTS
    }

    private Score where(Part part) {
        return match(in(part, found), in(part, wanted), Overlap.SAME);
    }

    private List<Span> in(Part part, List<Span> spans) {
        return spans.stream()
                .filter(s -> gold.commentOf(s).isPresent() == (part == Part.COMMENTS))
                .toList();
    }

    private static Score match(List<Span> found, List<Span> wanted, double threshold) {
        return Overlap.match(found, wanted, threshold);
    }

    private List<Span> bare(List<Span> spans) {
        return spans.stream().map(this::bare).distinct().toList();
    }

    /** From the first letter or digit to the last. */
    private Span bare(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end - 1 && !Character.isLetterOrDigit(gold.text().codePointAt(start))) {
            start++;
        }
        while (end > start + 1 && !Character.isLetterOrDigit(gold.text().codePointBefore(end))) {
            end--;
        }
        return new Span(span.source(), start, end);
    }
}
