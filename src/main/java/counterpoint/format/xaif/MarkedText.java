package counterpoint.format.xaif;

import counterpoint.format.nodeset.Nodeset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small part of HTML that OVA writes: text in which {@code <span id="node12">} marks the words of node 12. Line breaks
 * and ends of paragraphs become line feeds, other tags go, character references become characters. Whatever isn't a tag or a
 * reference is text; nothing is refused. O(length).
 */
final class MarkedText {
    private static final Pattern TOKEN = Pattern.compile(
            "<(?<close>/?)(?<tag>[a-zA-Z][a-zA-Z0-9]*)(?<rest>[^<>]*)>|&(?<name>[a-zA-Z]{2,8}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");
    private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private record Open(String node, int start) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Nodeset.Place> places = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private MarkedText() {}

    static Nodeset.Page read(String html) {
        MarkedText reading = new MarkedText();
        Matcher token = TOKEN.matcher(html);
        int done = 0;
        while (token.find()) {
            reading.text.append(html, done, token.start());
            done = token.end();
            if (token.group("tag") == null) {
                reading.text.append(reference(token.group("name"), token.group()));
            } else {
                reading.tag(token.group("tag").toLowerCase(Locale.ROOT), token.group("close"), token.group("rest"));
            }
        }
        reading.text.append(html, done, html.length());
        while (!reading.open.isEmpty()) {
            reading.close();
        }
        return new Nodeset.Page(reading.text.toString(), reading.places);
    }

    private void tag(String tag, String close, String rest) {
        if (tag.equals("br") || (!close.isEmpty() && (tag.equals("p") || tag.equals("div")))) {
            text.append('\n');
        } else if (tag.equals("span") && close.isEmpty()) {
            open.push(new Open(node(rest), text.length()));
        } else if (tag.equals("span") && !open.isEmpty()) {
            close();
        }
    }

    private static String node(String attributes) {
        Matcher id = ID.matcher(attributes);
        if (!id.find()) {
            return "";
        }
        for (int group = 1; group <= 3; group++) {
            if (id.group(group) != null) {
                return id.group(group).replaceFirst("^node", "");
            }
        }
        return "";
    }

    private void close() {
        Open mark = open.pop();
        if (!mark.node().isEmpty() && mark.start() < text.length()) {
            places.add(new Nodeset.Place(mark.node(), mark.start(), text.length()));
        }
    }

    private static String reference(String name, String whole) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int point = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(point) ? Character.toString(point) : whole;
    }

    /** The text with these places, which must be in order and apart from one another, marked. */
    static String write(String text, List<Nodeset.Place> places) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (Nodeset.Place place : places) {
            escape(text, done, place.start(), html);
            html.append("<span class=\"highlighted\" id=\"node");
            escape(place.node(), 0, place.node().length(), html);
            html.append("\">");
            escape(text, place.start(), place.end(), html);
            html.append("</span>");
            done = place.end();
        }
        escape(text, done, text.length(), html);
        return html.toString();
    }

    private static void escape(String text, int start, int end, StringBuilder html) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\n' -> html.append("<br>");
                default -> html.append(c);
            }
        }
    }
}
