package counterpoint.format;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.app.notation.Notation;
import counterpoint.model.ArgumentMap;
import counterpoint.model.RandomMaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table "What survives" in {@code docs/formats.md}: how much of each type of entry each notation keeps. */
record SurvivalTable(Map<String, List<Fate>> rows) {
    static final List<String> TYPES = RandomMaps.TYPES;

    /** What becomes of entries of a type, from best to worst. */
    enum Fate {
        SHOWN("●"),
        PARTLY_HIDDEN("◐"),
        HIDDEN("○"),
        PARTLY_GONE("◌"),
        GONE("–");

        private final String sign;

        Fate(String sign) {
            this.sign = sign;
        }

        static Fate of(String sign) {
            for (Fate fate : values()) {
                if (fate.sign.equals(sign)) {
                    return fate;
                }
            }
            throw new AssertionError("The table has a sign that means nothing: " + sign);
        }

        /** True if an entry may lose so much of itself. */
        boolean allows(Loss loss) {
            return loss.degree() == Loss.Degree.GONE ? compareTo(PARTLY_GONE) >= 0 : this != SHOWN;
        }
    }

    static SurvivalTable read() {
        String head = heading();
        try {
            Map<String, List<Fate>> rows = new LinkedHashMap<>();
            Files.readAllLines(Path.of("docs", "formats.md")).stream()
                    .dropWhile(line -> !line.equals(head))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> line.split(" *\\| *", -1))
                    .forEach(cells -> rows.put(
                            cells[1].replace("`", ""),
                            List.of(cells).subList(2, 2 + TYPES.size()).stream()
                                    .map(Fate::of)
                                    .toList()));
            return new SurvivalTable(rows);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String heading() {
        return "| `--to` | " + String.join(" | ", TYPES) + " |";
    }

    Fate of(Notation notation, String type) {
        assertThat(rows).containsKey(notation.name());
        return rows.getOrDefault(notation.name(), List.of()).get(TYPES.indexOf(type));
    }

    /** What becomes of these maps in a notation, by its loss reports. */
    static List<Fate> fates(Notation notation, List<ArgumentMap> maps) {
        List<Tally> tallies = TYPES.stream().map(type -> new Tally()).toList();
        for (ArgumentMap map : maps) {
            map.entries().forEach(entry -> tallies.get(TYPES.indexOf(entry.type())).all++);
            Set<String> whole = new HashSet<>();
            for (Loss loss : notation.document(new Read(map, List.of())).losses()) {
                Tally tally = tallies.get(TYPES.indexOf(loss.type()));
                tally.isGone |= loss.degree() == Loss.Degree.GONE;
                tally.isLost = true;
                if (loss.what().equals("all of it") && whole.add(loss.element().value())) {
                    tally.whole++;
                }
            }
        }
        return tallies.stream().map(Tally::fate).toList();
    }

    private static final class Tally {
        private int all;
        private int whole;
        private boolean isLost;
        private boolean isGone;

        private Fate fate() {
            if (!isLost) {
                return Fate.SHOWN;
            }
            boolean isWhole = whole == all;
            return isGone ? isWhole ? Fate.GONE : Fate.PARTLY_GONE : isWhole ? Fate.HIDDEN : Fate.PARTLY_HIDDEN;
        }
    }

    /** The lines of the table as they should stand in the page. */
    String lines() {
        return heading() + "\n|---|" + "---|".repeat(TYPES.size()) + "\n"
                + rows.entrySet().stream()
                        .map(row -> "| `" + row.getKey() + "` | "
                                + row.getValue().stream().map(fate -> fate.sign).collect(Collectors.joining(" | "))
                                + " |")
                        .collect(Collectors.joining("\n"));
    }
}
