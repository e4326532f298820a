package counterpoint.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up interview of a million characters with comments, by a seed: words as frequent as in speech (Zipf), sentences
 * of 4 to 30 words, every third comment with a quotation of the interview, some of them changed, elided or unmarked.
 */
final class LongPage {
    private static final int VOCABULARY = 6_000;
    private static final String[] SYLLABLES = {
        "ba", "ter", "mo", "lin", "ra", "ves", "ti", "on", "ka", "del", "su", "mer", "po", "ni", "gar", "ho", "fe",
        "len"
    };
    private static final String[] COMMON = {
        "the", "of", "and", "to", "a", "in", "is", "that", "it", "was", "for", "on", "are", "with", "as", "they", "be",
        "at", "have", "this", "not", "but", "we", "because", "should", "if", "so", "there", "what", "I"
    };
    private static final String[] OPENERS = {
        "I think", "She says", "But", "So", "Of course", "That ignores that", "Yes, and"
    };

    private final Random random;
    private final String[] vocabulary = new String[VOCABULARY];
    private final List<String> said = new ArrayList<>();

    LongPage(long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder(i < COMMON.length ? COMMON[i] : "");
            for (int s = 0; i >= COMMON.length && s < 2 + random.nextInt(3); s++) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            vocabulary[i] = word.toString();
        }
    }

    /** An interview of about this many characters, and comments of one to three sentences. */
    String of(int characters, int comments) {
        StringBuilder page = new StringBuilder("The Long Talk – Wanda Birk\n\n");
        for (int turn = 0; page.length() < characters; turn++) {
            page.append(turn % 2 == 0 ? "Karl Osten\n" : "Wanda Birk\n");
            for (int i = 0; i <= random.nextInt(turn % 2 == 0 ? 3 : 14); i++) {
                String sentence = sentence(random.nextInt(8) == 0 ? "?" : ".");
                said.add(sentence);
                page.append(i == 0 ? "" : " ").append(sentence);
            }
            page.append("\n\n");
        }
        page.append("Comments\n\n");
        for (int i = 0; i < comments; i++) {
            page.append("Reader ").append(i).append("\nMarch 3, 2021 at 4:10 pm\n");
            if (i % 3 == 0) {
                page.append(quotation(i)).append(' ');
            }
            for (int sentence = 0; sentence <= random.nextInt(2); sentence++) {
                page.append(OPENERS[random.nextInt(OPENERS.length)])
                        .append(' ')
                        .append(sentence("."))
                        .append(' ');
            }
            page.append("\n\n");
        }
        return page.toString();
    }

    private String quotation(int comment) {
        String sentence = said.get(random.nextInt(said.size()));
        return switch (comment % 4) {
            case 0 -> "“" + sentence + "”";
            case 1 -> "“" + sentence.replaceFirst(" \\S+ ", " really ") + "”";
            case 2 -> sentence;
            default -> "“" + sentence("") + "”";
        };
    }

    private String sentence(String end) {
        StringBuilder sentence = new StringBuilder();
        int words = 4 + random.nextInt(27);
        for (int i = 0; i < words; i++) {
            String word = vocabulary[
                    (int) Math.min(VOCABULARY - 1, Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1)];
            sentence.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
        }
        return sentence.append(end).toString();
    }
}
