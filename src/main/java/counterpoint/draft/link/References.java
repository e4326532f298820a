package counterpoint.draft.link;

import counterpoint.draft.text.Speech;
import counterpoint.model.Segment;
import counterpoint.model.Span;
import counterpoint.model.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a comment says outright about whom it answers: the reply parent the page gives, an {@code @name} at its beginning,
 * and points of a numbered list ("your no. 2").
 */
final class References {
    private static final Pattern ADDRESS = Pattern.compile("^\\s*@\\s?([\\p{L}\\p{N}_.-]+(?: \\p{Lu}[\\p{L}.-]+)?)");
    private static final Pattern POINT = Pattern.compile(
            "\\b(?:your|his|her|their|the)?\\s*(?:no\\.?|nr\\.?|number|point|item|#)\\s?#?(\\d{1,2})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*\\(?(\\d{1,2})[.)]\\s");

    private final Speech page;
    private final Map<String, List<Segment>> byName = new HashMap<>();

    References(Speech page) {
        this.page = page;
        for (Segment comment : page.comments()) {
            byName.computeIfAbsent(key(page.speaker(comment)), n -> new ArrayList<>())
                    .add(comment);
        }
    }

    private static String key(Speaker speaker) {
        return speaker.name().toLowerCase(Locale.ROOT);
    }

    /** The comment or turn that a comment answers as a whole. */
    Optional<Segment> parent(Segment comment) {
        if (comment.replyTo().isPresent()) {
            return comment.replyTo().map(page::segment);
        }
        Matcher address = ADDRESS.matcher(comment.span().of(page.text()));
        if (!address.find()) {
            return Optional.empty();
        }
        String name = address.group(1).toLowerCase(Locale.ROOT);
        return latest(byName.getOrDefault(name, List.of()), comment)
                .or(() -> latest(byName.getOrDefault(name.split(" ", -1)[0], List.of()), comment));
    }

    private static Optional<Segment> latest(List<Segment> segments, Segment before) {
        return segments.stream()
                .filter(s -> s.span().start() < before.span().start())
                .reduce((a, b) -> b);
    }

    /** The numbered point of an earlier comment that a sentence names last. Searches backwards through ever fewer. */
    Optional<Span> point(Segment comment, Span sentence, int reach) {
        Matcher reference = POINT.matcher(sentence.of(page.text()));
        String number = "";
        while (reference.find()) {
            number = reference.group(1);
        }
        if (number.isEmpty()) {
            return Optional.empty();
        }
        List<Segment> comments = page.comments();
        int at = comments.indexOf(comment);
        for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
            Optional<Span> item = item(comments.get(i), number);
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    private Optional<Span> item(Segment comment, String number) {
        Matcher item = ITEM.matcher(comment.span().of(page.text()));
        int start = -1;
        while (item.find()) {
            if (start >= 0) {
                return page.trimmed(start, comment.span().start() + item.start());
            }
            if (item.group(1).equals(number)) {
                start = comment.span().start() + item.start();
            }
        }
        return start < 0 ? Optional.empty() : page.trimmed(start, comment.span().end());
    }

    /** Where the numbered points of a comment begin: a border that no quotation's reach crosses. */
    List<Integer> borders(Segment comment) {
        List<Integer> borders = new ArrayList<>();
        Matcher item = ITEM.matcher(comment.span().of(page.text()));
        while (item.find()) {
            borders.add(comment.span().start() + item.start());
        }
        return List.copyOf(borders);
    }
}
