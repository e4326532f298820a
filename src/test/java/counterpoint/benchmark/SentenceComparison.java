package counterpoint.benchmark;

import counterpoint.transcript.text.Sentences;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Prints the table of decision 3: three ways to cut the cases of {@code sentences.txt} into sentences. */
public final class SentenceComparison {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final Path CASES = Path.of("src/test/resources/counterpoint/transcript/sentences.txt");

    private SentenceComparison() {}

    /** Compares on the cases; takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        SentenceModel model;
        try (InputStream in = Objects.requireNonNull(SentenceComparison.class.getResourceAsStream(MODEL))) {
            model = new SentenceModel(in);
        }
        SentenceDetectorME detector = new SentenceDetectorME(model);
        print("BreakIterator", SentenceComparison::broken);
        print("OpenNLP model", text -> Arrays.asList(detector.sentDetect(text)));
        print(
                "BreakIterator with rules",
                text -> Sentences.in(text, 0, text.length()).stream()
                        .map(place -> text.substring(place.start(), place.end()))
                        .toList());
    }

    private static List<String> broken(String text) {
        BreakIterator cuts = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        cuts.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end = cuts.next(); end != BreakIterator.DONE; end = cuts.next()) {
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }

    private static void print(String name, Function<String, List<String>> cut) throws IOException {
        int cases = 0;
        int right = 0;
        int hits = 0;
        int found = 0;
        int wanted = 0;
        for (String line : Files.readAllLines(CASES)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> expected =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            List<String> actual = cut.apply(String.join(" ", expected));
            Set<String> shared = new HashSet<>(actual);
            shared.retainAll(new HashSet<>(expected));
            cases++;
            right += actual.equals(expected) ? 1 : 0;
            hits += shared.size();
            found += actual.size();
            wanted += expected.size();
        }
        System.out.printf(Locale.ROOT, "%-25s %d of %d, F1 %.3f%n", name, right, cases, 2.0 * hits / (found + wanted));
    }
}
