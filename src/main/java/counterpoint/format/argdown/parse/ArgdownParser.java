package counterpoint.format.argdown.parse;

import counterpoint.format.argdown.tree.Block;
import counterpoint.format.argdown.tree.Content;
import counterpoint.format.argdown.tree.Data;
import counterpoint.format.argdown.tree.Item;
import counterpoint.format.argdown.tree.Problems;
import counterpoint.format.argdown.tree.SyntaxTree;
import counterpoint.format.argdown.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Argdown text into a syntax tree by recursive descent.
 *
 * <p>Never throws: what can't be read becomes a problem, and reading goes on at the next thing that can. Nothing recurses
 * into depths the text decides. O(length of the text).
 *
 * <p>Accepts what the reference parser {@code @argdown/core} accepts, and more: data with Windows line ends, comments after
 * which spaces stand, rules of an inference on several lines.
 */
public final class ArgdownParser {
    private static final String STRAY_INFERENCE =
            "An inference stands outside a premise–conclusion structure. Number the statements around it, as in (1).";

    private final Problems problems;
    private final Scanner scanner;
    private final ItemParser items;
    private final StructureParser structures;
    private final List<Block> blocks = new ArrayList<>();
    private Optional<Data> frontMatter = Optional.empty();

    private ArgdownParser(String text) {
        this.problems = new Problems(text);
        this.scanner = new Scanner(text);
        this.items = new ItemParser(scanner, problems);
        this.structures = new StructureParser(scanner, items, problems);
    }

    public static SyntaxTree parse(String text) {
        ArgdownParser parser = new ArgdownParser(text);
        parser.document();
        return new SyntaxTree(text, parser.frontMatter, parser.blocks, parser.problems);
    }

    private void document() {
        scanner.advance();
        if (scanner.kind == Kind.FRONT_MATTER) {
            frontMatter = items.frontMatter();
            scanner.advance();
            endBlock();
        }
        if (scanner.kind == Kind.END) {
            problems.add(0, "This text holds no Argdown. Write a statement such as [Title]: text.");
        }
        while (scanner.kind != Kind.END) {
            int start = scanner.start;
            block();
            if (scanner.start == start && scanner.kind != Kind.END) {
                scanner.advance();
            }
            endBlock();
        }
    }

    /** After a block comes an empty line; whatever comes instead is reported, and then read as a block of its own. */
    private void endBlock() {
        scanner.leaveInference();
        if (scanner.kind == Kind.NEW_LINE) {
            scanner.advance();
        }
        if (scanner.kind == Kind.EMPTY_LINE) {
            scanner.advance();
        } else if (scanner.kind != Kind.END) {
            problems.add(scanner.start, unexpected());
        }
    }

    private String unexpected() {
        return switch (scanner.kind) {
            case TAG -> "A tag follows data. Write tags before the data.";
            case RELATION ->
                "This relation belongs to nothing. Indent it deeper than the statement or argument it is"
                        + " about, without an empty line between.";
            case INFERENCE_START -> STRAY_INFERENCE;
            default ->
                "Expected an empty line, but found " + scanner.kind.description
                        + ". Put one before it, or escape its first character with a backslash if it is text.";
        };
    }

    private void block() {
        switch (scanner.kind) {
            case HEADING -> heading();
            case NUMBER -> blocks.add(structures.structure());
            case LIST_ITEM -> listing();
            case RELATION -> orphan();
            case INFERENCE_START -> {
                problems.add(scanner.start, STRAY_INFERENCE);
                structures.strayInference();
            }
            case DATA, FRONT_MATTER -> {
                problems.add(scanner.start, "These data belong to nothing. Write them after a title or text.");
                scanner.advance();
            }
            default -> {
                int start = scanner.start;
                blocks.add(new Block.Paragraph(items.tree(0), start));
            }
        }
    }

    private void heading() {
        int start = scanner.start;
        int level = scanner.end - scanner.start - 1;
        scanner.advance();
        Content content = items.content();
        if (content.isMissing()) {
            problems.add(start, "A heading has no text. Write some, or take the heading out.");
        }
        blocks.add(new Block.Heading(level, content, items.optionalData(), start));
    }

    private void listing() {
        int start = scanner.start;
        int indent = scanner.indent;
        List<Tree> listed = new ArrayList<>();
        while (scanner.kind == Kind.LIST_ITEM) {
            if (scanner.indent > indent) {
                problems.add(scanner.start, "A list stands in a list. Write its items as far in as the others.");
            }
            scanner.advance();
            listed.add(items.tree(indent));
        }
        blocks.add(new Block.Listing(listed, start));
    }

    /** A relation without anything it relates to: its item is kept, standing alone. */
    private void orphan() {
        int start = scanner.start;
        int indent = scanner.indent;
        problems.add(
                start,
                "A paragraph begins with a relation. Write it directly below the statement or argument it is about, or"
                        + " escape its sign with a backslash if it is text.");
        scanner.advance();
        Tree tree = items.tree(indent);
        if (tree.head().form() != Item.Form.UNTITLED || !tree.head().content().isMissing()) {
            blocks.add(new Block.Paragraph(tree, start));
        }
    }
}
