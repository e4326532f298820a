package counterpoint.transcript.layout;

import counterpoint.model.Segment.Kind;
import counterpoint.transcript.text.Furniture;
import counterpoint.transcript.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands before the first label: the title is the first line that is not furniture, the dek the lines after it;
 * bylines, dates and menus are furniture.
 */
public final class FrontMatter {
    private static final int LONGEST_TITLE = 250;
    private static final Pattern BYLINE = Pattern.compile(
            "(?:by|from|with|hosted by|interview(?:ed)? by|transcribed by)\\s+\\p{Lu}.{2,80}"
                    + "|(?:\\p{L}+ \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}+ \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?:.{0,40})",
            Pattern.CASE_INSENSITIVE);

    private FrontMatter() {}

    /** Where a part of the front matter starts, and what it is. It ends where the next begins. */
    public record Part(int start, Kind kind) {}

    /** The parts of the lines before {@code to}, in order; neighbours of one kind are one part. */
    public static List<Part> in(Lines lines, int to) {
        List<Part> parts = new ArrayList<>();
        Kind last = Kind.LABEL;
        boolean titled = false;
        for (int line = lines.nextFilled(0, to); line < to; line = lines.nextFilled(line + 1, to)) {
            Kind kind = kind(lines, line, titled);
            titled |= kind == Kind.TITLE;
            if (kind != last) {
                parts.add(new Part(lines.start(line), kind));
                last = kind;
            }
        }
        return parts;
    }

    private static Kind kind(Lines lines, int line, boolean titled) {
        if (lines.length(line) > LONGEST_TITLE) {
            return Kind.DEK;
        }
        String words = lines.words(line);
        if (Furniture.isFurniture(words) || (titled && BYLINE.matcher(words).matches())) {
            return Kind.FURNITURE;
        }
        return titled ? Kind.DEK : Kind.TITLE;
    }
}
