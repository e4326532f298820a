package counterpoint.model;

/** User text as it appears inside a message: in quotation marks, on one line, cut at 80 characters. */
public final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    /** The text in straight quotation marks; control characters become spaces, a surrogate pair is never cut in two. */
    public static String text(String text) {
        String line = text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return '"' + line + (line.length() < text.length() ? "…\"" : "\"");
    }
}
