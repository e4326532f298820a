package counterpoint.report;

import counterpoint.format.Written;
import counterpoint.model.Answer;
import counterpoint.model.ArgumentMap;
import counterpoint.model.Conflict;
import counterpoint.report.Outline.Item;
import counterpoint.report.Outline.Part;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a map as an outline in Markdown, to be read, printed or pasted into a wiki: under each question its answers, under
 * each claim its reasons and objections, with who says it and whether it stands. O(size of the map).
 */
public final class MarkdownWriter {
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

    private MarkdownWriter() {}

    public static Written write(ArgumentMap map) {
        Telling telling = new Telling(map);
        StringBuilder text =
                new StringBuilder("# ").append(escaped(telling.title())).append("\n\n");
        text.append(telling.summary()).append("\n\n");
        text.append(
                "**+** speaks for the claim above it, **−** against it, **✂** against the link between two claims.\n");
        List<Item> items = Outline.of(telling);
        boolean inClaims = false;
        for (Item item : items) {
            if (item.part() == Part.QUESTION) {
                text.append("\n## ").append(escaped(telling.text(item.about()))).append("\n\n");
                text.append(byline(telling, item, "Asked by "));
                boolean isAnswered = telling.map()
                        .referrers(item.about(), Answer.class)
                        .findAny()
                        .isPresent();
                text.append(isAnswered ? "" : "Nobody answered.\n");
                continue;
            }
            if (item.depth() == 0 && !inClaims) {
                inClaims = true;
                text.append("\n## ")
                        .append(hasQuestions(items) ? "Other claims" : "Claims")
                        .append("\n\n");
            }
            item(text, telling, item, inClaims ? item.depth() : item.depth() - 1);
        }
        return new Written(text.toString(), ReportLosses.of(map));
    }

    private static boolean hasQuestions(List<Item> items) {
        return !items.isEmpty() && items.get(0).part() == Part.QUESTION;
    }

    private static String byline(Telling telling, Item item, String before) {
        List<String> voices = telling.voices(item.about());
        return voices.isEmpty() ? "" : "*" + before + escaped(String.join(", ", voices)) + "*\n\n";
    }

    private static void item(StringBuilder text, Telling telling, Item item, int depth) {
        String claim = escaped(telling.text(item.about()));
        boolean isMain = item.part() == Part.MAIN || item.part() == Part.ANSWER;
        text.append("  ".repeat(Math.max(0, depth))).append("- ").append(sign(item.part()));
        text.append(isMain ? "**" + claim + "**" : claim);
        if (item.isAgain()) {
            text.append(" *(see there)*\n");
            return;
        }
        List<String> voices = telling.voices(item.about());
        if (!voices.isEmpty()) {
            text.append(" — ").append(escaped(String.join(", ", voices)));
        }
        String status = status(telling, item);
        text.append(status.isEmpty() ? "" : " · *" + status + "*");
        telling.tags(item.about())
                .forEach(tag -> text.append(" `").append(tag.replace("`", "'")).append('`'));
        text.append('\n');
    }

    private static String status(Telling telling, Item item) {
        boolean isUnanswered = telling.map()
                .find(item.relation(), Conflict.class)
                .filter(telling::isUnanswered)
                .isPresent();
        return Stream.of(
                        telling.standing(item.about()),
                        isUnanswered ? "unanswered" : "",
                        telling.isProposed(item.about()) ? "proposed" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String sign(Part part) {
        return switch (part) {
            case REASON -> "**+** ";
            case TOGETHER -> "**+** *together with* ";
            case OBJECTION -> "**−** ";
            case UNDERCUT -> "**✂** ";
            case WORDING -> "*also put as* ";
            default -> "";
        };
    }

    private static String escaped(String text) {
        return SIGN.matcher(text).replaceAll("\\\\$0");
    }
}
