package counterpoint.draft;

import counterpoint.evaluation.Evaluation;
import counterpoint.evaluation.Interval;
import counterpoint.model.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Prints how drafts of pages with gold measure up: one table per kind of gold, means over pages. */
final class DraftReport {
    private DraftReport() {}

    public static void main(String[] folders) throws IOException {
        Path pages = Path.of(folders.length > 0 ? folders[0] : "../shared/data/pages");
        table(pages, "free-buses");
        table(pages, "us2016-");
    }

    private static void table(Path pages, String prefix) throws IOException {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(pages)) {
            for (Path page : files.sorted().toList()) {
                String name = page.getFileName().toString();
                if (name.startsWith(prefix) && name.endsWith(".txt")) {
                    measures(page)
                            .forEach((measure, value) -> values.computeIfAbsent(measure, m -> new ArrayList<>())
                                    .add(value));
                }
            }
        }
        System.out.println(prefix);
        values.forEach((measure, all) -> {
            Interval mean = Interval.of(all.stream().mapToDouble(v -> v).toArray());
            System.out.printf(
                    Locale.ROOT, "  %-32s %6.3f  [%.3f, %.3f]%n", measure, mean.mean(), mean.low(), mean.high());
        });
    }

    static Map<String, Double> measures(Path page) {
        GoldTranscript read = GoldTranscript.read(page);
        Draft draft = new Drafter().draft(Id.of("page"), read.transcript());
        return Evaluation.of(read.gold(), draft.map());
    }
}
