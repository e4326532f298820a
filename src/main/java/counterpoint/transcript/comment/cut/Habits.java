package counterpoint.transcript.comment.cut;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How somebody types, as far as a paragraph shows it: each habit is 1, -1 or, where nothing is seen, 0. Two paragraphs with
 * opposite habits are hardly by one person. Quotation marks inside quotations come from elsewhere, so only apostrophes and
 * the writer's own spacing and capitals count.
 *
 * @param curly apostrophes are curly (1) or straight (-1)
 * @param capitals sentences begin with capitals (1) or not (-1)
 * @param apostrophes contractions are written with (1) or without (-1) apostrophe
 * @param doubled two spaces after a stop (1) or one (-1)
 */
record Habits(int curly, int capitals, int apostrophes, int doubled) {
    private static final int LONGEST = 3000;
    private static final Pattern START = Pattern.compile("(?<=\\p{L}{3}[.!?] {1,2})(\\p{L})");
    private static final Pattern CONTRACTION =
            Pattern.compile("\\b(?:do|does|did|is|are|was|wo|ca|could|would|should|has|have)n(['’]?)t\\b");

    static Habits of(String text) {
        String words = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        int curly = count(words, "\\p{L}’\\p{L}");
        int straight = count(words, "\\p{L}'\\p{L}");
        int large = 0;
        int small = words.isEmpty() || !Character.isLowerCase(words.charAt(0)) ? 0 : 1;
        for (Matcher matcher = START.matcher(words); matcher.find(); ) {
            if (Character.isLowerCase(matcher.group(1).charAt(0))) {
                small++;
            } else {
                large++;
            }
        }
        int with = 0;
        int without = 0;
        for (Matcher matcher = CONTRACTION.matcher(words); matcher.find(); ) {
            if (matcher.group(1).isEmpty()) {
                without++;
            } else {
                with++;
            }
        }
        int two = count(words, "[.!?]  \\p{Lu}");
        int one = count(words, "[.!?] \\p{Lu}");
        return new Habits(sign(curly, straight), sign(large, small * 2), sign(with, without * 2), sign(two * 2, one));
    }

    private static int count(String words, String regex) {
        return (int) Pattern.compile(regex).matcher(words).results().count();
    }

    private static int sign(int plus, int minus) {
        return Integer.compare(plus, minus);
    }

    /** How many habits differ. */
    int against(Habits other) {
        return differ(curly, other.curly)
                + differ(capitals, other.capitals)
                + differ(apostrophes, other.apostrophes)
                + differ(doubled, other.doubled);
    }

    private static int differ(int a, int b) {
        return a * b < 0 ? 1 : 0;
    }

    /** These habits, and where they show nothing, the other's. */
    Habits or(Habits other) {
        return new Habits(
                curly != 0 ? curly : other.curly,
                capitals != 0 ? capitals : other.capitals,
                apostrophes != 0 ? apostrophes : other.apostrophes,
                doubled != 0 ? doubled : other.doubled);
    }
}
