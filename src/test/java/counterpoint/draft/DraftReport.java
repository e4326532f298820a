package counterpoint.draft;

import counterpoint.evaluation.Evaluation;
import counterpoint.evaluation.Gold;
import counterpoint.evaluation.Interval;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.model.Id;
import counterpoint.model.Illocution;
import counterpoint.model.Locution;
import counterpoint.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Map<String, Double> measures = new LinkedHashMap<>(Evaluation.of(read.gold(), draft.map()));
        measures.putAll(attacks(read.gold(), draft.map().supposingPending()));
        return measures;
    }

    /** Attacks of comments on passages: right when gold has an attack from the same comment on words of the same place. */
    private static Map<String, Double> attacks(Gold gold, ArgumentMap map) {
        List<List<Span>> wanted = new ArrayList<>();
        for (Gold.Relation relation : gold.relations()) {
            if (relation.bearing() == Gold.Bearing.ATTACK) {
                for (Span from : places(gold, relation.from())) {
                    for (Span to : places(gold, List.of(relation.to()))) {
                        commentOf(gold, from).ifPresent(comment -> wanted.add(List.of(comment, to)));
                    }
                }
            }
        }
        Set<List<Span>> hit = new HashSet<>();
        int proposed = 0;
        int right = 0;
        for (Conflict conflict : map.all(Conflict.class).toList()) {
            Span by = place(map, conflict.attacker());
            Span target = place(map, conflict.target());
            if (commentOf(gold, by).isPresent()) {
                proposed++;
                List<List<Span>> matches = wanted.stream()
                        .filter(w -> w.get(0).overlaps(by) && w.get(1).overlaps(target))
                        .toList();
                right += matches.isEmpty() ? 0 : 1;
                hit.addAll(matches);
            }
        }
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("comment attack precision", (double) right / proposed);
        measures.put(
                "comment attack recall",
                (double) hit.size() / Set.copyOf(wanted).size());
        return measures;
    }

    private static List<Span> places(Gold gold, List<String> ids) {
        return gold.claims().stream()
                .filter(c -> ids.contains(c.id()))
                .map(Gold.Claim::place)
                .toList();
    }

    private static Optional<Span> commentOf(Gold gold, Span place) {
        return gold.comments().stream().filter(place::overlaps).findFirst();
    }

    private static Span place(ArgumentMap map, Id proposition) {
        return map.referrers(proposition, Illocution.class)
                .flatMap(y -> map.find(y.anchor(), Locution.class).stream())
                .findFirst()
                .orElseThrow()
                .spans()
                .get(0);
    }
}
