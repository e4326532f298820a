package counterpoint.format.argdown.parse;

import counterpoint.format.argdown.tree.Content;

/** The signs that open and close emphasis. */
enum Mark {
    STAR_BOLD("**", Content.Form.BOLD),
    LINE_BOLD("__", Content.Form.BOLD),
    STAR_ITALIC("*", Content.Form.ITALIC),
    LINE_ITALIC("_", Content.Form.ITALIC);

    final String sign;
    final Content.Form form;

    Mark(String sign, Content.Form form) {
        this.sign = sign;
        this.form = form;
    }
}
