package counterpoint.evaluation.measure;

import counterpoint.evaluation.measure.Calibration.Judged;
import counterpoint.evaluation.page.Gold;
import counterpoint.evaluation.page.Gold.Bearing;
import counterpoint.evaluation.page.Polarity;
import counterpoint.evaluation.page.Proposed;
import counterpoint.evaluation.page.Proposed.Link;
import counterpoint.evaluation.page.Side;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether links that take a side are those people found, among the 40 that are shown first; whether the side is right when
 * the pair is given; and whether confidences mean what they say.
 *
 * <p>A link is right when the side agrees and each of its ends overlaps an end of the same relation by half (intersection
 * over union); a rephrase may be read both ways. Beside it stand the share of links whose ends point to those of a relation
 * ({@link Overlap#pointsTo}), which is what a person who decides sees and what confidences are measured by, and the share
 * that agree to the character.
 * Links that take no side are not judged, answers only where gold records answers.
 *
 * <p>Given pairs are all relations of gold, so a support, rephrase or answer that is called an attack counts against it.
 */
public final class RelationMeasures {
    private static final String FAMILY = "relations";
    private static final int SHOWN_FIRST = 40;

    private final Gold gold;
    private final List<Link> links;

    private RelationMeasures(Gold gold, Proposed proposed) {
        this.gold = gold;
        boolean answers = gold.relations().stream().anyMatch(r -> r.bearing() == Bearing.ANSWER);
        this.links = proposed.links().stream()
                .filter(link -> link.side() != Side.NONE && (link.side() != Side.ANSWER || answers))
                .toList();
    }

    public static List<Measure> of(Gold gold, Proposed proposed, Polarity polarity) {
        RelationMeasures relations = new RelationMeasures(gold, proposed);
        List<Measure> measures = new ArrayList<>(relations.shownFirst());
        measures.addAll(relations.givenPairs(polarity));
        return List.copyOf(measures);
    }

    private List<Measure> shownFirst() {
        List<Link> shown = links.stream().limit(SHOWN_FIRST).toList();
        return List.of(
                precision("precision, top 40", shown, (a, b) -> Overlap.of(a, b) >= Overlap.SAME),
                precision("precision, top 40, points to", shown, Overlap::pointsTo),
                precision("precision, top 40, strict", shown, (a, b) -> Overlap.of(a, b) == 1),
                new Measure(FAMILY, "shown", shown.size(), 1));
    }

    private Measure precision(String name, List<Link> shown, Sameness same) {
        return new Measure(
                FAMILY, name, shown.stream().filter(l -> isRight(l, same)).count(), shown.size());
    }

    /** When two places are the same. */
    private interface Sameness {
        boolean test(List<Span> found, List<Span> wanted);
    }

    private boolean isRight(Link link, Sameness same) {
        return gold.relations().stream()
                .filter(relation -> Side.of(relation.bearing()) == link.side())
                .anyMatch(relation -> joins(relation, link.from(), link.to(), same)
                        || (link.side() == Side.REPHRASE && joins(relation, link.to(), link.from(), same)));
    }

    private boolean joins(Gold.Relation relation, List<Span> from, List<Span> to, Sameness same) {
        return gold.targetsOf(relation).stream().anyMatch(target -> same.test(to, List.of(target)))
                && premises(relation).stream().anyMatch(premise -> same.test(from, List.of(premise)));
    }

    private List<Span> premises(Gold.Relation relation) {
        return relation.from().stream()
                .map(gold.claimsById()::get)
                .filter(Objects::nonNull)
                .map(Gold.Claim::place)
                .toList();
    }

    private List<Measure> givenPairs(Polarity polarity) {
        Score attacks = new Score(0, 0, 0);
        Score supports = new Score(0, 0, 0);
        for (Gold.Relation relation : gold.relations()) {
            List<Span> targets = gold.targetsOf(relation);
            for (Span premise : targets.isEmpty() ? List.<Span>of() : premises(relation)) {
                Side said = polarity.of(premise, targets.get(0));
                Side right = Side.of(relation.bearing());
                attacks = attacks.plus(judged(Side.ATTACK, said, right));
                supports = supports.plus(judged(Side.SUPPORT, said, right));
            }
        }
        return List.of(
                Measure.precision(FAMILY, "attack precision, given", attacks),
                Measure.recall(FAMILY, "attack recall, given", attacks),
                Measure.precision(FAMILY, "support precision, given", supports),
                Measure.recall(FAMILY, "support recall, given", supports));
    }

    private static Score judged(Side side, Side said, Side right) {
        return new Score(said == side && right == side ? 1 : 0, said == side ? 1 : 0, right == side ? 1 : 0);
    }

    /** Of links that take a side, links that take none, and, where gold is dense, claims: there one beside all gold is wrong. */
    public static List<Calibration> calibrations(Gold gold, Proposed proposed) {
        RelationMeasures relations = new RelationMeasures(gold, proposed);
        List<Calibration> all = new ArrayList<>();
        all.add(new Calibration(
                "links with a side",
                relations.links.stream()
                        .map(l -> new Judged(l.confidence(), relations.isRight(l, Overlap::pointsTo)))
                        .toList()));
        all.add(new Calibration(
                "links without",
                proposed.links().stream()
                        .filter(link -> link.side() == Side.NONE)
                        .map(l -> new Judged(l.confidence(), relations.isRelated(l)))
                        .toList()));
        if (gold.isDense()) {
            all.add(new Calibration(
                    "claims",
                    proposed.claims().stream()
                            .map(c -> new Judged(c.confidence(), relations.isClaimed(c.places())))
                            .toList()));
        }
        return List.copyOf(all);
    }

    private boolean isRelated(Link link) {
        return gold.relations().stream().anyMatch(r -> joins(r, link.from(), link.to(), Overlap::pointsTo));
    }

    private boolean isClaimed(List<Span> places) {
        return gold.claims().stream().anyMatch(g -> Overlap.of(places, List.of(g.place())) >= Overlap.SAME);
    }
}
