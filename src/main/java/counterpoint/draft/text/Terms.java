package counterpoint.draft.text;

import counterpoint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a place that carry its topic: no function words, and endings cut so that forms of a word agree. */
public final class Terms {
    private static final int SHORTEST_STEM = 3;
    private static final String[] ENDINGS = {
        "ations", "ation", "ments", "ment", "ings", "ing", "edly", "ies", "ied", "ers", "ed", "es", "er", "ly", "s",
        "y", "e"
    };

    private final Speech page;
    private final Lexicon functionWords = Lexicon.named("function-words");

    public Terms(Speech page) {
        this.page = page;
    }

    public List<String> of(Span place) {
        List<String> terms = new ArrayList<>();
        for (String word : page.spelled(place)) {
            of(word).ifPresent(terms::add);
        }
        return List.copyOf(terms);
    }

    /** The term of a word in its plain form; empty if it carries no topic. */
    public Optional<String> of(String word) {
        boolean telling = word.length() > 1 || Character.isDigit(word.charAt(0));
        return telling && functionWords.kindsOf(word).isEmpty() ? Optional.of(stem(word)) : Optional.empty();
    }

    /** Neighbouring words of a place: pairs of which one carries a topic, and all threes, with endings cut. */
    public List<String> runs(Span place) {
        List<String> words = page.spelled(place);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            String pair = stem(words.get(i)) + " " + stem(words.get(i + 1));
            if (of(words.get(i)).isPresent() || of(words.get(i + 1)).isPresent()) {
                runs.add(pair);
            }
            if (i + 2 < words.size()) {
                runs.add(pair + " " + stem(words.get(i + 2)));
            }
        }
        return List.copyOf(runs);
    }

    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
