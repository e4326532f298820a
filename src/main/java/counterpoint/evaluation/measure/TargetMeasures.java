package counterpoint.evaluation.measure;

import counterpoint.evaluation.page.Gold;
import counterpoint.evaluation.page.Proposed;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a comment is led to the passages of the interview that it is about. Linkable is a comment of which a claim is
 * related to a claim of the interview, or that takes a stance towards one. Its passages are ranked by the confidence of the
 * links the draft proposes, whatever side these take.
 *
 * <p>A proposed passage is right when it points to a wanted one ({@link Overlap#pointsTo}): gold's passages may be several
 * sentences long where the draft points to one of them. The same with an intersection over union of one half is given
 * beside it. "None" is the answer for a comment without any link; gold that lists no link is no proof that there is none.
 */
public final class TargetMeasures {
    private static final String FAMILY = "targets";

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
        int first = 0;
        int third = 0;
        int overlapping = 0;
        int answered = 0;
        Score none = new Score(0, 0, 0);
        for (int comment = 0; comment < gold.comments().size(); comment++) {
            List<List<Span>> ranked = ranked(comment);
            List<Span> right = wanted.getOrDefault(comment, List.of());
            first += hits(ranked, right, 1) ? 1 : 0;
            third += hits(ranked, right, 3) ? 1 : 0;
            overlapping += ranked.stream()
                            .limit(1)
                            .anyMatch(to ->
                                    right.stream().anyMatch(target -> Overlap.of(to, List.of(target)) >= Overlap.SAME))
                    ? 1
                    : 0;
            answered += !ranked.isEmpty() && !right.isEmpty() ? 1 : 0;
            none = none.plus(new Score(
                    ranked.isEmpty() && right.isEmpty() ? 1 : 0, ranked.isEmpty() ? 1 : 0, right.isEmpty() ? 1 : 0));
        }
        return List.of(
                new Measure(FAMILY, "hit@1", first, wanted.size()),
                new Measure(FAMILY, "hit@3", third, wanted.size()),
                new Measure(FAMILY, "hit@1, IoU", overlapping, wanted.size()),
                new Measure(FAMILY, "hit@1 where linked", first, answered),
                Measure.f1(FAMILY, "none F1", none));
    }

    private static boolean hits(List<List<Span>> ranked, List<Span> right, int first) {
        return ranked.stream()
                .limit(first)
                .anyMatch(to -> right.stream().anyMatch(target -> Overlap.pointsTo(to, List.of(target))));
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

    private List<List<Span>> ranked(int comment) {
        return proposed.links().stream()
                .filter(link -> !link.from().isEmpty() && !link.to().isEmpty())
                .filter(link -> link.from().stream()
                        .anyMatch(s -> gold.comments().get(comment).overlaps(s)))
                .map(Proposed.Link::to)
                .filter(to -> gold.commentOf(to.get(0)).isEmpty())
                .distinct()
                .toList();
    }
}
