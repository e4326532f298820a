package counterpoint.format.argdown.parse;

/** What a token of Argdown is. */
enum Kind {
    START("the start of the text"),
    END("the end of the text"),
    EMPTY_LINE("an empty line"),
    NEW_LINE("a new line"),
    FRONT_MATTER("front matter"),
    HEADING("a heading"),
    NUMBER("a statement number"),
    LIST_ITEM("a list item"),
    RELATION("a relation"),
    INFERENCE_START("an inference"),
    INFERENCE_END("the end of an inference"),
    COMMA("a comma"),
    DATA("YAML data"),
    STATEMENT_DEFINITION("a statement definition"),
    STATEMENT_REFERENCE("a statement reference"),
    STATEMENT_MENTION("a mention of a statement"),
    ARGUMENT_DEFINITION("an argument definition"),
    ARGUMENT_REFERENCE("an argument reference"),
    ARGUMENT_MENTION("a mention of an argument"),
    LINK("a link"),
    TAG("a tag"),
    MARK_OPEN("the start of emphasis"),
    MARK_CLOSE("the end of emphasis"),
    ESCAPED("an escaped character"),
    SHORTCODE("a shortcode"),
    TEXT("text"),
    CONTROL("text"),
    STRAY_BACKSLASH("a backslash at the end of a line");

    final String description;

    Kind(String description) {
        this.description = description;
    }

    /** True where the next characters may start a heading, a relation, a list item, a number. */
    boolean startsLine() {
        return this == START || this == NEW_LINE || this == EMPTY_LINE;
    }

    boolean isDefinition() {
        return this == STATEMENT_DEFINITION || this == ARGUMENT_DEFINITION;
    }

    boolean isReference() {
        return this == STATEMENT_REFERENCE || this == ARGUMENT_REFERENCE;
    }

    boolean namesArgument() {
        return this == ARGUMENT_DEFINITION || this == ARGUMENT_REFERENCE || this == ARGUMENT_MENTION;
    }

    /** True for what running text is made of. */
    boolean isContent() {
        return switch (this) {
            case NEW_LINE,
                    LINK,
                    TAG,
                    MARK_OPEN,
                    MARK_CLOSE,
                    ESCAPED,
                    SHORTCODE,
                    TEXT,
                    CONTROL,
                    STATEMENT_MENTION,
                    ARGUMENT_MENTION -> true;
            default -> false;
        };
    }
}
