package counterpoint.draft.link;

import counterpoint.draft.AnnotatedPage;
import counterpoint.draft.claim.Claim;
import counterpoint.draft.claim.ClaimProposer;
import counterpoint.draft.claim.Claims;
import counterpoint.draft.claim.Grain;
import counterpoint.draft.claim.QuestionProposer;
import counterpoint.draft.claim.Questions;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.quote.QuoteProposer;
import counterpoint.draft.text.Signs;
import counterpoint.draft.text.Speech;
import counterpoint.draft.training.Logistic.Example;
import counterpoint.evaluation.measure.Overlap;
import counterpoint.evaluation.page.Gold;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page with gold, read as the drafter reads it: its claims, the relations gold wants between places, and the pairs of claims
 * as examples to learn from.
 *
 * @param related examples of pairs that are related, or not
 * @param ways how the claims of each of these pairs lie to each other
 * @param attack examples of gold's own pairs that attack, or not
 * @param rephrase the same of those that say the same again
 */
record LabelledPage(
        String name,
        Speech page,
        Quotations quotations,
        Claims claims,
        List<Wanted> wanted,
        List<Example> related,
        List<Way> ways,
        List<Example> attack,
        List<Example> rephrase) {
    private static final Pattern COMMON =
            Pattern.compile("shares|shared|rarest|covered|same run|after|is a claim| then ");

    /** A relation between two places, in gold's words. */
    record Wanted(Span from, Span to, Gold.Bearing bearing) {
        boolean isBetween(Span by, Span target) {
            return Overlap.pointsTo(List.of(by), List.of(from)) && Overlap.pointsTo(List.of(target), List.of(to));
        }
    }

    static LabelledPage of(AnnotatedPage read) {
        String name = read.name();
        Speech page = new Speech(read.transcript());
        Quotations quotations = new QuoteProposer(page).propose();
        Questions questions = new QuestionProposer(page).propose(quotations);
        Claims claims = new ClaimProposer(page, quotations, questions, Grain.of(page)).propose();
        List<Wanted> wanted = wanted(read.gold());
        Pairs pairs = new Pairs(page, quotations, claims);
        List<Example> related = new ArrayList<>();
        List<Way> ways = new ArrayList<>();
        Stream.of(pairs.within(), pairs.exchange(), replies(page, pairs))
                .flatMap(List::stream)
                .filter(pair -> pair.way() != Way.INTERVIEW)
                .forEach(pair -> {
                    ways.add(pair.way());
                    related.add(new Example(
                            fold(name, page, pair),
                            pair.signs(),
                            wanted.stream()
                                    .anyMatch(w -> (pair.way() != Way.WITHIN || w.bearing() == Gold.Bearing.SUPPORT)
                                            && w.isBetween(
                                                    pair.by().place(),
                                                    pair.target().place()))));
                });
        List<Example> attack = new ArrayList<>();
        List<Example> rephrase = new ArrayList<>();
        goldPairs(page, pairs, wanted).forEach((w, pair) -> {
            if (pair.way() != Way.WITHIN) {
                attack.add(
                        new Example(fold(name, page, pair), sided(pair.signs()), w.bearing() == Gold.Bearing.ATTACK));
                rephrase.add(new Example(fold(name, page, pair), pair.signs(), w.bearing() == Gold.Bearing.REPHRASE));
            }
        });
        return new LabelledPage(name, page, quotations, claims, wanted, related, ways, attack, rephrase);
    }

    /** The part of the page that a pair is judged without: the name of a short page, a stretch of a long one. */
    String fold(Pair pair) {
        return fold(name, page, pair);
    }

    /** Gold's own pairs as if its claims had been proposed. */
    Map<Wanted, Pair> goldPairs() {
        return goldPairs(page, new Pairs(page, quotations, claims), wanted);
    }

    /** What is said and by whom: how much two claims have in common tells little about the side, and fits by chance. */
    private static Signs sided(Signs signs) {
        Signs.Builder sided = Signs.builder();
        signs.values().forEach((sign, value) -> {
            if (!COMMON.matcher(sign).find()) {
                sided.has(sign, value);
            }
        });
        return sided.build();
    }

    /** A short page is held out whole; the one long page in five stretches of its turns and comments. */
    private static String fold(String name, Speech page, Pair pair) {
        if (Grain.of(page) == Grain.CLAUSE) {
            return name;
        }
        List<Segment> all =
                Stream.concat(page.turns().stream(), page.comments().stream()).toList();
        boolean comment = pair.by().isInComment();
        int first = comment ? page.turns().size() : 0;
        int count = comment ? page.comments().size() : page.turns().size();
        return name + " " + (5 * (all.indexOf(pair.by().segment()) - first) / count);
    }

    private static List<Pair> replies(Speech page, Pairs pairs) {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < page.comments().size(); i++) {
            all.addAll(pairs.toInterview(i));
            all.addAll(pairs.toComments(i));
        }
        return all;
    }

    private static List<Wanted> wanted(Gold gold) {
        Map<String, Gold.Claim> claims = new HashMap<>();
        gold.claims().forEach(c -> claims.putIfAbsent(c.id(), c));
        Map<String, Gold.Relation> relations = new HashMap<>();
        gold.relations().forEach(r -> relations.putIfAbsent(r.id(), r));
        List<Wanted> all = new ArrayList<>();
        for (Gold.Relation relation : gold.relations()) {
            List<String> ends = new ArrayList<>();
            if (claims.containsKey(relation.to())) {
                ends.add(relation.to());
            } else if (relations.containsKey(relation.to())) {
                Gold.Relation aim = relations.get(relation.to());
                ends.addAll(aim.from());
                ends.add(aim.to());
            }
            for (String from : relation.from()) {
                for (String to : ends) {
                    if (claims.containsKey(from) && claims.containsKey(to)) {
                        all.add(new Wanted(
                                claims.get(from).place(), claims.get(to).place(), relation.bearing()));
                    }
                }
            }
        }
        return all;
    }

    private static Map<Wanted, Pair> goldPairs(Speech page, Pairs pairs, List<Wanted> wanted) {
        Map<Wanted, Pair> all = new LinkedHashMap<>();
        for (Wanted w : wanted) {
            Optional<Claim> by = claim(page, w.from());
            Optional<Claim> target = claim(page, w.to());
            if (by.isPresent() && target.isPresent() && !by.equals(target)) {
                all.put(w, pairs.pair(by.get(), target.get(), Way.between(by.get(), target.get()), 1));
            }
        }
        return all;
    }

    private static Optional<Claim> claim(Speech page, Span place) {
        return Stream.concat(page.turns().stream(), page.comments().stream())
                .filter(s -> s.span().contains(place))
                .findFirst()
                .map(s -> new Claim(s, place, place.of(page.text()), 0.75, ""));
    }
}
