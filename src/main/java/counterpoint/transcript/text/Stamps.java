package counterpoint.transcript.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stamps of recording time, such as {@code [00:04:10]}, {@code (4:10)} and, beside a name, {@code 4:10}. */
public final class Stamps {
    private static final String TIME = "(\\d{1,3}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?)";
    private static final Pattern BRACKETED = Pattern.compile("\\s*+(?:\\[" + TIME + "\\]|\\(" + TIME + "\\))\\s*+");
    private static final Pattern AT_START = Pattern.compile(
            "\\s*+(?:\\[" + TIME + "\\]|\\(" + TIME + "\\)|" + TIME + "(?=[\\s]|$))\\s*+(?:[-–—]\\s+)?");
    private static final Pattern AT_END =
            Pattern.compile("[ \\t]*+(?:\\[" + TIME + "\\]|\\(" + TIME + "\\)|(?<=\\s)[-–—|·]?\\s?" + TIME + ")\\s*$");

    private Stamps() {}

    /** A stamp and the offsets between which it stands, white space included. */
    public record Stamp(String time, int start, int end) {}

    /** A stamp in brackets with which the words begin. */
    public static Optional<Stamp> bracketed(String words) {
        return found(BRACKETED.matcher(words), true);
    }

    /** A stamp, in brackets or not, with which the words begin. */
    public static Optional<Stamp> atStart(String words) {
        return found(AT_START.matcher(words), true);
    }

    /** A stamp with which the words end. The words should be short. */
    public static Optional<Stamp> atEnd(String words) {
        return found(AT_END.matcher(words), false);
    }

    private static Optional<Stamp> found(Matcher matcher, boolean opening) {
        if (opening ? !matcher.lookingAt() : !matcher.find()) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String time = matcher.group(group);
            if (time != null) {
                return Optional.of(new Stamp(time, matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }
}
