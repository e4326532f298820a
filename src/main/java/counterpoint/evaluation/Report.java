package counterpoint.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterpoint.evaluation.measure.Calibration;
import counterpoint.evaluation.measure.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The measures of pages and their summary, as a table for people and as JSON for machines. */
public record Report(List<Evaluation> pages, Summary summary) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Report {
        pages = List.copyOf(pages);
    }

    public static Report of(List<Evaluation> pages) {
        return new Report(pages, Summary.of(pages));
    }

    /** A block for each family of measures with a row for each page, then a row for each measure over all pages. */
    public String table() {
        StringBuilder table = new StringBuilder();
        families().forEach((family, keys) -> table.append(block(family, keys)).append('\n'));
        if (pages.size() > 1) {
            table.append(overAll());
        }
        summary.calibrations().stream()
                .filter(c -> !c.judged().isEmpty())
                .forEach(c -> table.append('\n').append(bands(c)));
        return table.toString();
    }

    /** A row for each band of confidence that has proposals. */
    private static String bands(Calibration calibration) {
        StringBuilder table = new StringBuilder(left("confidence of " + calibration.of(), 32))
                .append("  proposals  expected  right\n");
        for (Calibration.Band band : calibration.bands()) {
            if (band.proposals() > 0) {
                table.append(left(String.format(Locale.ROOT, "from %.1f", band.from()), 32))
                        .append(right(Integer.toString(band.proposals()), 11))
                        .append(right(String.format(Locale.ROOT, "%.1f", band.expected()), 10))
                        .append(right(Integer.toString(band.right()), 7))
                        .append('\n');
            }
        }
        return table.toString();
    }

    private Map<String, List<Summary.Row>> families() {
        Map<String, List<Summary.Row>> families = new LinkedHashMap<>();
        summary.rows().stream()
                .filter(row -> row.mean().pages() > 0)
                .forEach(row -> families.computeIfAbsent(row.family(), f -> new ArrayList<>())
                        .add(row));
        return families;
    }

    private String block(String family, List<Summary.Row> rows) {
        int width = pages.stream().mapToInt(p -> p.page().length()).max().orElse(0);
        width = Math.max(width, family.length());
        StringBuilder block = new StringBuilder(left(family, width));
        rows.forEach(row -> block.append("  ").append(row.name()));
        block.append('\n');
        for (Evaluation page : pages) {
            block.append(left(page.page(), width));
            for (Summary.Row row : rows) {
                String value = page.find(row.key()).map(m -> number(m.value())).orElse("–");
                block.append("  ").append(right(value, row.name().length()));
            }
            block.append('\n');
        }
        return block.toString();
    }

    private String overAll() {
        int width =
                summary.rows().stream().mapToInt(r -> r.key().length()).max().orElse(0);
        StringBuilder table = new StringBuilder(left("mean over pages", width))
                .append("   mean  [95 % by bootstrap]  one page left out  pooled  pages\n");
        for (Summary.Row row : summary.rows()) {
            Interval mean = row.mean();
            if (mean.pages() > 0) {
                table.append(left(row.key(), width))
                        .append(right(number(mean.mean()), 7))
                        .append("  ")
                        .append(right("[" + number(mean.low()) + ", " + number(mean.high()) + "]", 19))
                        .append("  ")
                        .append(right(number(row.lowest()) + " to " + number(row.highest()), 17))
                        .append(right(number(row.pooled()), 8))
                        .append(right(Integer.toString(mean.pages()), 7))
                        .append('\n');
            }
        }
        return table.toString();
    }

    /** {@code {"pages": [{"page", "measures": {key: value}}], "summary": {key: {"mean", "low", "high", …}}}}. */
    public String json() {
        ObjectNode root = JSON.createObjectNode();
        for (Evaluation page : pages) {
            ObjectNode one = root.withArray("pages").addObject();
            one.put("page", page.page());
            ObjectNode values = one.putObject("measures");
            page.measures().stream().filter(m -> m.whole() > 0).forEach(m -> values.put(m.key(), rounded(m)));
        }
        ObjectNode summarised = root.putObject("summary");
        for (Summary.Row row : summary.rows()) {
            if (row.mean().pages() > 0) {
                ObjectNode one = summarised.putObject(row.key());
                one.put("mean", rounded(row.mean().mean()));
                one.put("low", rounded(row.mean().low()));
                one.put("high", rounded(row.mean().high()));
                one.put("pooled", rounded(row.pooled()));
                one.put("pages", row.mean().pages());
                if (row.mean().pages() > 1) {
                    one.put("lowestWithoutOne", rounded(row.lowest()));
                    one.put("highestWithoutOne", rounded(row.highest()));
                }
            }
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of names and numbers is JSON.", e);
        }
    }

    private static double rounded(Measure measure) {
        return rounded(measure.value());
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String left(String words, int width) {
        return words + " ".repeat(Math.max(0, width - words.length()));
    }

    private static String right(String words, int width) {
        return " ".repeat(Math.max(0, width - words.length())) + words;
    }
}
