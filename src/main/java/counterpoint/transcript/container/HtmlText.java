package counterpoint.transcript.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Collects the words under an element: one line for each block or {@code br}, {@code >} before quoted blocks, numbers
 * before items of ordered lists. White space is collapsed as a browser does.
 */
final class HtmlText implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "th",
            "tr",
            "ul");

    private static final int UNNUMBERED = -1;

    private final StringBuilder out;
    private final int from;
    private final List<Integer> lists = new ArrayList<>();
    private int quotes;
    private String prefix = "";

    HtmlText(StringBuilder out) {
        this.out = out;
        this.from = out.length();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            endLine();
            if (element.normalName().equals("blockquote")) {
                quotes++;
            } else if (element.normalName().equals("ol") || element.normalName().equals("ul")) {
                lists.add(element.normalName().equals("ol") ? 0 : UNNUMBERED);
            } else if (element.normalName().equals("li")) {
                countItem();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            endLine();
            prefix = "";
            if (element.normalName().equals("blockquote")) {
                quotes--;
            } else if (element.normalName().equals("ol") || element.normalName().equals("ul")) {
                lists.remove(lists.size() - 1);
            }
        }
    }

    private void countItem() {
        int last = lists.size() - 1;
        if (last >= 0 && lists.get(last) != UNNUMBERED) {
            lists.set(last, lists.get(last) + 1);
            prefix = lists.get(last) + ". ";
        }
    }

    /** Ends the last line, if it has words. */
    void endLine() {
        int end = out.length();
        while (end > from && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        if (end > from && out.charAt(end - 1) != '\n') {
            out.append('\n');
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0';
            boolean atLineStart = out.length() == from || out.charAt(out.length() - 1) == '\n';
            if (!space && atLineStart) {
                out.append("> ".repeat(Math.min(quotes, 1))).append(prefix);
                prefix = "";
            }
            if (!space) {
                out.append(c);
            } else if (!atLineStart && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
    }
}
