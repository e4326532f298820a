package counterpoint.evaluation.measure;

import counterpoint.evaluation.page.Gold;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether comments start where people say they do, and what three readings without any thought would score: a comment at
 * every line, at every blank line, and one comment in all. The units are the lines that are not blank, from the first
 * comment on; a comment that starts inside a line counts as proposed and wrong.
 */
public final class CommentMeasures {
    private static final String FAMILY = "comments";

    private final Gold gold;
    private final List<Integer> lines = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();

    private CommentMeasures(Gold gold) {
        this.gold = gold;
        int from = gold.comments().isEmpty()
                ? gold.text().length()
                : gold.comments().get(0).start();
        boolean atStart = true;
        for (int i = from; i < gold.text().length(); i++) {
            char c = gold.text().charAt(i);
            if (atStart && !Character.isWhitespace(c)) {
                lines.add(i);
            }
            atStart = c == '\n' || (atStart && Character.isWhitespace(c));
        }
    }

    /** The measures; none for a page without comments. */
    public static List<Measure> of(Gold gold, ArgumentMap draft) {
        CommentMeasures comments = new CommentMeasures(gold);
        if (!comments.lines.isEmpty()) {
            comments.measure(draft);
        }
        return List.copyOf(comments.measures);
    }

    private void measure(ArgumentMap draft) {
        Segmentation wanted = cut(starts(gold.comments()));
        SortedSet<Integer> starts = starts(draft.all(Segment.class)
                .filter(s -> s.kind() == Segment.Kind.COMMENT)
                .map(Segment::span)
                .toList());
        Segmentation found = cut(starts);
        Score hits = found.boundaries(wanted);
        int beside = starts.size() - found.starts().size() - (starts.contains(lines.get(0)) ? 1 : 0);
        Score all = new Score(hits.hits(), hits.proposed() + beside, hits.wanted());
        measures.add(Measure.f1(FAMILY, "boundary F1", all));
        measures.add(Measure.precision(FAMILY, "precision", all));
        measures.add(Measure.recall(FAMILY, "recall", all));
        measures.add(new Measure(FAMILY, "WindowDiff", found.windowDiff(wanted), 1));
        measures.add(new Measure(FAMILY, "Pk", found.pk(wanted), 1));
        baseline("every line", Segmentation.everyUnit(lines.size()), wanted);
        baseline("every blank line", blankLines(), wanted);
        baseline("never", Segmentation.never(lines.size()), wanted);
    }

    private void baseline(String name, Segmentation reading, Segmentation wanted) {
        measures.add(Measure.f1("baseline, " + name, "boundary F1", reading.boundaries(wanted)));
        measures.add(new Measure("baseline, " + name, "WindowDiff", reading.windowDiff(wanted), 1));
        measures.add(new Measure("baseline, " + name, "Pk", reading.pk(wanted), 1));
    }

    /** Where comments start, from the first wanted one on. */
    private SortedSet<Integer> starts(List<Span> comments) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (Span comment : comments) {
            int at = gold.firstWord(comment);
            if (at >= lines.get(0)) {
                starts.add(at);
            }
        }
        return starts;
    }

    private Segmentation cut(SortedSet<Integer> starts) {
        TreeSet<Integer> units = new TreeSet<>();
        for (int i = 1; i < lines.size(); i++) {
            if (starts.contains(lines.get(i))) {
                units.add(i);
            }
        }
        return new Segmentation(lines.size(), units);
    }

    private Segmentation blankLines() {
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = 1; i < lines.size(); i++) {
            String before = gold.text().substring(lines.get(i - 1), lines.get(i));
            if (before.chars().filter(c -> c == '\n').count() > 1) {
                starts.add(i);
            }
        }
        return new Segmentation(lines.size(), starts);
    }
}
