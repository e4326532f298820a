package counterpoint.format.xml;

/** Builds an XML document, one element a line. Characters that XML 1.0 can't hold become U+FFFD. */
public final class XmlText {
    private static final int REPLACEMENT = 0xfffd;

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** The text as XML can hold it. */
    public static String shown(String text) {
        if (text.codePoints().allMatch(XmlText::fits)) {
            return text;
        }
        return text.codePoints()
                .map(c -> fits(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean fits(int c) {
        boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return (c >= ' ' && c < 0xfffe && !isSurrogate) || c == '\t' || c == '\n' || c == '\r' || c > 0xffff;
    }

    /** Opens an element; names and values of its attributes alternate. */
    public XmlText open(String name, String... attributes) {
        start(name, attributes);
        text.append(">\n");
        depth++;
        return this;
    }

    public XmlText close(String name) {
        depth--;
        indent();
        text.append("</").append(name).append(">\n");
        return this;
    }

    public XmlText empty(String name, String... attributes) {
        start(name, attributes);
        text.append("/>\n");
        return this;
    }

    /** An element that holds just this text. */
    public XmlText leaf(String name, String content, String... attributes) {
        start(name, attributes);
        text.append('>');
        escape(content);
        text.append("</").append(name).append(">\n");
        return this;
    }

    private void start(String name, String... attributes) {
        indent();
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    private void indent() {
        text.append("  ".repeat(depth));
    }

    /** White space is written by number where a parser would make it a space or a line feed. */
    private void escape(String content) {
        shown(content).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\t', '\n', '\r', 0x85, 0x2028 ->
                    text.append("&#").append(c).append(';');
                default -> text.appendCodePoint(c);
            }
        });
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
