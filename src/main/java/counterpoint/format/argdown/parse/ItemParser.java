package counterpoint.format.argdown.parse;

import counterpoint.format.argdown.tree.Content;
import counterpoint.format.argdown.tree.Data;
import counterpoint.format.argdown.tree.Item;
import counterpoint.format.argdown.tree.Problems;
import counterpoint.format.argdown.tree.Sign;
import counterpoint.format.argdown.tree.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads statements and arguments, each with all the relations written below it. */
final class ItemParser {
    private final Scanner scanner;
    private final Problems problems;
    private final ContentParser contents;
    private final DataReader dataReader;

    /** How far in the lists of relations that are not over yet stand, outermost first, and whose they are. */
    private int[] indents = new int[16];

    private int[] owners = new int[16];
    private int depth;

    ItemParser(Scanner scanner, Problems problems) {
        this.scanner = scanner;
        this.problems = problems;
        this.contents = new ContentParser(scanner, problems);
        this.dataReader = new DataReader(scanner.text, problems);
    }

    DataReader data() {
        return dataReader;
    }

    /** The data of front matter, and what they say about reading the rest. */
    Optional<Data> frontMatter() {
        Optional<Data> data = dataReader.frontMatter(scanner.start, scanner.end);
        if (data.flatMap(d -> d.member("model"))
                .filter(model -> model.isSet("removeTagsFromText"))
                .isPresent()) {
            contents.leaveOutTags();
        }
        return data;
    }

    Content content() {
        return contents.parse();
    }

    /** The data that are the current token, with the line break after them. */
    Optional<Data> optionalData() {
        if (scanner.kind != Kind.DATA) {
            return Optional.empty();
        }
        Optional<Data> data = dataReader.braces(scanner.start, scanner.end);
        scanner.advance();
        skipNewLine();
        return data;
    }

    void skipNewLine() {
        if (scanner.kind == Kind.NEW_LINE) {
            scanner.advance();
        }
    }

    /** An item and what is written deeper than {@code base} columns below it. */
    Tree tree(int base) {
        Item head = item();
        List<Tree.Branch> branches = List.of();
        depth = 0;
        int last = Tree.HEAD;
        while (scanner.kind == Kind.RELATION && enter(base, last)) {
            if (branches.isEmpty()) {
                branches = new ArrayList<>();
            }
            Sign sign = scanner.sign;
            int owner = owners[depth - 1];
            int start = scanner.start;
            scanner.advance();
            Item item = item();
            checkContradiction(sign, item, start);
            branches.add(new Tree.Branch(owner, sign, item));
            last = branches.size() - 1;
        }
        return new Tree(head, branches);
    }

    /** Finds the list of relations the current one belongs to; false if it stands too far out to belong to any. */
    private boolean enter(int base, int last) {
        int indent = scanner.indent;
        if (indent > (depth == 0 ? base : indents[depth - 1])) {
            if (depth == indents.length) {
                indents = Arrays.copyOf(indents, 2 * depth);
                owners = Arrays.copyOf(owners, 2 * depth);
            }
            indents[depth] = indent;
            owners[depth++] = last;
            return true;
        }
        while (depth > 0 && indent < indents[depth - 1]) {
            depth--;
        }
        return depth > 0;
    }

    private void checkContradiction(Sign sign, Item item, int start) {
        if (sign == Sign.CONTRADICTS && item.family() == Item.Family.ARGUMENT) {
            problems.add(
                    start,
                    "An argument can't be contradictory to anything; statements can. Write <- or -> for an attack.");
        }
    }

    /** A statement or argument without what is written below it. */
    Item item() {
        int start = scanner.start;
        Kind kind = scanner.kind;
        Optional<String> title = Optional.empty();
        Item.Form form = Item.Form.UNTITLED;
        if (kind.isDefinition()) {
            title = Optional.of(scanner.text.substring(start + 1, scanner.end - 2));
            form = Item.Form.DEFINITION;
            scanner.advance();
        } else if (kind.isReference()) {
            title = Optional.of(scanner.text.substring(start + 1, scanner.end - 1));
            form = Item.Form.REFERENCE;
            scanner.advance();
        }
        Content content = Content.none(scanner.start);
        List<String> tags = form == Item.Form.REFERENCE ? referenceTags() : List.of();
        if (form == Item.Form.REFERENCE && scanner.kind.isContent()) {
            problems.add(
                    scanner.start,
                    "Text follows the reference " + Shown.plain(titled(kind, title.orElseThrow()))
                            + ". Put a colon after it to define it, or begin the text on a new paragraph.");
            form = Item.Form.DEFINITION;
        }
        if (form != Item.Form.REFERENCE) {
            content = text(form, title.orElse(""), kind);
            tags = content.tags();
        }
        Item.Family family =
                kind.namesArgument() && form != Item.Form.UNTITLED ? Item.Family.ARGUMENT : Item.Family.STATEMENT;
        return new Item(family, form, title, content, tags, optionalData(), start);
    }

    private static String titled(Kind kind, String title) {
        return kind.namesArgument() ? '<' + title + '>' : '[' + title + ']';
    }

    private Content text(Item.Form form, String title, Kind kind) {
        int start = scanner.start;
        boolean empty = !scanner.kind.isContent() && scanner.kind != Kind.STRAY_BACKSLASH;
        if (!empty || (form == Item.Form.UNTITLED && (kind.isReference() || kind.isDefinition()))) {
            return contents.parse();
        }
        problems.add(
                start,
                form == Item.Form.DEFINITION
                        ? "The definition of " + Shown.quoted(title)
                                + " has no text. Write some after the colon, or leave"
                                + " the colon out to refer to it."
                        : "Expected a statement or an argument, but found " + scanner.kind.description
                                + ". Write its text or title here.");
        return Content.none(start);
    }

    private List<String> referenceTags() {
        List<String> tags = new ArrayList<>(0);
        while (scanner.kind == Kind.TAG) {
            String tag = ContentParser.tagAt(scanner);
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
            scanner.advance();
        }
        skipNewLine();
        return tags;
    }
}
