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
import counterpoint.draft.training.Multinomial;
import counterpoint.draft.training.Multinomial.Choice;
import counterpoint.evaluation.measure.Overlap;
import counterpoint.evaluation.page.Gold;
import counterpoint.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fits the weights by which comments are led to claims of the interview ({@link Subjects}): prints how each page fares by
 * weights fitted without it, then writes the weights fitted on all. Arguments: folder of pages with gold, folder to write to
 * (optional).
 */
final class SubjectTraining {
    private static final List<String> SIGNS = List.of("own", "around", "all", "runs", "interviewer");
    private static final double PENALTY = 3;

    private SubjectTraining() {}

    /** A page, what its comments are about according to gold, and the choice each comment is. */
    private record Labelled(
            String name, Speech page, List<Claim> interview, Map<Integer, List<Span>> wanted, List<Choice> choices) {}

    /** A ranked claim of a comment and whether it is right. */
    private record Judged(int comment, Subjects.Subject subject, boolean right, boolean same) {}

    public static void main(String[] arguments) throws IOException {
        List<Labelled> pages = AnnotatedPage.in(Path.of(arguments[0])).stream()
                .map(SubjectTraining::labelled)
                .toList();
        double[] sums = new double[4];
        List<Judged> heldOut = new ArrayList<>();
        for (Labelled page : pages) {
            List<Labelled> others = pages.stream().filter(p -> !p.equals(page)).toList();
            List<Judged> judged = judged(page, share(others), likely(others));
            double[] hits = hits(page, judged);
            for (int i = 0; i < hits.length; i++) {
                sums[i] += hits[i] / pages.size();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-18s hit@1 %.2f hit@3 %.2f, IoU %.2f %.2f, of %d%n",
                    page.name(),
                    hits[0],
                    hits[1],
                    hits[2],
                    hits[3],
                    page.wanted().size());
            heldOut.addAll(judged);
        }
        System.out.printf(
                Locale.ROOT, "mean hit@1 %.3f hit@3 %.3f, IoU %.3f %.3f%n", sums[0], sums[1], sums[2], sums[3]);
        bands(heldOut);
        if (arguments.length > 1) {
            write(Path.of(arguments[1]), pages);
        }
    }

    private static void bands(List<Judged> judged) {
        double gap = 0;
        for (int band = 0; band < 10; band++) {
            int tenth = band;
            List<Judged> in = judged.stream()
                    .filter(j -> Math.min(9, (int) (10 * j.subject().likely())) == tenth)
                    .toList();
            double sure = in.stream().mapToDouble(j -> j.subject().likely()).sum();
            long right = in.stream().filter(Judged::right).count();
            gap += Math.abs(sure - right) / judged.size();
            System.out.printf(Locale.ROOT, "likely .%d: %d, right %d, expected %.1f%n", band, in.size(), right, sure);
        }
        System.out.printf(Locale.ROOT, "calibration error %.3f%n", gap);
    }

    private static double[] hits(Labelled page, List<Judged> judged) {
        double[] hits = new double[4];
        double one = 1.0 / page.wanted().size();
        for (int comment : page.wanted().keySet()) {
            List<Judged> own =
                    judged.stream().filter(j -> j.comment() == comment).toList();
            hits[0] += own.stream().limit(1).anyMatch(Judged::right) ? one : 0;
            hits[1] += own.stream().anyMatch(Judged::right) ? one : 0;
            hits[2] += own.stream().limit(1).anyMatch(Judged::same) ? one : 0;
            hits[3] += own.stream().anyMatch(Judged::same) ? one : 0;
        }
        return hits;
    }

    private static List<Judged> judged(Labelled page, Weights share, Weights likely) {
        Subjects subjects = new Subjects(page.page(), page.interview(), share, likely);
        List<Judged> all = new ArrayList<>();
        for (int comment = 0; comment < page.page().comments().size(); comment++) {
            List<Span> wanted = page.wanted().getOrDefault(comment, List.of());
            for (Subjects.Subject subject : subjects.of(comment)) {
                Span place = subject.claim().place();
                all.add(new Judged(
                        comment,
                        subject,
                        isRight(place, wanted),
                        wanted.stream().anyMatch(w -> Overlap.of(place, w) >= Overlap.SAME)));
            }
        }
        return all;
    }

