package counterpoint.evaluation;

import counterpoint.evaluation.measure.Calibration;
import counterpoint.evaluation.measure.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the measures of several pages come to, each with its spread, in the order in which pages name them.
 *
 * @param calibrations each kind of proposals, over all pages together
 */
public record Summary(List<Row> rows, List<Calibration> calibrations) {

    /**
     * One measure over pages.
     *
     * @param mean over the pages that have a value, with a 95 % interval
     * @param pooled the added-up parts by the added-up wholes; of calibration, the error over all proposals together
     * @param lowest the mean without the page that does it most good
     * @param highest the mean without the page that does it most harm
     */
    public record Row(String family, String name, Interval mean, double pooled, double lowest, double highest) {
        public String key() {
            return family + ": " + name;
        }
    }

    public Summary {
        rows = List.copyOf(rows);
        calibrations = List.copyOf(calibrations);
    }

    public static Summary of(List<Evaluation> pages) {
        Map<String, List<Measure>> byKey = new LinkedHashMap<>();
        for (Evaluation page : pages) {
            for (Measure measure : page.measures()) {
                byKey.computeIfAbsent(measure.key(), k -> new ArrayList<>()).add(measure);
            }
        }
        List<Calibration> calibrations = together(pages);
        return new Summary(
                ordered(pages).stream()
                        .map(key -> row(byKey.getOrDefault(key, List.of()), calibrations))
                        .toList(),
                calibrations);
    }

    private static List<Calibration> together(List<Evaluation> pages) {
        Map<String, Calibration> byKind = new LinkedHashMap<>();
        pages.forEach(page -> page.calibrations().forEach(c -> byKind.merge(c.of(), c, Calibration::plus)));
        return List.copyOf(byKind.values());
    }

    /** Keys by family, so that measures only one kind of gold supports stand with their family. */
    private static List<String> ordered(List<Evaluation> pages) {
        Map<String, List<String>> byFamily = new LinkedHashMap<>();
        for (Evaluation page : pages) {
            for (Measure measure : page.measures()) {
                List<String> keys = byFamily.computeIfAbsent(measure.family(), f -> new ArrayList<>());
                if (!keys.contains(measure.key())) {
                    keys.add(measure.key());
                }
            }
        }
        return byFamily.values().stream().flatMap(List::stream).toList();
    }

    private static Row row(List<Measure> measures, List<Calibration> calibrations) {
        List<Measure> known = measures.stream().filter(m -> m.whole() > 0).toList();
        double[] values = known.stream().mapToDouble(Measure::value).toArray();
        double part = known.stream().mapToDouble(Measure::part).sum();
        double whole = known.stream().mapToDouble(Measure::whole).sum();
        double sum = Stream.of(known)
                .flatMap(List::stream)
                .mapToDouble(Measure::value)
                .sum();
        double lowest = Double.NaN;
        double highest = Double.NaN;
        for (double value : values) {
            double without = (sum - value) / (values.length - 1);
            lowest = Double.isNaN(lowest) ? without : Math.min(lowest, without);
            highest = Double.isNaN(highest) ? without : Math.max(highest, without);
        }
        Measure first = measures.get(0);
        double pooled = calibrations.stream()
                .filter(c -> c.measure().key().equals(first.key()))
                .mapToDouble(Calibration::error)
                .findFirst()
                .orElse(part / whole);
        return new Row(first.family(), first.name(), Interval.of(values), pooled, lowest, highest);
    }
}
