package counterpoint.draft.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cue phrases of general English, kept as data: one per line as phrase, kind and weight with tabs between; lines starting
 * with {@code #} are remarks. A phrase that starts with {@code ^} counts only at the beginning of a unit.
 */
public final class Lexicon {
    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();
    private final Map<String, List<Cue>> byFirstWord;
    private final Map<String, Set<String>> kindsByWord = new HashMap<>();

    /** A phrase and what it speaks for. */
    public record Cue(String phrase, List<String> words, String kind, double weight, Position position) {}

    /** Where in a unit a phrase counts. */
    public enum Position {
        ANYWHERE,
        START
    }

    private Lexicon(Map<String, List<Cue>> byFirstWord) {
        this.byFirstWord = byFirstWord;
        byFirstWord
                .values()
                .forEach(cues -> cues.stream()
                        .filter(cue -> cue.words().size() == 1)
                        .forEach(cue -> kindsByWord
                                .computeIfAbsent(cue.words().get(0), w -> new HashSet<>())
                                .add(cue.kind())));
    }

    /** The lexicon of this name among the program's resources. */
    public static Lexicon named(String name) {
        return READ.computeIfAbsent(name, Lexicon::read);
    }

    private static Lexicon read(String name) {
        String path = "/counterpoint/draft/" + name + ".tsv";
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(path), path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lexicon of(List<String> lines) {
        Map<String, List<Cue>> cues = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Cue cue = cue(line);
                cues.computeIfAbsent(cue.words().get(0), w -> new ArrayList<>()).add(cue);
            }
        }
        return new Lexicon(cues);
    }

    private static Cue cue(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException(
                    "Cue line \"" + line + "\" has " + cells.length + " cells. Write phrase, kind and weight.");
        }
        boolean start = cells[0].startsWith("^");
        String phrase = start ? cells[0].substring(1) : cells[0];
        Words words = Words.of(phrase);
        List<String> spelled = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            spelled.add(words.spelling(i));
        }
        return new Cue(
                phrase,
                List.copyOf(spelled),
                cells[1],
                Double.parseDouble(cells[2]),
                start ? Position.START : Position.ANYWHERE);
    }

    /** All cues in these words, in order of their places; of cues that start at one word only the longest. */
    public List<Cue> in(List<String> words) {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Cue longest = null;
            for (Cue cue : byFirstWord.getOrDefault(words.get(i), List.of())) {
                boolean placed = cue.position() == Position.ANYWHERE || i == 0;
                boolean longer =
                        longest == null || cue.words().size() > longest.words().size();
                if (placed && longer && startsWith(words, i, cue.words())) {
                    longest = cue;
                }
            }
            if (longest != null) {
                found.add(longest);
                i += longest.words().size() - 1;
            }
        }
        return List.copyOf(found);
    }

    /** The kinds of the cues that are just this one word, in its plain form. */
    public Set<String> kindsOf(String word) {
        return kindsByWord.getOrDefault(word, Set.of());
    }

    private static boolean startsWith(List<String> words, int at, List<String> phrase) {
        return at + phrase.size() <= words.size()
                && words.subList(at, at + phrase.size()).equals(phrase);
    }
}
