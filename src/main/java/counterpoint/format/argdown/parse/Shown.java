package counterpoint.format.argdown.parse;

import counterpoint.model.Quoted;

/** Text of a document inside messages: short, and on one line. */
final class Shown {
    private Shown() {}

    static String quoted(String text) {
        return Quoted.text(text);
    }

    /** The same without quotation marks. */
    static String plain(String text) {
        String quoted = Quoted.text(text);
        return quoted.substring(1, quoted.length() - 1);
    }
}
