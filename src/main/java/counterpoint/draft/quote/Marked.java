package counterpoint.draft.quote;

import counterpoint.model.Span;

/** Words that a comment sets apart as somebody else's, without the marks themselves. */
record Marked(Span words, Manner manner) {

    /** How words are set apart. */
    enum Manner {
        /** Between double quotation marks. */
        DOUBLE,
        /** Between single quotation marks, which may also be apostrophes. */
        SINGLE,
        /** After an opening mark that nothing closes, to the end of the paragraph; or before a closing one nothing opens, from the mark before it. */
        UNBALANCED,
        /** On lines that begin with {@code >}. */
        LINE
    }
}
