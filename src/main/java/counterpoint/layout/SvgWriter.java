package counterpoint.layout;

import counterpoint.model.Id;
import counterpoint.model.Link;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a map as one SVG picture that needs nothing else: no script, no font, no outside style.
 *
 * <p>Claims are boxes with wrapped text, relations small boxes with a sign and a word. Support is blue and solid, attack
 * vermillion and dashed, undercut purple and dotted; sign, word and line say the same as the colour. Proposed boxes have a
 * dashed outline. Every text is escaped, and characters that XML can't hold become U+FFFD; the same map gives the same
 * bytes.
 *
 * <p>It loses who said what where, findings and extensions, and text beyond 12 lines of a box, which only the tool tip
 * shows.
 */
public final class SvgWriter {
    private static final String STYLE = """
            <style>
            text { font: 14px "Helvetica Neue", Arial, "Liberation Sans", sans-serif; fill: #1a1a1a; }
            .box rect { fill: #fff; stroke: #4b5563; stroke-width: 1.5; }
            .question rect { fill: #f3f4f6; }
            .support rect { stroke: #0072b2; } .support text { fill: #0072b2; }
            .attack rect { stroke: #d55e00; } .attack text { fill: #b84a00; }
            .undercut rect { stroke: #8a4f9e; } .undercut text { fill: #8a4f9e; }
            .neutral rect { stroke: #6b7280; } .neutral text { fill: #4b5563; }
            .proposed rect { stroke-dasharray: 7 5; }
            .line { fill: none; stroke-width: 2; }
            .line.support { stroke: #0072b2; }
            .line.attack { stroke: #d55e00; stroke-dasharray: 9 5; }
            .line.undercut { stroke: #8a4f9e; stroke-dasharray: 2 5; stroke-linecap: round; }
            .line.neutral { stroke: #6b7280; stroke-width: 1.5; }
            </style>
            """;
    private static final Map<String, String> COLOURS = new LinkedHashMap<>();

    static {
        COLOURS.put("support", "#0072b2");
        COLOURS.put("attack", "#d55e00");
        COLOURS.put("undercut", "#8a4f9e");
        COLOURS.put("neutral", "#6b7280");
    }

    private SvgWriter() {}

    /** Writes a diagram, laid out as suits its size. */
    public static void write(Diagram diagram, Appendable out) throws IOException {
        Map<Id, Card> cards = Card.of(diagram);
        Map<Id, Size> sizes = new LinkedHashMap<>();
        cards.forEach((id, card) -> sizes.put(id, card.size()));
        Layout layout = Layout.of(diagram, sizes);
        head(diagram, layout, out);
        for (Route route : layout.routes()) {
            line(route, cards, out);
        }
        for (Box box : layout.boxes()) {
            box(box, cards, diagram, out);
        }
        out.append("</svg>\n");
    }

    /** The picture as a string. */
    public static String svg(Diagram diagram) {
        StringBuilder out = new StringBuilder();
        try {
            write(diagram, out);
        } catch (IOException e) {
            throw new IllegalStateException("A StringBuilder takes every text.", e);
        }
        return out.toString();
    }

    private static void head(Diagram diagram, Layout layout, Appendable out) throws IOException {
        String width = number(Math.ceil(layout.width()));
        String height = number(Math.ceil(layout.height()));
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\">\n");
        out.append("<title>" + Xml.escape(diagram.map().title()) + "</title>\n");
        out.append(STYLE).append("<defs>\n");
        for (Map.Entry<String, String> colour : COLOURS.entrySet()) {
            out.append("<marker id=\"to-" + colour.getKey()
                    + "\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\""
                    + " markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\""
                    + colour.getValue() + "\"/></marker>\n");
        }
        out.append("</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    }

    /** A link has the looks of the relation at one of its ends; only the half that leaves the relation has an arrow. */
    private static void line(Route route, Map<Id, Card> cards, Appendable out) throws IOException {
        Link link = route.link();
        String source = kind(link.from(), cards);
        boolean leavesRelation = COLOURS.containsKey(source);
        String kind = leavesRelation ? source : kind(link.to(), cards);
        StringBuilder path = new StringBuilder();
        List<Point> points = route.points();
        for (int i = 0; i < points.size(); i++) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(number(points.get(i).x()))
                    .append(' ')
                    .append(number(points.get(i).y()));
        }
        out.append("<path class=\"line " + kind + "\" d=\"" + path + "\""
                + (leavesRelation ? " marker-end=\"url(#to-" + kind + ")\"" : "") + "/>\n");
    }

    private static String kind(Id node, Map<Id, Card> cards) {
        Card card = cards.get(node);
        if (card == null) {
            throw new IllegalStateException("Node " + node + " is an end of a link, so the diagram must hold it.");
        }
        return card.kind();
    }

    private static void box(Box box, Map<Id, Card> cards, Diagram diagram, Appendable out) throws IOException {
        Card card = cards.get(box.node());
        if (card == null) {
            throw new IllegalStateException("Node " + box.node() + " has a box, so the diagram must hold it.");
        }
        String state = diagram.proposed().contains(box.node()) ? " proposed" : "";
        boolean isRelation = COLOURS.containsKey(card.kind());
        out.append("<g class=\"box " + card.kind() + state + "\" data-id=\""
                + Xml.escape(box.node().value()) + "\">");
        out.append("<title>" + Xml.escape(card.tip()) + (state.isEmpty() ? "" : " (proposed)") + "</title>");
        out.append("<rect x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\"" + number(box.width())
                + "\" height=\"" + number(box.height()) + "\" rx=\"" + (isRelation ? "15" : "6") + "\"/>");
        double top = box.y() + (box.height() - card.lines().size() * Card.LINE_HEIGHT) / 2;
        for (int i = 0; i < card.lines().size(); i++) {
            out.append("<text x=\"" + number(box.x() + Card.PADDING) + "\" y=\""
                    + number(top + (i + 0.75) * Card.LINE_HEIGHT) + "\">"
                    + Xml.escape(card.lines().get(i)) + "</text>");
        }
        out.append("</g>\n");
    }

    /** With at most one digit after the point, which must be one everywhere. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }
}
