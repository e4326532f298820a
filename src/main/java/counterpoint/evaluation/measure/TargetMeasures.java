package counterpoint.evaluation.measure;

import counterpoint.evaluation.page.Gold;
import counterpoint.evaluation.page.Proposed;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Whether a comment is led to the passages of the interview that it is about. Linkable is a comment of which a claim is
 * related to a claim of the interview, or that takes a stance towards one. Its passages are ranked by the confidence of the
 * links the draft proposes, whatever side these take.
 *
 * <p>A proposed passage is right when it overlaps a wanted one by half (intersection over union). Beside it stands whether
 * it points to a wanted one ({@link Overlap#pointsTo}): gold's passages may be several sentences long where the draft points
 * to one of them. "None" is the answer for a comment none of whose links is as likely as one in ten; gold that lists no link
 * is no proof that there is none.
 */
public final class TargetMeasures {
    private static final String FAMILY = "targets";
    private static final double LIKELY = 0.1;

    private final Gold gold;
    private final Proposed proposed;

    private TargetMeasures(Gold gold, Proposed proposed) {
        this.gold = gold;
        this.proposed = proposed;
    }

    /** The measures; none for a page without linkable comments. */
    public static List<Measure> of(Gold gold, Proposed proposed) {
        TargetMeasures targets = new TargetMeasures(gold, proposed);
        Map<Integer, List<Span>> wanted = targets.wanted();
        return wanted.isEmpty() ? List.of() : targets.measures(wanted);
    }

    private List<Measure> measures(Map<Integer, List<Span>> wanted) {
        int answered = 0;
        int right = 0;
        Score none = new Score(0, 0, 0);
        for (int comment = 0; comment < gold.comments().size(); comment++) {
            boolean silent = ranked(comment, LIKELY).isEmpty();
            boolean linkable = wanted.containsKey(comment);
            none = none.plus(new Score(silent && !linkable ? 1 : 0, silent ? 1 : 0, linkable ? 0 : 1));
            answered += silent ? 0 : 1;
            right += !silent && hits(comment, wanted, 1, Overlap::pointsTo) ? 1 : 0;
        }
        return List.of(
                hit("hit@1", wanted, 1, TargetMeasures::isSame),
                hit("hit@3", wanted, 3, TargetMeasures::isSame),
                hit("hit@1, points to", wanted, 1, Overlap::pointsTo),
                hit("hit@3, points to", wanted, 3, Overlap::pointsTo),
                hit("hit@1, strict", wanted, 1, (a, b) -> Overlap.of(a, b) == 1),
                new Measure(FAMILY, "precision where likely", right, answered),
                Measure.f1(FAMILY, "none F1", none));
    }

    private static boolean isSame(List<Span> found, List<Span> wanted) {
        return Overlap.of(found, wanted) >= Overlap.SAME;
    }

    private Measure hit(
            String name, Map<Integer, List<Span>> wanted, int first, BiPredicate<List<Span>, List<Span>> same) {
        long hits = wanted.keySet().stream()
                .filter(comment -> hits(comment, wanted, first, same))
                .count();
        return new Measure(FAMILY, name, hits, wanted.size());
    }

    private boolean hits(
            int comment, Map<Integer, List<Span>> wanted, int first, BiPredicate<List<Span>, List<Span>> same) {
        List<Span> right = wanted.getOrDefault(comment, List.of());
        return ranked(comment, 0).stream()
                .limit(first)
                .anyMatch(to -> right.stream().anyMatch(target -> same.test(to, List.of(target))));
    }

    /** For each linkable comment, the passages it is about. */
    private Map<Integer, List<Span>> wanted() {
        Map<Integer, List<Span>> wanted = new LinkedHashMap<>();
        Map<String, Gold.Claim> byId = gold.claimsById();
        for (Gold.Relation relation : gold.relations()) {
            for (String from : relation.from()) {
                Gold.Claim claim = byId.get(from);
                if (claim != null) {
                    gold.commentOf(claim.place())
                            .ifPresent(comment ->
                                    gold.targetsOf(relation).forEach(target -> add(wanted, comment, target)));
                }
            }
        }
        for (Gold.Stance stance : gold.stances()) {
            Gold.Claim claim = byId.get(stance.claim());
            if (claim != null) {
                add(wanted, stance.comment(), claim.place());
            }
        }
        return wanted;
    }

    private void add(Map<Integer, List<Span>> wanted, int comment, Span target) {
        if (gold.commentOf(target).isEmpty()) {
            wanted.computeIfAbsent(comment, k -> new ArrayList<>()).add(target);
        }
    }

    private List<List<Span>> ranked(int comment, double sure) {
        return proposed.links().stream()
                .filter(link -> link.confidence() >= sure)
                .filter(link -> !link.from().isEmpty() && !link.to().isEmpty())
                .filter(link -> link.from().stream()
                        .anyMatch(s -> gold.comments().get(comment).overlaps(s)))
                .map(Proposed.Link::to)
                .filter(to -> gold.commentOf(to.get(0)).isEmpty())
                .distinct()
                .toList();
    }
}
