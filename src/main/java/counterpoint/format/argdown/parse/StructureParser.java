package counterpoint.format.argdown.parse;

import counterpoint.format.argdown.tree.Block;
import counterpoint.format.argdown.tree.Data;
import counterpoint.format.argdown.tree.Item;
import counterpoint.format.argdown.tree.Problems;
import counterpoint.format.argdown.tree.Sign;
import counterpoint.format.argdown.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads premise–conclusion structures: numbered statements, and inference lines between them. */
final class StructureParser {
    private final Scanner scanner;
    private final ItemParser items;
    private final Problems problems;

    StructureParser(Scanner scanner, ItemParser items, Problems problems) {
        this.scanner = scanner;
        this.items = items;
        this.problems = problems;
    }

    Block.Structure structure() {
        int start = scanner.start;
        List<Block.Step> steps = new ArrayList<>();
        Optional<Block.Line> line = Optional.empty();
        while (scanner.kind == Kind.NUMBER || scanner.kind == Kind.INFERENCE_START) {
            if (scanner.kind == Kind.NUMBER) {
                steps.add(new Block.Step(statement(), line));
                line = Optional.empty();
            } else {
                line.ifPresent(unused -> problems.add(
                        scanner.start, "An inference follows an inference. Write a conclusion between the two."));
                line = Optional.of(line());
            }
        }
        if (line.isPresent()) {
            problems.add(scanner.start, "An inference has no conclusion. Write a numbered statement below it.");
        } else if (steps.get(steps.size() - 1).inference().isEmpty()) {
            problems.add(
                    scanner.start,
                    "A premise–conclusion structure ends without a conclusion. Put a line of four hyphens above its last"
                            + " statement.");
        }
        return new Block.Structure(steps, start);
    }

    private Tree statement() {
        scanner.advance();
        int start = scanner.start;
        Tree tree = items.tree(0);
        if (tree.head().family() == Item.Family.ARGUMENT) {
            problems.add(
                    start,
                    "An argument stands where a premise or conclusion should. Name a statement, as in [Title], or write"
                            + " the argument as a relation below one.");
        }
        return tree;
    }

    /** An inference that belongs to no structure: reported by the caller, read and left out. */
    void strayInference() {
        line();
    }

    private Block.Line line() {
        int start = scanner.start;
        scanner.advance();
        items.skipNewLine();
        List<String> rules = rules();
        Optional<Data> data = Optional.empty();
        if (scanner.kind == Kind.DATA) {
            data = items.data().braces(scanner.start, scanner.end);
            scanner.advance();
            items.skipNewLine();
        }
        if (scanner.kind == Kind.INFERENCE_END) {
            scanner.advance();
            if (scanner.kind == Kind.NEW_LINE) {
                scanner.advance();
            }
        } else {
            scanner.leaveInference();
            problems.add(
                    scanner.start,
                    "An inference has no end; found " + scanner.kind.description
                            + ". Write ---- alone, or -- before and after its rules.");
        }
        return new Block.Line(rules, data, undercuts(), start);
    }

    private List<String> rules() {
        List<String> rules = new ArrayList<>(2);
        StringBuilder rule = new StringBuilder();
        boolean any = false;
        while (true) {
            switch (scanner.kind) {
                case SHORTCODE -> rule.append(Shortcodes.replaced(scanner.text.substring(scanner.start, scanner.end)));
                case TEXT, CONTROL, STRAY_BACKSLASH -> rule.append(scanner.text, scanner.start, scanner.end);
                case ESCAPED -> rule.append(scanner.text, scanner.start + 1, scanner.end);
                case NEW_LINE -> rule.append(' ');
                case COMMA -> {
                    rules.add(Blank.stripped(rule));
                    rule.setLength(0);
                }
                default -> {
                    if (any && !(rule.toString().isBlank() && rules.isEmpty())) {
                        rules.add(Blank.stripped(rule));
                    }
                    return rules;
                }
            }
            any = true;
            scanner.advance();
        }
    }

    private List<Tree> undercuts() {
        List<Tree> undercuts = new ArrayList<>(0);
        while (scanner.kind == Kind.RELATION && scanner.indent > 0) {
            int indent = scanner.indent;
            if (scanner.sign != Sign.UNDERCUT_BY) {
                problems.add(scanner.start, "Only an undercut, <_, can stand below an inference.");
            }
            scanner.advance();
            undercuts.add(items.tree(indent));
        }
        return undercuts;
    }
}
