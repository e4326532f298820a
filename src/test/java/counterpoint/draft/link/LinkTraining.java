package counterpoint.draft.link;

import counterpoint.draft.AnnotatedPage;
import counterpoint.draft.text.Weights;
import counterpoint.draft.training.Logistic;
import counterpoint.draft.training.Logistic.Example;
import counterpoint.evaluation.measure.Calibration;
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
import java.util.function.Function;

/**
 * Fits the weights by which pairs of claims are linked: prints how each page fares by weights fitted without it, then
 * writes the three files of {@link Judge} fitted on all. Arguments: folder of pages with gold, folder to write to (optional).
 */
final class LinkTraining {
    private static final double PENALTY = 4;
    private static final double RELATED_PENALTY = 2;
    private static final double SIDE_PENALTY = 3;

    private LinkTraining() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, LabelledPage> pages = new LinkedHashMap<>();
        AnnotatedPage.in(Path.of(arguments[0])).forEach(page -> pages.put(page.name(), LabelledPage.of(page)));
        Map<String, Judge> judges = new HashMap<>();
        Map<String, List<Double>> means = new LinkedHashMap<>();
        List<Calibration.Judged> sided = new ArrayList<>();
        List<Calibration.Judged> neutral = new ArrayList<>();
        pages.forEach((name, page) -> {
            Function<Pair, Judge.Verdict> judge = pair ->
                    judges.computeIfAbsent(page.fold(pair), f -> fit(pages, f)).of(pair);
            LinkMeasures found = new LinkMeasures(page, judge);
            Map<String, Double> measures = found.all();
            sided.addAll(found.judged(true));
            neutral.addAll(found.judged(false));
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
    private static void pooled(Map<String, LabelledPage> pages) {
        record Judged(String kind, double sure, boolean right) {}
        List<Judged> all = new ArrayList<>();
        Map<String, Weights> fitted = new HashMap<>();
        pages.forEach((name, page) -> {
            for (int i = 0; i < page.related().size(); i++) {
                Example example = page.related().get(i);
                Weights weights = fitted.computeIfAbsent(
                        example.page(),
                        f -> Weights.of(Logistic.fit(all(pages, f, LabelledPage::related), RELATED_PENALTY)));
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

    private static void write(Path folder, Map<String, LabelledPage> pages) throws IOException {
        String by = " Fitted by LinkTraining (tests); see docs/drafting.md.";
        Files.writeString(
                folder.resolve("related-weights.tsv"),
                Logistic.lines(
                        "Weights of the signs that one claim bears on another, in log-odds." + by,
                        Logistic.fit(all(pages, "", LabelledPage::related), RELATED_PENALTY)));
        Files.writeString(
                folder.resolve("attack-weights.tsv"),
                Logistic.lines(
                        "Weights of the signs that a claim attacks the claim it bears on, in log-odds." + by,
                        Logistic.fit(all(pages, "", LabelledPage::attack), SIDE_PENALTY)));
        Files.writeString(
                folder.resolve("rephrase-weights.tsv"),
                Logistic.lines(
                        "Weights of the signs that a claim says again what it bears on, in log-odds." + by,
                        Logistic.fit(all(pages, "", LabelledPage::rephrase), PENALTY)));
    }

    private static Judge fit(Map<String, LabelledPage> pages, String without) {
        return new Judge(
                Weights.of(Logistic.fit(all(pages, without, LabelledPage::related), RELATED_PENALTY)),
                Weights.of(Logistic.fit(all(pages, without, LabelledPage::attack), SIDE_PENALTY)),
                Weights.of(Logistic.fit(all(pages, without, LabelledPage::rephrase), PENALTY)));
    }

    private static List<Example> all(
            Map<String, LabelledPage> pages, String without, Function<LabelledPage, List<Example>> examples) {
        return pages.values().stream()
                .flatMap(page -> examples.apply(page).stream())
                .filter(e -> !e.page().equals(without))
                .toList();
    }
}
