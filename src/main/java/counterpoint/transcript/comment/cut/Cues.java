package counterpoint.transcript.comment.cut;

import counterpoint.transcript.text.Lexicon;
import java.util.regex.Pattern;

/** The phrases of {@code comment-cues.txt}, and where in a paragraph each kind is looked for. */
final class Cues {
    private static final Lexicon LEXICON = Lexicon.named("comment-cues");
    private static final Pattern OPENS = LEXICON.anyOf("opens strongly");
    private static final Pattern OPENS_WEAKLY = LEXICON.anyOf("opens weakly");
    private static final Pattern GOES_ON = LEXICON.anyOf("goes on");
    private static final Pattern CLOSES = LEXICON.anyOf("closes");
    private static final Pattern NAMES_SHOW = LEXICON.anyOf("names the show");
    private static final Pattern LEADS_IN = LEXICON.anyOf("leads in");
    private static final Pattern REPORTS = LEXICON.anyOf("reports");
    private static final Pattern ADDS_LATER = LEXICON.anyOf("adds later");
    private static final Pattern REPLIES = LEXICON.anyOf("replies");
    private static final int TAIL = 160;

    private Cues() {}

    static boolean opens(String head) {
        return OPENS.matcher(head).lookingAt();
    }

    static boolean opensWeakly(String head) {
        return OPENS_WEAKLY.matcher(head).lookingAt();
    }

    static boolean goesOn(String head) {
        return GOES_ON.matcher(head).lookingAt();
    }

    static boolean namesShow(String firstClause) {
        return NAMES_SHOW.matcher(firstClause).find();
    }

    static boolean reports(String firstClause) {
        return REPORTS.matcher(firstClause).find();
    }

    static boolean addsLater(String head) {
        return ADDS_LATER.matcher(head).lookingAt();
    }

    static boolean replies(String head) {
        return REPLIES.matcher(head).lookingAt();
    }

    static boolean announces(String words) {
        return words.endsWith(":");
    }

    static boolean closes(String words) {
        String tail = tail(words);
        int sentence = Math.max(tail.lastIndexOf(". ", tail.length() - 3), tail.lastIndexOf("! ", tail.length() - 3));
        return CLOSES.matcher(tail.substring(sentence + 1)).find();
    }

    static boolean leadsIn(String words) {
        return LEADS_IN.matcher(tail(words)).find();
    }

    private static String tail(String words) {
        return words.substring(Math.max(0, words.length() - TAIL));
    }
}