    private static Weights share(List<Labelled> pages) {
        return Weights.of(shareOf(pages));
    }

    private static Map<String, Double> shareOf(List<Labelled> pages) {
        return Multinomial.fit(pages.stream().flatMap(p -> p.choices().stream()).toList(), SIGNS, PENALTY);
    }

    /** Fitted on shares that each page gets by weights fitted without it, so that it doesn't trust them too much. */
    private static Map<String, Double> likelyOf(List<Labelled> pages) {
        List<Logistic.Example> examples = new ArrayList<>();
        for (Labelled page : pages) {
            Weights share = share(pages.stream().filter(p -> !p.equals(page)).toList());
            judged(page, share, Weights.of(Map.of()))
                    .forEach(j -> examples.add(
                            new Logistic.Example(page.name(), j.subject().signs(), j.right())));
        }
        return Logistic.fit(examples, 1);
    }

    private static Weights likely(List<Labelled> pages) {
        return Weights.of(likelyOf(pages));
    }

    private static void write(Path folder, List<Labelled> pages) throws IOException {
        String by = " Fitted by SubjectTraining (tests); see docs/drafting.md.";
        Files.writeString(
                folder.resolve("subject-weights.tsv"),
                Logistic.lines(
                        "Weights of the signs that a comment is about a claim of the interview." + by, shareOf(pages)));
        Files.writeString(
                folder.resolve("subject-likely-weights.tsv"),
                Logistic.lines(
                        "Weights of the signs that a ranked claim is what a comment is about, in log-odds." + by,
                        likelyOf(pages)));
    }

    private static boolean isRight(Span place, List<Span> wanted) {
        return wanted.stream().anyMatch(w -> Overlap.pointsTo(List.of(place), List.of(w)));
    }

    private static Labelled labelled(AnnotatedPage read) {
        String name = read.name();
        Gold gold = read.gold();
        Speech page = new Speech(read.transcript());
        Quotations quotations = new QuoteProposer(page).propose();
        Questions questions = new QuestionProposer(page).propose(quotations);
        Claims claims = new ClaimProposer(page, quotations, questions, Grain.of(page)).propose();
        List<Claim> interview =
                claims.all().stream().filter(c -> !c.isInComment()).toList();
        Map<Integer, List<Span>> wanted = wanted(gold);
        SubjectSigns signs = new SubjectSigns(page, interview);
        List<Choice> choices = new ArrayList<>();
        wanted.forEach((comment, places) -> {
            List<Signs> options = rows(signs.of(comment), interview.size());
            List<Boolean> right =
                    interview.stream().map(c -> isRight(c.place(), places)).toList();
            choices.add(new Choice(name, options, right, 1 / Math.sqrt(wanted.size())));
        });
        return new Labelled(name, page, interview, wanted, choices);
    }

    private static List<Signs> rows(Map<String, double[]> columns, int claims) {
        return IntStream.range(0, claims)
                .mapToObj(i -> {
                    Signs.Builder row = Signs.builder();
                    columns.forEach((sign, column) -> row.has(sign, column[i]));
                    return row.build();
                })
                .toList();
    }

    /** For each comment, the places of the interview that gold relates its claims to. */
    private static Map<Integer, List<Span>> wanted(Gold gold) {
        Map<Integer, List<Span>> wanted = new LinkedHashMap<>();
        Map<String, Gold.Claim> byId = gold.claimsById();
        for (Gold.Relation relation : gold.relations()) {
            for (String from : relation.from()) {
                Gold.Claim claim = byId.get(from);
                if (claim != null) {
                    gold.commentOf(claim.place())
                            .ifPresent(c -> gold.targetsOf(relation).forEach(t -> add(gold, wanted, c, t)));
                }
            }
        }
        gold.stances().forEach(s -> {
            Gold.Claim claim = byId.get(s.claim());
            if (claim != null) {
                add(gold, wanted, s.comment(), claim.place());
            }
        });
        return wanted;
    }

    private static void add(Gold gold, Map<Integer, List<Span>> wanted, int comment, Span target) {
        if (gold.commentOf(target).isEmpty()) {
            wanted.computeIfAbsent(comment, k -> new ArrayList<>()).add(target);
        }
    }
}
