package counterpoint.transcript.layout;

import counterpoint.transcript.layout.Layout.Labels;
import counterpoint.transcript.text.Furniture;
import counterpoint.transcript.text.Lexicon;
import counterpoint.transcript.text.Lines;
import counterpoint.transcript.text.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the line at which an interview ends and its comments, or the furniture before them, begin.
 *
 * <p>A heading of comments is believed when somebody spoke before it; a player's links are believed when nobody who spoke
 * before is labelled after them; without either, the paragraph in which the interviewer says goodbye is the last.
 */
public final class InterviewEnd {
    private static final Pattern FAREWELL = Lexicon.named("comment-cues").anyOf("farewell");
    private static final int LONGEST_HEADING = 160;
    private static final int MOST_CANDIDATES = 200;

    private InterviewEnd() {}

    /** How an interview is laid out, and the line after its last. */
    public record Found(Optional<Labels> labels, int line) {}

    public static Found in(Lines lines, int to) {
        Optional<Labels> whole = Layout.best(lines, to);
        int tried = 0;
        for (int line = 0; line < to && tried < MOST_CANDIDATES; line++) {
            if (lines.length(line) == 0 || lines.length(line) > LONGEST_HEADING) {
                continue;
            }
            String words = lines.words(line);
            boolean heading = Furniture.isCommentHeading(words);
            if (heading || Furniture.isAfterInterview(words)) {
                tried++;
                if (whole.isEmpty() ? heading && line > 0 : divides(lines, whole.get(), line, heading)) {
                    return new Found(Layout.best(lines, line), line);
                }
            }
        }
        return whole.isEmpty() ? new Found(whole, to) : new Found(whole, afterFarewell(lines, whole.get(), to));
    }

    private static boolean divides(Lines lines, Labels labels, int line, boolean heading) {
        int start = lines.start(line);
        Set<String> before = new HashSet<>();
        int labelsBefore = 0;
        int sameAfter = 0;
        for (Label label : labels.labels()) {
            String name = label.name().map(Names::key).orElse("");
            if (label.start() < start) {
                before.add(name);
                labelsBefore++;
            } else if (before.contains(name)) {
                sameAfter++;
            }
        }
        if (heading && labelsBefore == 0) {
            // All labels follow the heading, so they are headers of comments; speakers are labelled in another way.
            return Layout.best(lines, line).isPresent();
        }
        return heading ? labelsBefore > 0 && sameAfter <= labelsBefore / 4 : labelsBefore > 1 && sameAfter == 0;
    }

    /** The line after the last turn's farewell, if the last turn has one and goes on after it. */
    private static int afterFarewell(Lines lines, Labels labels, int to) {
        List<Label> all = labels.labels();
        int first = lines.lineAt(all.get(all.size() - 1).start());
        for (int line = first; line < to; line++) {
            if (lines.length(line) < 2000 && FAREWELL.matcher(lines.words(line)).find()) {
                return lines.nextFilled(line + 1, to);
            }
        }
        return to;
    }
}
