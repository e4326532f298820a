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
import counterpoint.draft.text.Weights;
import counterpoint.draft.training.Logistic;
import counterpoint.draft.training.Logistic.Example;
import counterpoint.evaluation.measure.Calibration;
import counterpoint.evaluation.measure.Overlap;
import counterpoint.evaluation.page.Gold;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fits the weights by which pairs of claims are linked: prints how each page fares by weights fitted without it, then
 * writes the three files of {@link Judge} fitted on all. Arguments: folder of pages with gold, folder to write to (optional).
 */
final class LinkTraining {
    private static final double PENALTY = 4;
    private static final double RELATED_PENALTY = 2;
    private static final double SIDE_PENALTY = 3;
    private static final Pattern COMMON =
            Pattern.compile("shares|shared|rarest|covered|same run|after|is a claim| then ");

    private LinkTraining() {}

    /** A relation between two places, in gold's words. */
    private record Wanted(Span from, Span to, Gold.Bearing bearing) {}

    private record Labelled(
            AnnotatedPage read,
            Speech page,
            Quotations quotations,
            Claims claims,
            List<Wanted> wanted,
            List<Example> related,
            List<Way> ways,
            List<Example> attack,
            List<Example> rephrase) {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Labelled> pages = new LinkedHashMap<>();
        AnnotatedPage.in(Path.of(arguments[0])).forEach(page -> pages.put(page.name(), labelled(page.name(), page)));
        Map<String, Judge> judges = new HashMap<>();
        Map<String, List<Double>> means = new LinkedHashMap<>();
        List<Calibration.Judged> sided = new ArrayList<>();
        List<Calibration.Judged> neutral = new ArrayList<>();
        pages.forEach((name, page) -> {
            Function<Pair, Judge.Verdict> judge =
                    pair -> judges.computeIfAbsent(fold(name, page.page(), pair), f -> fit(pages, f))
                            .of(pair);
            List<Link> links = links(page, judge);
            Map<String, Double> measures = measures(page, links, judge);
            sided.addAll(judged(page, links, true));
            neutral.addAll(judged(page, links, false));
            if (arguments.length > 2 || name.startsWith("free")) {
                System.out.println(name + " " + print(measures));
            }
            measures.forEach(
                    (m, v) -> means.computeIfAbsent(m, k -> new ArrayList<>()).add(v));
        });
        means.forEach((measure, values) -> System.out.printf(
                Locale.ROOT,
                "mean %-28s %.3f%n",
                measure,
                values.stream()
                        .mapToDouble(v -> v)
                        .filter(v -> !Double.isNaN(v))
                        .average()
                        .orElse(Double.NaN)));
        print(new Calibration("links with a side", sided));
        print(new Calibration("links without", neutral));
        pooled(pages);
        if (arguments.length > 1) {
            write(Path.of(arguments[1]), pages);
        }
    }

    /** How many of the likeliest pairs of all pages are right, each judged by weights fitted without its page. */
    private static void pooled(Map<String, Labelled> pages) {
        record Judged(String kind, double sure, boolean right) {}
        List<Judged> all = new ArrayList<>();
        Map<String, Weights> fitted = new HashMap<>();
        pages.forEach((name, page) -> {
            for (int i = 0; i < page.related().size(); i++) {
                Example example = page.related().get(i);
                Weights weights = fitted.computeIfAbsent(
                        example.page(),
                        f -> Weights.of(Logistic.fit(all(pages, f, Labelled::related), RELATED_PENALTY)));
                all.add(new Judged(
                        name.substring(0, 2) + page.ways().get(i),
                        weights.probability(example.signs()),
                        example.yes()));
            }
        });
        for (String way : all.stream().map(Judged::kind).distinct().toList()) {
            List<Judged> own = all.stream()
                    .filter(j -> j.kind().equals(way))
                    .sorted(Comparator.comparingDouble(Judged::sure).reversed())
                    .toList();
            StringBuilder line = new StringBuilder(way + " " + own.size() + " right "
                    + own.stream().filter(Judged::right).count());
            for (int n : new int[] {20, 50, 100, 200, 400}) {
                List<Judged> top = own.stream().limit(n).toList();
                line.append(String.format(
                        Locale.ROOT,
                        "  @%d %.2f (%.2f)",
                        n,
                        top.stream().filter(Judged::right).count() / (double) top.size(),
                        top.stream().mapToDouble(Judged::sure).average().orElse(0)));
            }
            System.out.println(line);
        }
    }

    private static void print(Calibration calibration) {
        System.out.printf(Locale.ROOT, "%s: calibration error %.3f%n", calibration.of(), calibration.error());
        calibration.bands().stream()
                .filter(band -> band.proposals() > 0)
                .forEach(band -> System.out.printf(
                        Locale.ROOT,
                        "  from %.1f: %d, expected %.1f, right %d%n",
                        band.from(),
                        band.proposals(),
                        band.expected(),
                        band.right()));
    }

    private static String print(Map<String, Double> measures) {
        StringBuilder line = new StringBuilder();
        measures.forEach((m, v) -> line.append(String.format(Locale.ROOT, "%s %.2f  ", m, v)));
        return line.toString();
    }

