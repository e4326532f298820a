package counterpoint.draft.claim;

import counterpoint.draft.AnnotatedPage;
import counterpoint.draft.claim.ClaimProposer.Candidate;
import counterpoint.draft.quote.Quotations;
import counterpoint.draft.quote.QuoteProposer;
import counterpoint.draft.text.Speech;
import counterpoint.draft.text.Weights;
import counterpoint.draft.training.Logistic;
import counterpoint.draft.training.Logistic.Example;
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

/**
 * Fits the weights by which units are taken for claims: prints how each page fares by weights fitted without it, then
 * writes {@code claim-weights.tsv} fitted on all. Arguments: folder of pages with gold, file to write (optional).
 */
final class ClaimTraining {
    private static final double PENALTY = 4;

    private ClaimTraining() {}

    private record Labelled(List<Candidate> candidates, List<Span> wanted) {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Labelled> pages = new LinkedHashMap<>();
        AnnotatedPage.in(Path.of(arguments[0])).forEach(page -> pages.put(page.name(), labelled(page)));
        List<Example> all = new ArrayList<>();
        pages.forEach((name, page) -> all.addAll(examples(name, page)));
        double[] thresholds = {0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55};
        Map<Double, List<double[]>> f1 = new LinkedHashMap<>();
        pages.forEach((name, page) -> {
            Weights weights = Weights.of(Logistic.fit(
                    all.stream().filter(e -> !e.page().equals(name)).toList(), PENALTY));
            for (double threshold : thresholds) {
                List<Span> found = page.candidates().stream()
                        .filter(c -> weights.probability(c.signs()) >= threshold || c.answers())
                        .map(c -> c.unit().place())
                        .toList();
                var score = Overlap.match(found, page.wanted(), Overlap.SAME);
                if (name.startsWith("free")) {
                    System.out.printf(
                            Locale.ROOT,
                            "%s at %.2f: recall %.3f, %.2f per gold claim%n",
                            name,
                            threshold,
                            score.recall(),
                            (double) found.size() / page.wanted().size());
                } else {
                    f1.computeIfAbsent(threshold, t -> new ArrayList<>())
                            .add(new double[] {score.precision(), score.recall(), score.f1()});
                }
            }
        });
        f1.forEach((threshold, scores) -> System.out.printf(
                Locale.ROOT,
                "others at %.2f: P %.3f R %.3f F1 %.3f%n",
                threshold,
                scores.stream().mapToDouble(s -> s[0]).average().orElseThrow(),
                scores.stream().mapToDouble(s -> s[1]).average().orElseThrow(),
                scores.stream().mapToDouble(s -> s[2]).average().orElseThrow()));
        String lines = Logistic.lines(
                "Weights of the signs that a unit of speech is a claim, in log-odds. Fitted by ClaimTraining (tests); see docs/drafting.md.",
                Logistic.fit(all, PENALTY));
        if (arguments.length > 1) {
            Files.writeString(Path.of(arguments[1]), lines);
        }
    }

    private static Labelled labelled(AnnotatedPage read) {
        Speech page = new Speech(read.transcript());
        Quotations quotations = new QuoteProposer(page).propose();
        Questions questions = new QuestionProposer(page).propose(quotations);
        List<Candidate> candidates = new ClaimProposer(page, quotations, questions, Grain.of(page)).candidates();
        return new Labelled(
                candidates,
                read.gold().claims().stream().map(Gold.Claim::place).distinct().toList());
    }

    private static List<Example> examples(String name, Labelled page) {
        return page.candidates().stream()
                .map(c -> new Example(
                        name,
                        c.signs(),
                        page.wanted().stream()
                                .anyMatch(w -> Overlap.of(w, c.unit().place()) >= Overlap.SAME)))
                .toList();
    }
}
