package counterpoint.transcript.container;

import counterpoint.transcript.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the elements of a saved page that are comments: those that a blog system marks as such and that hold, nearest of all,
 * an element for a comment's words. Without any element for words, the innermost marked elements are comments.
 *
 * <p>One walk over the document with a stack of open comments, so that deep nesting costs no more than flat pages.
 */
final class CommentElements implements NodeVisitor {
    private final Set<Element> items;
    private final Map<Element, Integer> words = new HashMap<>();
    private final List<Element> open = new ArrayList<>();
    private final Map<Element, Element> enclosing = new HashMap<>();
    private final Map<Element, Element> wordsOf = new HashMap<>();
    private final Set<Element> notInnermost = new HashSet<>();
    private final List<Element> order = new ArrayList<>();

    /** A comment's element, the element of its words, and the comment it is in, by its place in the list. */
    record Found(Element item, Element words, Optional<Integer> parent) {}

    private CommentElements(Document document) {
        items = new HashSet<>(document.select(HtmlPage.any("comment")));
        List<String> selectors = Lexicon.named("html").section("comment words");
        for (int rank = 0; rank < selectors.size(); rank++) {
            for (Element element : document.select(selectors.get(rank))) {
                words.putIfAbsent(element, rank);
            }
        }
    }

    static List<Found> in(Document document) {
        CommentElements elements = new CommentElements(document);
        document.traverse(elements);
        return elements.found();
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        boolean holdsWords = words.containsKey(element);
        if (items.contains(element) && (!holdsWords || open.isEmpty())) {
            if (!open.isEmpty()) {
                enclosing.put(element, top());
                notInnermost.add(top());
            }
            open.add(element);
            order.add(element);
        }
        if (holdsWords && !open.isEmpty()) {
            wordsOf.merge(top(), element, (a, b) -> rank(b) < rank(a) ? b : a);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!open.isEmpty() && top().equals(node)) {
            open.remove(open.size() - 1);
        }
    }

    private Element top() {
        return open.get(open.size() - 1);
    }

    private int rank(Element element) {
        return words.getOrDefault(element, Integer.MAX_VALUE);
    }

    private List<Found> found() {
        if (wordsOf.isEmpty()) {
            order.stream().filter(item -> !notInnermost.contains(item)).forEach(item -> wordsOf.put(item, item));
        }
        List<Found> found = new ArrayList<>();
        Map<Element, Integer> nearest = new HashMap<>();
        for (Element item : order) {
            Element outer = enclosing.get(item);
            Optional<Integer> parent = outer == null ? Optional.empty() : Optional.ofNullable(nearest.get(outer));
            Element held = wordsOf.get(item);
            if (held != null) {
                nearest.put(item, found.size());
                found.add(new Found(item, held, parent));
            } else {
                parent.ifPresent(number -> nearest.put(item, number));
            }
        }
        return found;
    }
}