    private static void write(Path folder, Map<String, Labelled> pages) throws IOException {
        String by = " Fitted by LinkTraining (tests); see docs/drafting.md.";
        Files.writeString(
                folder.resolve("related-weights.tsv"),
                Logistic.lines(
                        "Weights of the signs that one claim bears on another, in log-odds." + by,
                        Logistic.fit(all(pages, "", Labelled::related), RELATED_PENALTY)));
        Files.writeString(
                folder.resolve("attack-weights.tsv"),
                Logistic.lines(
                        "Weights of the signs that a claim attacks the claim it bears on, in log-odds." + by,
                        Logistic.fit(all(pages, "", Labelled::attack), SIDE_PENALTY)));
        Files.writeString(
                folder.resolve("rephrase-weights.tsv"),
                Logistic.lines(
                        "Weights of the signs that a claim says again what it bears on, in log-odds." + by,
                        Logistic.fit(all(pages, "", Labelled::rephrase), PENALTY)));
    }

    private static Judge fit(Map<String, Labelled> pages, String without) {
        return new Judge(
                Weights.of(Logistic.fit(all(pages, without, Labelled::related), RELATED_PENALTY)),
                Weights.of(Logistic.fit(all(pages, without, Labelled::attack), SIDE_PENALTY)),
                Weights.of(Logistic.fit(all(pages, without, Labelled::rephrase), PENALTY)));
    }

    private static List<Example> all(
            Map<String, Labelled> pages, String without, Function<Labelled, List<Example>> examples) {
        return pages.values().stream()
                .flatMap(page -> examples.apply(page).stream())
                .filter(e -> !e.page().equals(without))
                .toList();
    }

    private static Labelled labelled(String name, AnnotatedPage read) {
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
                                            && matches(
                                                    pair.by().place(),
                                                    pair.target().place(),
                                                    w))));
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
        return new Labelled(read, page, quotations, claims, wanted, related, ways, attack, rephrase);
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

    private static boolean matches(Span by, Span target, Wanted w) {
        return Overlap.pointsTo(List.of(by), List.of(w.from())) && Overlap.pointsTo(List.of(target), List.of(w.to()));
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

    /** Gold's own pairs as if its claims had been proposed. */
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

    private static List<Link> links(Labelled page, Function<Pair, Judge.Verdict> judge) {
        List<Link> links =
                new ArrayList<>(new LinkProposer(page.page(), page.quotations(), page.claims(), judge).propose());
        links.sort(Comparator.comparingDouble(Link::confidence).reversed());
        return links;
    }

    private static List<Calibration.Judged> judged(Labelled page, List<Link> links, boolean sided) {
        return links.stream()
                .filter(l -> sided == (l.bearing() != Bearing.NEUTRAL))
                .map(l -> new Calibration.Judged(
                        l.confidence(), sided ? isRight(page, l, LinkTraining::pointTo) : isRelated(page, l)))
                .toList();
    }

    private static Map<String, Double> measures(Labelled page, List<Link> links, Function<Pair, Judge.Verdict> judge) {
        Map<String, Double> measures = new LinkedHashMap<>();
        List<Link> sided =
                links.stream().filter(l -> l.bearing() != Bearing.NEUTRAL).toList();
        measures.put("sided", (double) sided.size());
        List<Link> shown = sided.stream().limit(40).toList();
        measures.put("P@40", share(page, shown, LinkTraining::overlap));
        measures.put("P@40, points to", share(page, shown, LinkTraining::pointTo));
        for (String proposer : List.of(LinkProposer.REASONS, LinkProposer.EXCHANGE, LinkProposer.REPLIES)) {
            List<Link> own =
                    sided.stream().filter(l -> l.proposer().equals(proposer)).toList();
            measures.put(proposer + " n", (double) own.size());
            measures.put(proposer + " P", share(page, own, LinkTraining::pointTo));
        }
        hits(page, links, measures);
        attacks(page, judge, measures);
        return measures;
    }

    private static double share(Labelled page, List<Link> links, BiPredicate<Span, Span> same) {
        return links.stream().filter(l -> isRight(page, l, same)).count() / (double) links.size();
    }

    private static boolean isRight(Labelled page, Link link, BiPredicate<Span, Span> same) {
        return page.wanted().stream()
                .filter(w -> w.bearing().name().equals(link.bearing().name()))
                .anyMatch(w -> same.test(link.by().place(), w.from())
                        && same.test(link.target().place(), w.to()));
    }

    private static boolean isRelated(Labelled page, Link link) {
        return page.wanted().stream()
                .anyMatch(w -> matches(link.by().place(), link.target().place(), w));
    }

    private static boolean pointTo(Span found, Span wanted) {
        return Overlap.pointsTo(List.of(found), List.of(wanted));
    }

    private static boolean overlap(Span found, Span wanted) {
        return Overlap.of(found, wanted) >= Overlap.SAME;
    }

    private static void hits(Labelled page, List<Link> links, Map<String, Double> measures) {
        int linkable = 0;
        int first = 0;
        int third = 0;
        int noneRight = 0;
        int noneFound = 0;
        int noneWanted = 0;
        for (Segment comment : page.page().comments()) {
            List<Span> right = page.wanted().stream()
                    .filter(w -> comment.span().overlaps(w.from()))
                    .map(Wanted::to)
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
    private static void attacks(Labelled page, Function<Pair, Judge.Verdict> judge, Map<String, Double> measures) {
        int right = 0;
        int called = 0;
        int all = 0;
        Pairs pairs = new Pairs(page.page(), page.quotations(), page.claims());
        for (Map.Entry<Wanted, Pair> e :
                goldPairs(page.page(), pairs, page.wanted()).entrySet()) {
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
