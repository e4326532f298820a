package counterpoint.transcript.container;

import counterpoint.transcript.comment.CommentPlace;
import counterpoint.transcript.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The comments of a saved page: elements that blog systems mark as comments and that hold words of a comment. A comment
 * inside another answers it. Author and time are taken from the comment's own part, not from answers inside it.
 */
final class HtmlComments {
    private static final Lexicon LEXICON = Lexicon.named("html");
    private static final int LONGEST_META = 120;

    private record Found(String words, Optional<String> author, Optional<String> time, Optional<Integer> parent) {}

    private final List<Evaluator> authors = selectors("comment author");
    private final List<Evaluator> times = selectors("comment time");
    private final Evaluator notWords = QueryParser.parse(HtmlPage.any("not comment words"));
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
        List<CommentElements.Found> elements = CommentElements.in(document);
        for (int i = elements.size() - 1; i >= 0; i--) {
            elements.get(i).item().remove();
        }
        int[] index = new int[elements.size()];
        for (int i = 0; i < elements.size(); i++) {
            Optional<Integer> parent =
                    elements.get(i).parent().map(p -> index[p]).filter(p -> p >= 0);
            index[i] = add(elements.get(i).item(), elements.get(i).words(), parent) ? found.size() - 1 : -1;
        }
    }

    private boolean add(Element item, Element words, Optional<Integer> parent) {
        if (!words.hasText()) {
            return false;
        }
        Optional<String> author = first(item, authors).map(HtmlComments::withoutSays);
        Optional<String> time = first(item, times);
        words.select(notWords).remove();
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

    private static Optional<String> first(Element item, List<Evaluator> selectors) {
        for (Evaluator selector : selectors) {
            for (Element element : item.select(selector)) {
                String words = element.text().strip();
                if (!words.isBlank() && words.length() <= LONGEST_META) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    /** Selectors are parsed once a page, not once a comment. */
    private static List<Evaluator> selectors(String section) {
        return LEXICON.section(section).stream().map(QueryParser::parse).toList();
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
