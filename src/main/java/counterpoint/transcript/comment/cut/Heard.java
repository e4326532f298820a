package counterpoint.transcript.comment.cut;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells how much of a paragraph was said before, in the interview or by an earlier comment: the share of its runs of five
 * words that occur there. Runs are compared by 64-bit hashes; building costs O(n log n) of the interview's words.
 */
public final class Heard {
    private static final int RUN = 5;
    private static final int LONGEST_QUOTE = 4000;

    private final long[] runs;
    private final Set<String> names;
    private final Set<Long> inComments = new HashSet<>();

    private Heard(long[] runs, Set<String> names) {
        this.runs = runs;
        this.names = names;
    }

    /**
     * Reads an interview.
     *
     * @param names the speakers' names; each word of three letters or more counts
     */
    public static Heard of(String interview, Iterable<String> names) {
        long[] runs = runs(interview);
        Arrays.sort(runs);
        Set<String> words = new HashSet<>();
        for (String name : names) {
            for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1)) {
                if (word.length() > 2) {
                    words.add(word);
                }
            }
        }
        return new Heard(runs, words);
    }

    /** Between 0, nothing of it was said, and 1, all of it was. */
    double share(String paragraph) {
        long[] own = runs(paragraph.length() > LONGEST_QUOTE ? paragraph.substring(0, LONGEST_QUOTE) : paragraph);
        if (own.length == 0) {
            return 0;
        }
        int found = 0;
        for (long run : own) {
            found += Arrays.binarySearch(runs, run) >= 0 || inComments.contains(run) ? 1 : 0;
        }
        return (double) found / own.length;
    }

    /** From now on, these words of a comment were said before. */
    void remember(String words) {
        for (long run : runs(words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) : words)) {
            inComments.add(run);
        }
    }

    boolean namesSpeaker(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1)) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static long[] runs(String text) {
        long[] runs = new long[Math.max(16, text.length() / 6)];
        long[] last = new long[RUN];
        int words = 0;
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            long hash = 1125899906842597L;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                hash = 31 * hash + Character.toLowerCase(text.charAt(at++));
            }
            last[words++ % RUN] = hash;
            if (words >= RUN) {
                if (count == runs.length) {
                    runs = Arrays.copyOf(runs, count * 2);
                }
                runs[count++] = combined(last, words);
            }
        }
        return Arrays.copyOf(runs, count);
    }

    private static long combined(long[] last, int words) {
        long hash = 17;
        for (int i = 0; i < RUN; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + last[(words + i) % RUN];
        }
        return hash;
    }
}
