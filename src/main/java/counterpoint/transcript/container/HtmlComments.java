package counterpoint.transcript.container;

import counterpoint.transcript.comment.CommentPlace;
import counterpoint.transcript.text.Lexicon;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The comments of a saved page: elements that blog systems mark as comments and that hold words of a comment. A comment
 * inside another answers it. Author and time are taken from the comment's own part, not from answers inside it.
 */
final class HtmlComments {
    private static final Lexicon LEXICON = Lexicon.named("html");
    private static final String ITEM = HtmlPage.any("comment");
    private static final String NOT_WORDS = HtmlPage.any("not comment words");
    private static final int LONGEST_META = 120;

    private record Found(String words, Optional<String> author, Optional<String> time, Optional<Integer> parent) {}

    private final Document document;
    private final List<Found> found = new ArrayList<>();

    private HtmlComments(Document document) {
        this.document = document;
    }

    static HtmlComments of(Document document) {
        HtmlComments comments = new HtmlComments(document);
        comments.read();
        return comments;
    }

    /** Takes answers out of their comments first, so that what is left of each element is its own. */
    private void read() {
        Elements items = document.select(ITEM);
        Map<Element, Integer> numbers = new IdentityHashMap<>();
        List<Element> owners = new ArrayList<>();
        for (Element item : items) {
            if (isOuter(item)) {
                numbers.put(item, owners.size());
                owners.add(item);
            }
        }
        List<Optional<Integer>> parents = new ArrayList<>();
        owners.forEach(item -> parents.add(parent(item, numbers)));
        List<Element> parts = new ArrayList<>();
        for (int i = owners.size() - 1; i >= 0; i--) {
            owners.get(i).remove();
            parts.add(0, owners.get(i));
        }
        int[] index = new int[parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            Optional<Integer> parent = parents.get(i).filter(p -> index[p] >= 0).map(p -> index[p]);
            index[i] = add(parts.get(i), parent) ? found.size() - 1 : -1;
        }
    }

    /** False for a part of a comment that a looser selector takes for a comment, such as a wrapper around its words. */
    private static boolean isOuter(Element item) {
        Element above = item.parent();
        for (int steps = 0; above != null && steps < 4; steps++, above = above.parent()) {
            if (above.is(ITEM)) {
                return isNestedList(item, above);
            }
        }
        return true;
    }

    /** An answer has words of its own beside the words of the comment that it is in. */
    private static boolean isNestedList(Element item, Element above) {
        for (String selector : LEXICON.section("comment words")) {
            Elements words = above.select(selector);
            if (!words.isEmpty()) {
                Element first = words.first();
                return first != null
                        && first != item
                        && !first.parents().contains(item)
                        && item.selectFirst(selector) != null;
            }
        }
        return false;
    }

    private static Optional<Integer> parent(Element item, Map<Element, Integer> numbers) {
        for (Element above = item.parent(); above != null; above = above.parent()) {
            Integer number = numbers.get(above);
            if (number != null) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private boolean add(Element item, Optional<Integer> parent) {
        Optional<String> author = first(item, "comment author").map(HtmlComments::withoutSays);
        Optional<String> time = first(item, "comment time");
        Element words = wordsOf(item);
        words.select(NOT_WORDS).remove();
        StringBuilder out = new StringBuilder();
        HtmlText text = new HtmlText(out);
        words.traverse(text);
        text.endLine();
        if (out.toString().isBlank()) {
            return false;
        }
        found.add(new Found(out.toString(), author, time, parent));
        return true;
    }

    private static Element wordsOf(Element item) {
        for (String selector : LEXICON.section("comment words")) {
            Element words = item.selectFirst(selector);
            if (words != null && !words.text().isBlank()) {
                return words;
            }
        }
        return item;
    }

    private static Optional<String> first(Element item, String section) {
        for (String selector : LEXICON.section(section)) {
            for (Element element : item.select(selector)) {
                String words = element.text().strip();
                if (!words.isBlank() && words.length() <= LONGEST_META) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    private static String withoutSays(String author) {
        return author.replaceFirst("(?i)\\s+(?:says|said|wrote|on):?$", "");
    }

    /** Takes what is left of the comment region out of the page. */
    void detach() {
        if (!found.isEmpty()) {
            document.select(HtmlPage.any("comment region")).remove();
        }
    }

    /** Appends the comments to a text, each with a header line if author or time is known. */
    List<CommentPlace> write(StringBuilder text) {
        List<CommentPlace> places = new ArrayList<>();
        for (Found comment : found) {
            int start = text.length();
            List<String> header = new ArrayList<>();
            comment.author().ifPresent(header::add);
            comment.time().ifPresent(header::add);
            if (!header.isEmpty()) {
                text.append(String.join(" · ", header)).append('\n');
            }
            places.add(new CommentPlace(start, text.length(), comment.author(), comment.time(), comment.parent()));
            text.append(comment.words());
        }
        return places;
    }
}
