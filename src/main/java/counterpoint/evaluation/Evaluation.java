package counterpoint.evaluation;

import counterpoint.evaluation.Calibration.Judged;
import counterpoint.evaluation.Gold.Bearing;
import counterpoint.evaluation.Gold.Wording;
import counterpoint.evaluation.Proposed.Link;
import counterpoint.evaluation.Proposed.Side;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * One page's measures: names and values in a fixed order. A value is not a number where the page's gold has nothing to
 * measure it by.
 *
 * <p>A claim or passage counts as found when its span overlaps the wanted one by half (intersection over union); strict
 * measures want the very same span. A proposed relation counts as right when both ends and the side agree with gold.
 */
public final class Evaluation {
    private static final int SHOWN_FIRST = 40;

    private final Gold gold;
    private final ArgumentMap draft;
    private final Proposed proposed;
    private final Map<String, Double> measures = new LinkedHashMap<>();

    private Evaluation(Gold gold, ArgumentMap draft) {
        this.gold = gold;
        this.draft = draft;
        this.proposed = Proposed.in(draft);
    }

    /** All measures of a drafted map against a page's gold. */
    public static Map<String, Double> of(Gold gold, ArgumentMap draft) {
        Evaluation evaluation = new Evaluation(gold, draft);
        evaluation.turns();
        evaluation.comments();
        evaluation.quotes();
        evaluation.claims();
        evaluation.targets();
        evaluation.relations();
        return Collections.unmodifiableMap(evaluation.measures);
    }

