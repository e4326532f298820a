package counterpoint.draft.link;

import counterpoint.evaluation.measure.Calibration;
import counterpoint.evaluation.measure.Overlap;
import counterpoint.evaluation.page.Gold;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** How the links that are found on a page with gold fare. */
final class LinkMeasures {
    private static final int SHOWN = 40;

    private final LabelledPage page;
    private final Function<Pair, Judge.Verdict> judge;
    private final List<Link> links;

    LinkMeasures(LabelledPage page, Function<Pair, Judge.Verdict> judge) {
        this.page = page;
        this.judge = judge;
        this.links = new LinkProposer(page.page(), page.quotations(), page.claims(), judge)
                .propose().stream()
                        .sorted(Comparator.comparingDouble(Link::confidence).reversed())
                        .toList();
    }

    /** How sure each link with a side, or without one, was, and whether it is right. */
    List<Calibration.Judged> judged(boolean sided) {
        return links.stream()
                .filter(l -> sided == (l.bearing() != Bearing.NEUTRAL))
                .map(l -> new Calibration.Judged(
                        l.confidence(), sided ? isRight(l, LinkMeasures::pointTo) : isRelated(l)))
                .toList();
    }

    /** Every measure by its name. */
    Map<String, Double> all() {
        Map<String, Double> measures = new LinkedHashMap<>();
        List<Link> sided =
                links.stream().filter(l -> l.bearing() != Bearing.NEUTRAL).toList();
        measures.put("sided", (double) sided.size());
        List<Link> shown = sided.stream().limit(SHOWN).toList();
        measures.put("P@40", share(shown, LinkMeasures::overlap));
        measures.put("P@40, points to", share(shown, LinkMeasures::pointTo));
        for (String proposer : List.of(LinkProposer.REASONS, LinkProposer.EXCHANGE, LinkProposer.REPLIES)) {
            List<Link> own =
                    sided.stream().filter(l -> l.proposer().equals(proposer)).toList();
            measures.put(proposer + " n", (double) own.size());
            measures.put(proposer + " P", share(own, LinkMeasures::pointTo));
        }
        hits(measures);
        attacks(measures);
        return measures;
    }

    private double share(List<Link> links, BiPredicate<Span, Span> same) {
        return links.stream().filter(l -> isRight(l, same)).count() / (double) links.size();
    }

    private boolean isRight(Link link, BiPredicate<Span, Span> same) {
        return page.wanted().stream()
                .filter(w -> w.bearing().name().equals(link.bearing().name()))
                .anyMatch(w -> same.test(link.by().place(), w.from())
                        && same.test(link.target().place(), w.to()));
    }

    private boolean isRelated(Link link) {
        return page.wanted().stream()
                .anyMatch(w -> w.isBetween(link.by().place(), link.target().place()));
    }

    private static boolean pointTo(Span found, Span wanted) {
        return Overlap.pointsTo(List.of(found), List.of(wanted));
    }

    private static boolean overlap(Span found, Span wanted) {
        return Overlap.of(found, wanted) >= Overlap.SAME;
    }

    private void hits(Map<String, Double> measures) {
        int linkable = 0;
        int first = 0;
        int third = 0;
        int noneRight = 0;
        int noneFound = 0;
        int noneWanted = 0;
        for (Segment comment : page.page().comments()) {
            List<Span> right = page.wanted().stream()
                    .filter(w -> comment.span().overlaps(w.from()))
                    .map(LabelledPage.Wanted::to)
                    .filter(to ->
                            page.page().turns().stream().anyMatch(t -> t.span().overlaps(to)))
                    .toList();
            List<Span> ranked = links.stream()
                    .filter(l -> l.by().segment().equals(comment) && !l.target().isInComment())
                    .map(l -> l.target().place())
                    .distinct()
                    .toList();
            linkable += right.isEmpty() ? 0 : 1;
            noneWanted += right.isEmpty() ? 1 : 0;
            noneFound += ranked.isEmpty() ? 1 : 0;
            noneRight += right.isEmpty() && ranked.isEmpty() ? 1 : 0;
            first += hit(ranked, right, 1) ? 1 : 0;
            third += hit(ranked, right, 3) ? 1 : 0;
        }
        measures.put("hit@1", first / (double) linkable);
        measures.put("hit@3", third / (double) linkable);
        measures.put("none F1", 2.0 * noneRight / (noneFound + noneWanted));
    }

    private static boolean hit(List<Span> ranked, List<Span> right, int first) {
        return ranked.stream()
                .limit(first)
                .anyMatch(found -> right.stream().anyMatch(w -> Overlap.pointsTo(List.of(found), List.of(w))));
    }

    /** Of all of gold's pairs: which are called attacks. */
    private void attacks(Map<String, Double> measures) {
        int right = 0;
        int called = 0;
        int all = 0;
        for (Map.Entry<LabelledPage.Wanted, Pair> e : page.goldPairs().entrySet()) {
            boolean attack = e.getKey().bearing() == Gold.Bearing.ATTACK;
            boolean says = e.getValue().way() != Way.WITHIN
                    && LinkProposer.bearing(judge.apply(e.getValue())) == Bearing.ATTACK;
            all += attack ? 1 : 0;
            called += says ? 1 : 0;
            right += says && attack ? 1 : 0;
        }
        measures.put("attack P", right / (double) called);
        measures.put("attack R", right / (double) all);
    }
}
