package counterpoint.app.look;

import counterpoint.model.Id;
import counterpoint.model.Speaker;
import java.util.List;
import java.util.SortedMap;

/**
 * A map in numbers, as far as some claims are picked out.
 *
 * @param claims all claims and questions
 * @param left those picked out
 * @param questions those of them that are questions
 * @param objections made by these
 * @param speaking who makes them
 * @param unanswered objections without an answer, those with most voices first; the first of them
 * @param traits for each trait, how many claims it would leave beside what is chosen of other kinds
 * @param speakers whoever voices most first; the first of them
 * @param bars where on the page objections and reasons concentrate
 */
public record Counted(
        long revision,
        int claims,
        int left,
        int questions,
        int objections,
        int speaking,
        int unansweredInAll,
        List<Left> unanswered,
        int proposals,
        SortedMap<String, Integer> traits,
        int speakersInAll,
        List<Speaker> speakers,
        List<Bar> bars) {

    /** An objection that nobody has answered, in words, and the names of the first voices behind it. */
    public record Left(Objection objection, Id onto, String ontoText, String text, List<String> names) {}

    /** A stretch of the page: its name, the segment to go to, and what is said about the claims in it. */
    public record Bar(Id segment, String name, boolean isComment, int attacks, int supports) {}
}