    private void turns() {
        Map<Integer, String> wanted = new HashMap<>();
        gold.turns().forEach(turn -> wanted.put(turn.place().start(), turn.speaker()));
        Map<Integer, String> found = new HashMap<>();
        List<Segment> segments = draft.all(Segment.class)
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.kind() == Segment.Kind.TURN) {
                boolean labelled = i > 0 && segments.get(i - 1).kind() == Segment.Kind.LABEL;
                Span place = labelled ? segments.get(i - 1).span() : segment.span();
                found.put(wordsStart(place), nameOf(segment));
            }
        }
        TreeSet<Integer> hits = new TreeSet<>(found.keySet());
        hits.retainAll(wanted.keySet());
        long right = hits.stream()
                .filter(at -> Objects.equals(wanted.get(at), found.get(at)))
                .count();
        measures.put("turn boundary F1", new Score(hits.size(), found.size(), wanted.size()).f1());
        measures.put("turn speaker accuracy", (double) right / hits.size());
    }

    private String nameOf(Segment segment) {
        return segment.speaker()
                .flatMap(id -> draft.find(id, Speaker.class))
                .map(Speaker::name)
                .orElse("");
    }

    private int wordsStart(Span place) {
        int at = place.start();
        while (at < place.end() && Character.isWhitespace(gold.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private void comments() {
        int from = gold.comments().isEmpty()
                ? gold.text().length()
                : gold.comments().get(0).start();
        List<Integer> lines = new ArrayList<>();
        boolean atStart = true;
        for (int i = from; i < gold.text().length(); i++) {
            char c = gold.text().charAt(i);
            if (atStart && !Character.isWhitespace(c)) {
                lines.add(i);
            }
            atStart = c == '\n' || (atStart && Character.isWhitespace(c));
        }
        if (lines.isEmpty()) {
            return;
        }
        Segmentation wanted = cut(lines, gold.comments());
        Segmentation found = cut(
                lines,
                draft.all(Segment.class)
                        .filter(s -> s.kind() == Segment.Kind.COMMENT)
                        .map(Segment::span)
                        .toList());
        measures.put("comment boundary F1", found.boundaries(wanted).f1());
        measures.put("comment WindowDiff", found.windowDiff(wanted));
        measures.put("comment Pk", found.pk(wanted));
        measures.put(
                "baseline every line F1",
                Segmentation.everyUnit(lines.size()).boundaries(wanted).f1());
        measures.put(
                "baseline every blank line F1",
                blankLines(lines).boundaries(wanted).f1());
        measures.put(
                "baseline never F1",
                Segmentation.never(lines.size()).boundaries(wanted).f1());
    }

    private Segmentation cut(List<Integer> lines, List<Span> comments) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (Span comment : comments) {
            int line = lines.indexOf(wordsStart(comment));
            if (line > 0) {
                starts.add(line);
            }
        }
        return new Segmentation(lines.size(), starts);
    }

    private Segmentation blankLines(List<Integer> lines) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = 1; i < lines.size(); i++) {
            String before = gold.text().substring(lines.get(i - 1), lines.get(i));
            if (before.chars().filter(c -> c == '\n').count() > 1) {
                starts.add(i);
            }
        }
        return new Segmentation(lines.size(), starts);
    }

    private void quotes() {
        if (gold.quotes().isEmpty()) {
            return;
        }
        List<Gold.Quote> kept = gold.quotes().stream()
                .filter(q -> q.wording() != Wording.PARAPHRASE && q.wording() != Wording.ABSENT)
                .toList();
        int found = 0;
        int exact = 0;
        double overlap = 0;
        for (Gold.Quote quote : kept) {
            double best = proposed.quotes().stream()
                    .filter(p -> Overlap.same(p.places(), List.of(quote.place())))
                    .mapToDouble(p -> Overlap.of(p.targets(), quote.targets()))
                    .max()
                    .orElse(0);
            if (best >= Overlap.SAME) {
                found++;
                overlap += best;
                exact += best == 1 ? 1 : 0;
            }
        }
        long right = proposed.quotes().stream().filter(this::isRight).count();
        long absent = gold.quotes().stream()
                .filter(q -> q.wording() == Wording.ABSENT)
                .filter(q -> proposed.quotes().stream().anyMatch(p -> Overlap.of(p.places(), List.of(q.place())) > 0))
                .count();
        measures.put("quote recall", (double) found / kept.size());
        measures.put("quote precision", (double) right / proposed.quotes().size());
        measures.put("quote exact span", (double) exact / found);
        measures.put("quote character IoU", overlap / found);
        measures.put("absent quotes anchored", (double) absent);
    }

    private boolean isRight(Proposed.Quote quote) {
        return gold.quotes().stream()
                .anyMatch(wanted -> Overlap.of(quote.places(), List.of(wanted.place())) > 0
                        && Overlap.of(quote.targets(), wanted.targets()) > 0);
    }

    private void claims() {
        List<Span> wanted =
                gold.claims().stream().map(Gold.Claim::place).distinct().toList();
        List<Span> found = proposed.claims().stream()
                .flatMap(c -> c.places().stream())
                .distinct()
                .toList();
        Score all = Overlap.match(found, wanted, Overlap.SAME);
        if (gold.isDense()) {
            measures.put("claim F1, interview", matchWhere(found, wanted, false).f1());
            measures.put("claim F1, comments", matchWhere(found, wanted, true).f1());
            measures.put("claim F1, strict", Overlap.match(found, wanted, 1).f1());
        } else {
            measures.put("claim recall", all.recall());
            measures.put("claims proposed per gold claim", (double) found.size() / wanted.size());
        }
    }

    private Score matchWhere(List<Span> found, List<Span> wanted, boolean inComments) {
        return Overlap.match(
                found.stream()
                        .filter(s -> gold.commentOf(s).isPresent() == inComments)
                        .toList(),
                wanted.stream()
                        .filter(s -> gold.commentOf(s).isPresent() == inComments)
                        .toList(),
                Overlap.SAME);
    }

    private void targets() {
        Map<Integer, List<Span>> wanted = new LinkedHashMap<>();
        Map<String, Gold.Claim> byId = gold.claimsById();
        for (Gold.Relation relation : gold.relations()) {
            for (String from : relation.from()) {
                Gold.Claim claim = byId.get(from);
                if (claim != null) {
                    gold.commentOf(claim.place())
                            .ifPresent(comment -> gold.targetsOf(relation).stream()
                                    .filter(target -> gold.commentOf(target).isEmpty())
                                    .forEach(target -> wanted.computeIfAbsent(comment, k -> new ArrayList<>())
                                            .add(target)));
                }
            }
        }
        int first = 0;
        int third = 0;
        Score none = new Score(0, 0, 0);
        for (int comment = 0; comment < gold.comments().size(); comment++) {
            List<List<Span>> ranked = rankedTargets(comment);
            List<Span> right = wanted.getOrDefault(comment, List.of());
            first += hit(ranked, right, 1) ? 1 : 0;
            third += hit(ranked, right, 3) ? 1 : 0;
            none = new Score(
                    none.hits() + (ranked.isEmpty() && right.isEmpty() ? 1 : 0),
                    none.proposed() + (ranked.isEmpty() ? 1 : 0),
                    none.wanted() + (right.isEmpty() ? 1 : 0));
        }
        if (!wanted.isEmpty()) {
            measures.put("comment to passage hit@1", (double) first / wanted.size());
            measures.put("comment to passage hit@3", (double) third / wanted.size());
            measures.put("comment to none F1", none.f1());
        }
    }

    private List<List<Span>> rankedTargets(int comment) {
        return proposed.links().stream()
                .filter(link -> !link.from().isEmpty() && !link.to().isEmpty())
                .filter(link -> link.from().stream()
                        .anyMatch(s -> gold.comments().get(comment).overlaps(s)))
                .map(Link::to)
                .filter(to -> gold.commentOf(to.get(0)).isEmpty())
                .distinct()
                .toList();
    }

    private static boolean hit(List<List<Span>> ranked, List<Span> right, int first) {
        return ranked.stream()
                .limit(first)
                .anyMatch(to -> right.stream().anyMatch(target -> Overlap.same(to, List.of(target))));
    }

    private void relations() {
        List<Judged> judged = proposed.links().stream()
                .filter(link -> link.side() != Side.NONE)
                .map(link -> new Judged(link.confidence(), isRight(link)))
                .toList();
        List<Judged> shown = judged.stream().limit(SHOWN_FIRST).toList();
        measures.put(
                "relation precision, top 40",
                (double) shown.stream().filter(Judged::right).count() / shown.size());
        measures.put("calibration error", Calibration.expectedError(judged));
    }

    private boolean isRight(Link link) {
        return gold.relations().stream()
                .anyMatch(relation -> sideOf(relation.bearing()) == link.side()
                        && gold.targetsOf(relation).stream()
                                .anyMatch(target -> Overlap.same(link.to(), List.of(target)))
                        && relation.from().stream()
                                .map(gold.claimsById()::get)
                                .anyMatch(claim -> claim != null && Overlap.same(link.from(), List.of(claim.place()))));
    }

    private static Side sideOf(Bearing bearing) {
        return switch (bearing) {
            case SUPPORT -> Side.SUPPORT;
            case ATTACK -> Side.ATTACK;
            case REPHRASE -> Side.REPHRASE;
            case ANSWER -> Side.NONE;
        };
    }
}
