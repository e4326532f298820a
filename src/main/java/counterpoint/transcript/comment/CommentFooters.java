package counterpoint.transcript.comment;

import counterpoint.transcript.text.Furniture;
import counterpoint.transcript.text.Lines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Induces the footer template of a comment region from repetition: the same short line, numbers aside, comes again and
 * again and ends the region, such as {@code Reply · 3 likes} or {@code Like Share}. What stands between two footers is one
 * comment. Buttons are believed when they come twice, other lines when they
 * come three times and make up an eighth of the region. O(lines).
 */
final class CommentFooters {
    private static final int LONGEST = 60;
    private static final int BUTTONS = 2;
    private static final int OTHERS = 3;
    private static final double SHARE = 0.12;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

    private final Lines lines;
    private final Optional<String> template;

    private CommentFooters(Lines lines, Optional<String> template) {
        this.lines = lines;
        this.template = template;
    }

    static CommentFooters in(Lines lines, int from, int to) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> buttons = new HashSet<>();
        Optional<String> last = Optional.empty();
        int filled = 0;
        for (int line = from; line < to; line++) {
            if (lines.isBlank(line)) {
                continue;
            }
            filled++;
            Optional<String> shape = shape(lines, line);
            boolean button = isButton(lines, line);
            shape.ifPresent(s -> counts.merge(s, 1, Integer::sum));
            if (button) {
                shape.ifPresent(buttons::add);
            }
            // Forms and links stand below the last footer.
            boolean follows =
                    button && last.isPresent() && shape.isPresent() && counts.getOrDefault(shape.get(), 0) == 1;
            last = follows ? last : shape;
        }
        double enough = Math.max(OTHERS, SHARE * filled);
        return new CommentFooters(
                lines,
                last.filter(shape -> counts.getOrDefault(shape, 0) >= (buttons.contains(shape) ? BUTTONS : enough)));
    }

    /** A short line's words without its numbers; of a row of buttons, which differ in number, the first. */
    private static Optional<String> shape(Lines lines, int line) {
        if (lines.length(line) > LONGEST) {
            return Optional.empty();
        }
        String words =
                NUMBER.matcher(lines.words(line).toLowerCase(Locale.ROOT)).replaceAll("#");
        int space = words.indexOf(' ');
        return Optional.of(isButton(lines, line) && space > 0 ? words.substring(0, space) : words);
    }

    private static boolean isButton(Lines lines, int line) {
        return lines.length(line) <= LONGEST && Furniture.isFurnitureAmongComments(lines.words(line));
    }

    /** True when each comment ends with a footer. */
    boolean isTemplate() {
        return template.isPresent();
    }

    boolean isFooter(int line) {
        return template.isPresent() && template.equals(shape(lines, line));
    }
}
